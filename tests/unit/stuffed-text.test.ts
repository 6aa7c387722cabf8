import { expect, test } from 'vitest'
import { toDisplayText } from '../../lib/text/display-text.ts'
import { readingSeconds } from '../../lib/text/reading-time.ts'
import { countWords } from '../../lib/text/words.ts'

const CLEAN = 'The ferry to the outer islands leaves at six, and for thirty years the same woman has untied it.'

const FILLERS = [
  ['zero-width spaces', '\u200B'],
  ['word joiners', '\u2060'],
  ['invisible pluses', '\u2064'],
  ['byte order marks', '\uFEFF'],
  ['soft hyphens', '\u00AD'],
  ['tags', '\u{E0041}'],
  ['all kinds of empty signs', '\u200B\u2060\uFEFF\u00AD'],
] as const

const stuff = (filler: string): string => CLEAN.replaceAll(/(?<=\w)(?=\w)/g, filler)

test.each(FILLERS)('a text stuffed with %s takes as long to read as without', (_, filler) => {
  expect(countWords(stuff(filler))).toBe(countWords(CLEAN))
  expect(readingSeconds(stuff(filler), { language: 'en' })).toBe(readingSeconds(CLEAN, { language: 'en' }))
})

test.each(FILLERS)('a text stuffed with %s is shown without it', (_, filler) => {
  expect(toDisplayText(stuff(filler))).toBe(CLEAN)
})
