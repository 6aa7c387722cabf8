import type { Focus } from './open-request.ts'

/** What the reader has chosen on the options page. */
export type Settings = {
  /** Of English, in a minute; other languages follow in proportion. `null`: the usual speed of each language. */
  wordsPerMinute: number | null
  showsReadingTime: boolean
  /** How many takeaways a list begins with; `null` follows the article's length. */
  summaryLength: number | null
  theme: Theme
  textSize: TextSize
  /** What the panel looks at first, unless a way in asks for something else. */
  opensWith: Focus
  /** Whether a letter alone is a command, as `j` is. Off for readers who speak to their machine. */
  hasLetterKeys: boolean
}

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const TEXT_SIZES = ['small', 'medium', 'large', 'largest'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** From slow, careful reading to the fastest readers that studies have measured. */
export const SLOWEST_WORDS_PER_MINUTE = 60
export const FASTEST_WORDS_PER_MINUTE = 800

/** Whether a change was kept; if not, whether for want of room. */
export type SaveOutcome = 'saved' | 'not-saved' | 'no-room'

export const DEFAULT_SETTINGS: Settings = {
  wordsPerMinute: null,
  showsReadingTime: true,
  summaryLength: null,
  theme: 'system',
  textSize: 'medium',
  opensWith: 'takeaways',
  hasLetterKeys: true,
}
