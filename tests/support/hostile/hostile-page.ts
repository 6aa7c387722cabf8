import type { PartialReason } from '../../../lib/article.ts'
import type { Failure } from '../../../lib/failure.ts'

/**
 * A small article that reads well, into which every hostile shape is built: whatever the page does around them, these
 * sentences must come back.
 */
export const ESSAY = [
  'The ferry to the outer islands leaves at six, and for thirty years the same woman has untied it. She knows the tides by the color of the mud, and she has never been late by more than a minute.',
  'Before the harbor was dredged, the boat could only sail on a rising tide. The timetable was printed on yellow paper every month, and people planned weddings, births and burials around it.',
  'Engineers proposed a longer pier, a deeper channel and a smaller boat. The islanders chose the smallest change, a second mooring, because it cost little and could be undone within a week.',
  'The second mooring did more than anyone had hoped. Deliveries that used to wait for the next tide arrived on the same day, and the shop on the far island began to sell fresh bread.',
  'Not everything improved. Visitors came in numbers that the wells could not supply, and in the third summer the council had to ask them to bring their own water.',
  'What the islanders learned is easily said: measure what the place can bear before you make it easy to reach. They now count the visitors at the gangway, and on full days the ferry leaves with empty seats.',
] as const

export const TITLE = 'The boat that waited for the tide'

/** The essay's page, with what a hostile author adds to it. */
export function buildHostilePage({
  head = '',
  before = '',
  wrap = (p) => p,
  within = '',
  after = '',
}: Additions): string {
  const paragraphs = ESSAY.map((text, index) => wrap(`<p>${text}</p>`, index))
  const [first, ...rest] = paragraphs
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>${before}
    <article><h1>${TITLE}</h1>${first}${within}${rest.join('')}</article>${after}</body></html>`
}

/** `wrap` gets each paragraph with its place; `within` stands after the first one. */
type Additions = {
  head?: string
  before?: string
  wrap?: (paragraph: string, index: number) => string
  within?: string
  after?: string
}

/** One attempt, named by what the page does, with what must come back. */
export type HostilePage = {
  shape: string
  /** HTML, or what stands in a file with another ending. */
  content: string
  ending?: string
  headers?: Record<string, string>
  expected: Expected
  /** Where Firefox is told something else. */
  expectedInFirefox?: Expected
}

export type Expected = {
  /** The reason there is no article; without it the essay must come back. */
  failure?: Failure
  /** Texts that must, or must not, stand in a block. */
  shown?: string[]
  hidden?: string[]
  partial?: PartialReason[]
  /** A page may push the essay out of what is read at all: then an answer in time is all that is asked. */
  anyArticle?: boolean
}
