import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildLanguagePack } from '../../lib/text/language-pack.ts'
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
