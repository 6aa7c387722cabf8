import { expect, test } from 'vitest'
import { locateQuote } from '../../lib/text/locate-quote.ts'
import { toDisplayText } from '../../lib/text/display-text.ts'
import { buildLanguagePack } from '../../lib/text/language-pack.ts'
import { splitSentences } from '../../lib/text/sentences.ts'
import { measureText } from '../../lib/text/words.ts'
import { summarize } from '../../lib/summary/summarize.ts'
import { buildArticle } from '../support/build-article.ts'

const pack = buildLanguagePack('en', { stopwords: 'the of', leaningStarts: 'this|however', suffixes: 's ing' })

const PATTERNS = ['. ', 'a. ', '.[1] ', '「。', '”.', '\u0301', 'wordword', 'U.S. ', '1.2.', "it's ", '苔', '\u200D']

const WORK: [string, (text: string) => unknown][] = [
  ['splitting sentences', (text) => splitSentences(text, pack)],
  ['measuring words', measureText],
  ['showing', toDisplayText],
  ['locating a quote', (text) => locateQuote(text, `${text.slice(0, 100)}\u2014absent`, text.length / 2)],
]

const BASE_UNITS = 20_000

/** Four times the text may take six times as long, and a moment more for a busy machine. */
const MOST_GROWTH = 6
const SLACK_MS = 25

/** The fastest of three runs: what else the machine does can only add to it. */
const timeOf = (run: () => unknown): number =>
  Math.min(
    ...[0, 1, 2].map(() => {
      const startedAt = performance.now()
      run()
      return performance.now() - startedAt
    }),
  )

test.each(WORK)('%s takes time in proportion to the text, whatever the page repeats', (_, work) => {
  const slow = PATTERNS.filter((pattern) => {
    const text = pattern.repeat(Math.ceil(BASE_UNITS / pattern.length))
    const [once, fourfold] = [timeOf(() => work(text)), timeOf(() => work(text.repeat(4)))]
    return fourfold > once * MOST_GROWTH + SLACK_MS
  })
  expect(slow).toEqual([])
})

const paragraph = (seed: number) =>
  Array.from(
    { length: 6 },
    (_, index) => `Word${(seed * 7 + index) % 997} of the tide${seed % 89} moved cart${index}.`,
  ).join(' ')

const articleOf = (paragraphs: number) => buildArticle(Array.from({ length: paragraphs }, (_, seed) => paragraph(seed)))

test('summarizing takes time in proportion to the article', () => {
  const [small, large] = [articleOf(500), articleOf(2_000)]
  const once = timeOf(() => summarize(small, pack))
  expect(timeOf(() => summarize(large, pack))).toBeLessThan(once * MOST_GROWTH + SLACK_MS)
})
