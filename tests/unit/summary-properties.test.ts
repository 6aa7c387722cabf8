import * as fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import type { Anchor, Article } from '../../lib/article.ts'
import type { Summary } from '../../lib/summary/summary.ts'
import { summarize } from '../../lib/summary/summarize.ts'
import { MOST_TAKEAWAYS } from '../../lib/takeaway-limits.ts'
import { buildLanguagePack, loadLanguagePack } from '../../lib/text/language-pack.ts'
import { FUZZ } from '../support/fuzz.ts'
import { anyArticle, LANGUAGES } from '../support/fuzz-article.ts'

const packs = new Map(await Promise.all(LANGUAGES.map(async (code) => [code, await loadLanguagePack(code)] as const)))
const NONE = buildLanguagePack('und', {})

const sum = (article: Article): Summary => {
  const known = LANGUAGES.find((language) => language === article.language)
  return summarize(article, (known && packs.get(known)) ?? NONE)
}

/** UTF-16 units: longer is a list, or a page without stops. */
const LONGEST_TAKEAWAY = 2_000

afterEach(() => vi.restoreAllMocks())

const always = (check: (article: Article, summary: Summary) => void, facts: Partial<Article> = {}) =>
  fc.assert(
    fc.property(anyArticle(facts), (article) => {
      check(article, sum(article))
    }),
    { ...FUZZ, numRuns: Math.ceil(FUZZ.numRuns / 3) },
  )

const anchorsOf = ({ takeaways, outline, author }: Summary): Anchor[] => [
  ...takeaways.flatMap(({ anchor, context }) => (context === null ? [anchor] : [anchor, context])),
  ...outline.map(({ anchor }) => anchor),
  ...(author?.points ?? []),
]

test('whatever is shown of any article stands in it, word for word, at its anchor', () => {
  always(({ blocks }, summary) => {
    for (const { block, start, end, quote } of anchorsOf(summary))
      expect(blocks[block]?.text.slice(start, end)).toBe(quote)
  })
})

test('any list of takeaways is short, in reading order, and of sentences that can be shown', () => {
  always(({ blocks }, { takeaways, coverage }) => {
    expect(takeaways.length).toBeLessThanOrEqual(Math.min(MOST_TAKEAWAYS, coverage.sentences))
    const places = takeaways.map(({ anchor }) => [anchor.block, anchor.start] as const)
    expect(places).toEqual(places.toSorted(([a, from], [b, other]) => a - b || from - other))
    for (const { anchor, section } of takeaways) {
      expect(anchor.quote.trim()).not.toBe('')
      expect(anchor.quote.length).toBeLessThanOrEqual(LONGEST_TAKEAWAY)
      expect(blocks[anchor.block]?.kind).not.toBe('heading')
      expect(section ?? 0).toBeGreaterThanOrEqual(0)
    }
  })
})

test('the ranks of any takeaways are 0 and on, each once, so that a shorter list is a part of a longer one', () => {
  always((_, { takeaways }) => {
    const ranks = takeaways.map(({ rank }) => rank).toSorted((a, b) => a - b)
    expect(ranks).toEqual(Array.from(ranks.keys()))
  })
})

test('no two takeaways of any page say the same', () => {
  always((_, { takeaways }) => {
    const said = takeaways.map(({ anchor }) =>
      anchor.quote
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[\s\p{P}]+/gu, ' ')
        .trim(),
    )
    const worded = said.filter((words) => words !== '')
    expect(new Set(worded).size).toBe(worded.length)
  })
})

test('any outline is a tree in reading order, each section one deeper than the one it is in', () => {
  always(({ blocks }, { outline }) => {
    const places = outline.map(({ anchor }) => anchor.block)
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
    for (const [index, { parent, level, title, anchor, words, seconds }] of outline.entries()) {
      expect(level).toBe(parent === null ? 1 : (outline[parent]?.level ?? 0) + 1)
      expect(parent ?? -1).toBeLessThan(index)
      expect(level).toBeLessThanOrEqual(6)
      expect(blocks[anchor.block]?.text.startsWith(title.replace(/…$/, ''))).toBe(true)
      expect(words >= 0 && seconds >= 0).toBe(true)
    }
  })
})

const refuse = (): never => {
  throw new Error('A summary asks for neither.')
}

test('any summary is made without clock or chance, and again the same from a copy of the article', () => {
  always((article, summary) => {
    const clocks = [vi.spyOn(Math, 'random'), vi.spyOn(Date, 'now'), vi.spyOn(performance, 'now')]
    for (const clock of clocks) clock.mockImplementation(refuse)
    const { blocks, ...facts } = structuredClone(article)
    const again = sum({ blocks, ...facts })
    vi.restoreAllMocks()
    expect(again).toEqual(summary)
  })
})

test('any summary crosses to another process as it is', () => {
  always((_, summary) => {
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
    expect(structuredClone(summary)).toEqual(summary)
  })
})

const isWhole = ({ takeaways, coverage }: Summary): boolean =>
  takeaways.length === coverage.sentences || coverage.sentences > 3

test('a selection of a few sentences is given back whole', () => {
  always((_, summary) => expect(isWhole(summary)).toBe(true), { scope: 'selection' })
})
