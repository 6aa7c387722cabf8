/** A summary made ready to leave the panel: texts as they are to be read, addresses as they are to be opened. */
export type SharedSummary = {
  title: string
  url: string
  /** Where it comes from and how long it is. */
  facts: string[]
  lists: SharedList[]
  outline: { heading: string; entries: SharedEntry[] } | null
}

export type SharedList = { heading: string; quotes: SharedQuote[] }

/** A sentence of the page with the link to its place, and what the link is called. */
export type SharedQuote = { text: string; url: string; source: string }

export type SharedEntry = { title: string; time: string | null; children: SharedEntry[] }

/** What is put on the clipboard: for plain text fields, and for those that keep links and lists. */
export type Flavors = { text: string; html: string }
