import { waitFor } from './wait-for.ts'

/** A page is answered within ten seconds, with a summary or with a reason. */
const ANSWER_TIMEOUT_MS = 12_000

/** What the popup says, as a reader (or a screen reader) finds it. */
export async function readPopup(popup: Surface): Promise<PopupText> {
  await waitForAnswer(popup)
  const region = (name: string) => popup.getByRole('region', { name })
  return {
    failure: await readFirst(popup.getByRole('alert')),
    title: (await readFirst(popup.getByRole('heading', { level: 1 }))) ?? '',
    // Its facts stay in one piece at the end of a line: the spaces inside do not break.
    facts: (await readFirst(popup.getByText(/\d\swords?\b/)))?.replaceAll('\u00A0', ' ') ?? null,
    author: await readPlaces(region('From the author')),
    takeaways: await readPlaces(region('Key takeaways')),
    outline: await readPlaces(popup.getByRole('navigation', { name: 'Outline' })),
  }
}

export type PopupText = {
  /** The sentence that says why there is no summary. */
  failure: string | null
  title: string
  /** The line with the reading time. */
  facts: string | null
  author: string[]
  takeaways: string[]
  outline: string[]
}

async function waitForAnswer(popup: Surface): Promise<void> {
  const answers = [popup.getByRole('navigation', { name: 'Outline' }), popup.getByRole('alert')]
  await waitFor('A summary or a reason in the popup', ANSWER_TIMEOUT_MS, async () => {
    for (const answer of answers) if ((await answer.count()) > 0) return true
    return undefined
  })
}

/** The places of the article that a list leads to, not what else can be done with them. */
function readPlaces(list: Texts): Promise<string[]> {
  return list.locator('button.reveal').allInnerTexts()
}

async function readFirst(texts: Texts): Promise<string | null> {
  const [first] = await texts.allInnerTexts()
  return first ?? null
}

/** As much of a page as is read here, of Playwright's or of Firefox's. */
export type Surface = {
  getByRole: (role: 'alert' | 'heading' | 'navigation' | 'region', options?: { name?: string; level?: number }) => Texts
  getByText: (text: RegExp) => Texts
}

type Texts = {
  allInnerTexts: () => Promise<string[]>
  count: () => Promise<number>
  locator: (css: string) => Texts
}
