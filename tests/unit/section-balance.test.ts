import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildLanguagePack } from '../../lib/text/language-pack.ts'
import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import { createSectionBalance } from '../../lib/summary/section-balance.ts'
import { summarize } from '../../lib/summary/summarize.ts'
import { buildArticle, heading } from '../support/build-article.ts'

const pack = buildLanguagePack('en', { stopwords: 'the of was by a' })

const THINGS = 'tide clay heron barge lock reed mill weir moss eel ferry crane'.split(' ')
const DEEDS = 'measured painted moved sold counted praised'.split(' ')

/** Articles of sections of one to twelve different sentences. */
const articles = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat({ max: 11 })), { minLength: 2, maxLength: 9 })
  .map((sections) => sections.map(([sentences, thing], section) => tellSection({ sentences, thing, section })))
  .map((sections) => buildArticle(sections.flat(), { title: 'Tide and clay' }))

const tellSection = ({ sentences, thing, section }: { sentences: number; thing: number; section: number }) => [
  heading(`Part ${String(section)}`),
  Array.from({ length: sentences }, (_, index) => {
    const [one, other] = [THINGS[(thing + index) % 12] ?? '', THINGS[(thing + index * 5 + section) % 12] ?? '']
    return `The ${one} of year ${String(index + section * 20)} was ${DEEDS[index % 6] ?? ''} by the ${other} keeper.`
  }).join(' '),
]

function countShown(article: ReturnType<typeof buildArticle>, length: number) {
  const { takeaways, outline } = summarize(article, pack, { limit: length })
  const sentences = article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text.split('. ').length)
  const total = sentences.reduce((sum, count) => sum + count, 0)
  return outline.map((_, section) => ({
    shown: takeaways.filter((takeaway) => takeaway.section === section).length,
    share: (length * (sentences[section] ?? 0)) / total,
    listed: takeaways.length,
  }))
}

test('no section has more than its share of the list, rounded up, and one', () => {
  fc.assert(
    fc.property(articles, fc.integer({ min: 1, max: 12 }), (article, length) => {
      const crowded = countShown(article, length).filter(({ shown, share }) => shown > Math.ceil(share - 1e-9) + 1)
      expect(crowded.filter(({ listed }) => listed === length)).toEqual([])
    }),
    { numRuns: 60, seed: 1 },
  )
})

test('every section whose share of the list is two takeaways has one', () => {
  fc.assert(
    fc.property(articles, fc.integer({ min: 1, max: 12 }), (article, length) => {
      const missed = countShown(article, length).filter(({ shown, share }) => shown === 0 && share >= 2)
      expect(missed.filter(({ listed }) => listed === length)).toEqual([])
    }),
    { numRuns: 60, seed: 1 },
  )
})

test('a shorter list is a part of a longer one, in the same ranks', () => {
  fc.assert(
    fc.property(articles, fc.integer({ min: 1, max: 11 }), (article, length) => {
      const quotesOf = (limit: number) =>
        summarize(article, pack, { limit })
          .takeaways.toSorted((a, b) => a.rank - b.rank)
          .map(({ anchor }) => anchor.quote)
      expect(quotesOf(12).slice(0, length)).toEqual(quotesOf(length))
    }),
    { numRuns: 40, seed: 1 },
  )
})

/** The balance of sections that have so many sentences, all of which may be picked. */
function balanceOf(...sections: number[]) {
  const parts = sections.flatMap((sentences, section) => [heading(`Part ${section}`), 'Tides turn. '.repeat(sentences)])
  const { candidates } = prepareArticle(buildArticle(parts), { language: pack, wordsPerMinute: null }).index
  return createSectionBalance(candidates, candidates.keys())
}

test('a section has as many more takeaways as its share of a list with the next one has not', () => {
  const balance = balanceOf(4, 2)
  expect([balance.excessOf(0), balance.excessOf(1)]).toEqual([expect.closeTo(-4 / 6, 10), expect.closeTo(-2 / 6, 10)])
  balance.add(0)
  expect([balance.excessOf(0), balance.excessOf(1)]).toEqual([
    expect.closeTo(1 - 8 / 6, 10),
    expect.closeTo(-4 / 6, 10),
  ])
})

test('a section is full with one takeaway more than its share, rounded up', () => {
  const balance = balanceOf(4, 2)
  balance.add(1)
  expect(balance.isFull(1)).toBe(false)
  balance.add(1)
  expect([balance.isFull(1), balance.isFull(0)]).toEqual([true, false])
})

test('a section of two thirds of the article is due with the third takeaway', () => {
  const balance = balanceOf(4, 2)
  balance.add(1)
  expect(balance.findDue()).toEqual([])
  balance.add(1)
  expect(balance.findDue()).toEqual([0])
})

test('sections are due together when the takeaways that are left are as many as they', () => {
  const balance = balanceOf(2, 2, 2)
  for (let picks = 0; picks < 3; picks += 1) balance.add(0)
  expect(balance.findDue()).toEqual([])
  balance.add(0)
  expect(balance.findDue()).toEqual([1, 2])
})

test('a section that has a takeaway, or nothing to show, is not due', () => {
  const balance = balanceOf(2, 2, 2)
  for (let picks = 0; picks < 4; picks += 1) balance.add(0)
  balance.add(1)
  expect(balance.findDue()).toEqual([2])
  balance.giveUp(2)
  expect(balance.findDue()).toEqual([])
})
