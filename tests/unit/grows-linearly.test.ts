import { expect, test } from 'vitest'
import { locateQuote } from '../../lib/text/locate-quote.ts'
import { decodeReading } from '../../lib/browser/decode-article.ts'
import type { SharedSummary } from '../../lib/share/shared-summary.ts'
import { createLinker } from '../../lib/share/text-fragment.ts'
import { toHtml } from '../../lib/share/to-html.ts'
import { toMarkdown } from '../../lib/share/to-markdown.ts'
import { judgeLanguage } from '../../lib/text/language.ts'
import { readingSeconds } from '../../lib/text/reading-time.ts'
import { toDisplayText } from '../../lib/text/display-text.ts'
import { buildLanguagePack } from '../../lib/text/language-pack.ts'
import { splitSentences } from '../../lib/text/sentences.ts'
import { measureText } from '../../lib/text/words.ts'
import { summarize } from '../../lib/summary/summarize.ts'
import { buildArticle } from '../support/build-article.ts'
import { processorTimeOf } from '../support/processor-time.ts'

const pack = buildLanguagePack('en', { stopwords: 'the of', leaningStarts: 'this|however', suffixes: 's ing' })

const PATTERNS = [
  '. ',
  'a. ',
  '.[1] ',
  '「。',
  '”.',
  '\u0301',
  'wordword',
  'U.S. ',
  '1.2.',
  "it's ",
  '苔',
  '\u200D',
  '_',
  '&a',
  '~~',
  '1. ',
]

const shareOf = (text: string): SharedSummary => ({
  title: text,
  url: text,
  facts: [text],
  lists: [{ heading: text, quotes: [{ text, url: text, source: text }] }],
  outline: { heading: text, entries: [{ title: text, time: text, children: [] }] },
})

const anchorIn = (text: string) => ({ block: 1, start: 0, end: 400, quote: text.slice(0, 400) })

const WORK: [string, (text: string) => unknown][] = [
  ['splitting sentences', (text) => splitSentences(text, pack)],
  ['measuring words', measureText],
  ['showing', toDisplayText],
  ['judging the language', (text) => judgeLanguage('', text)],
  ['timing', (text) => readingSeconds(text, { language: 'en' })],
  ['writing Markdown', (text) => toMarkdown(shareOf(text))],
  ['writing HTML', (text) => toHtml(shareOf(text))],
  ['linking', (text) => createLinker(buildArticle([text, text]))(anchorIn(text))],
  ['decoding', (text) => decodeReading({ ok: true, value: buildArticle([text, text], { title: text }) })],
  ['locating a quote', (text) => locateQuote(text, `${text.slice(0, 100)}\u2014absent`, text.length / 2)],
]

const BASE_UNITS = 20_000

/**
 * Four times the text may take eight times as long, since it leaves the processor's cache and wakes the collector of garbage, and
 * a moment more: a step that squares it takes sixteen times, hundreds of milliseconds. Some systems count processor time by ticks
 * of 4 ms, so that work of nearly one may seem to take none.
 */
const MOST_GROWTH = 8
const SLACK_MS = 15 + MOST_GROWTH * 4

const ATTEMPTS = 20

/** All attempts of a text that is slow to split, on a machine that does much else. */
const PATIENCE_MS = 60_000

/**
 * Whether the larger work grew no more than it may. Compared are the fastest of all attempts: a collection of garbage can
 * delay some of them, and makes none faster.
 */
function growsLinearly<T>(small: () => T, large: () => T, timeOf: (run: () => T) => number = processorTimeOf): boolean {
  let [once, fourfold] = [Infinity, Infinity]
  // What runs for the first time is not compiled yet.
  small()
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    once = Math.min(once, timeOf(small))
    fourfold = Math.min(fourfold, timeOf(large))
    if (fourfold <= once * MOST_GROWTH + SLACK_MS) return true
  }
  return false
}

test.each(WORK)(
  '%s takes time in proportion to the text, whatever the page repeats',
  { timeout: PATIENCE_MS },
  (_, work) => {
    const slow = PATTERNS.filter((pattern) => {
      const text = pattern.repeat(Math.ceil(BASE_UNITS / pattern.length))
      return !growsLinearly(
        () => work(text),
        () => work(text.repeat(4)),
      )
    })
    expect(slow).toEqual([])
  },
)

/** Takes the milliseconds that it says: how long a real one takes depends on when the engine compiles it. */
const told = (run: () => number): number => run()

test.each([
  ['squares', [10, 160], false],
  ['keeps to the text', [10, 40], true],
  ['keeps to the text, between two ticks of the clock', [0, 20], true],
] as const)('a step that %s is told from others', (_, [once, fourfold], isLinear) => {
  expect(
    growsLinearly(
      () => once,
      () => fourfold,
      told,
    ),
  ).toBe(isLinear)
})

const paragraph = (seed: number) =>
  Array.from(
    { length: 6 },
    (_, index) => `Word${(seed * 7 + index) % 997} of the tide${seed % 89} moved cart${index}.`,
  ).join(' ')

const articleOf = (paragraphs: number) => buildArticle(Array.from({ length: paragraphs }, (_, seed) => paragraph(seed)))

test('summarizing takes time in proportion to the article', { timeout: PATIENCE_MS }, () => {
  const [small, large] = [articleOf(500), articleOf(2_000)]
  expect(
    growsLinearly(
      () => summarize(small, pack),
      () => summarize(large, pack),
    ),
  ).toBe(true)
})
