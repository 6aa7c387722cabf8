import { expect, test } from 'vitest'
import { measureShortness } from '../../lib/summary/measure-shortness.ts'
import { measureTraits } from '../../lib/summary/measure-traits.ts'
import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import type { Trait } from '../../lib/summary/traits.ts'
import { buildLanguagePack, loadLanguagePack } from '../../lib/text/language-pack.ts'
import { buildArticle, heading } from '../support/build-article.ts'

const english = await loadLanguagePack('en')

const prepare = (parts: Parameters<typeof buildArticle>[0], title = '', language = buildLanguagePack('en', {})) =>
  prepareArticle(buildArticle(parts, { title }), { language, wordsPerMinute: null }).index

/** Two sentences before the first of two sections, one in the first, two in the second. No word is left out. */
const PARTS = [
  'Salt marsh grows. Birds rest, feed, sing.',
  heading('Marsh birds'),
  'Birds nest here.',
  heading('Salt works'),
  '“Salt dries slowly,” he said. Works close.',
]
const measure = () => measureTraits(prepare(PARTS, 'Salt marsh'))

const near = (...values: number[]) => values.map((value) => expect.closeTo(value, 10))
const valuesOf = (trait: Trait, from = measure().scaled) => Array.from(from.get(trait) ?? [])

test('a sentence is the earlier the fewer stand before it', () => {
  const { measured } = measure()
  expect(Array.from(measured.early)).toEqual(near(1, 1 / Math.log2(3), 1 / 2, 1 / Math.log2(5), 1 / Math.log2(6)))
})

test('only the first sentence under a heading opens a section, and only of several one opens a paragraph', () => {
  const { measured } = measure()
  expect(Array.from(measured.opensSection)).toEqual([0, 0, 1, 1, 0])
  expect(Array.from(measured.opensParagraph)).toEqual([1, 0, 0, 1, 0])
})

test('a sentence is measured by its words up to twenty', () => {
  const { measured } = measure()
  expect(Array.from(measured.length.subarray(0, 2))).toEqual(near(Math.log(4), Math.log(5)))
  const long = prepare([`${'tide '.repeat(20)}turns.`, `${'Tide '.repeat(60)}turns.`])
  expect(Array.from(measureTraits(long).measured.length)).toEqual(near(Math.log(21), Math.log(21)))
})

test('a sentence is like the title and the headings by the share of its words that they have', () => {
  const { measured } = measure()
  expect(Array.from(measured.title)).toEqual(near(2 / 4, 0, 0, 1 / 6, 0))
  expect(Array.from(measured.headings)).toEqual(near(2 / 4, 1 / 5, 1 / 4, 1 / 6, 1 / 3))
})

test('without a title nothing is like it', () => {
  expect(Array.from(measureTraits(prepare(PARTS)).measured.title)).toEqual([0, 0, 0, 0, 0])
})

test('a sentence is compared with the heading that it stands under, and with none before the first', () => {
  const { measured } = measure()
  const [rare, common] = [Math.log(6), Math.log(1 + 5 / 2)]
  const likeness = common ** 2 / (Math.hypot(rare, common) * Math.hypot(common, rare, rare))
  expect(Array.from(measured.ownHeading.subarray(0, 3))).toEqual(near(0, 0, likeness))
  expect(measured.ownHeading[4]).toBeGreaterThan(0.3)
})

test('the heading of another section counts nothing for a sentence', () => {
  const other = measureTraits(prepare([heading('Marsh birds'), 'Mud holds.', heading('Salt works'), 'Birds nest.']))
  expect(Array.from(other.measured.ownHeading)).toEqual([0, 0])
})

test('the second sentence of a later paragraph opens no section', () => {
  const parts = [heading('Tides'), 'Mud holds.', 'Reeds bend. Gulls call.']
  expect(Array.from(measureTraits(prepare(parts)).measured.opensSection)).toEqual([1, 0, 0])
})

test('a sentence is echoed by what other sections have in common with it', () => {
  const { measured } = measure()
  const [aboutSalt = 0, aboutBirds = 0, birds = 0, salt = 0, works = -1] = measured.echoed
  expect([aboutSalt, aboutBirds]).toEqual(near(salt, birds))
  expect([salt > 0.1, birds > 0.1]).toEqual([true, true])
  expect(works).toBeCloseTo(0, 10)
})

test('the lead is the first three sentences', () => {
  const { measured } = measure()
  const [, , birds = 0, salt = 0] = measured.echoed
  expect(Array.from(measured.lead)).toEqual(near(1, 1 + birds, 1 + birds, salt, 0))
})

test('a sentence shares its words with as many sentences as have them, for its length', () => {
  const { measured } = measure()
  const others = Math.log(10 + 17 / 5)
  expect(Array.from(measured.shared)).toEqual(
    near(
      1 / (Math.log(5) + others),
      1 / (Math.log(6) + others),
      1 / (Math.log(5) + others),
      1 / (Math.log(7) + others),
      0,
    ),
  )
})

test('sentences are central in the order of their ranks, from 0 to 1, of equals the earlier one more', () => {
  const { measured } = measure()
  const { ranks } = prepare(PARTS, 'Salt marsh').centrality
  const order = Array.from(ranks.keys()).toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || b - a)
  expect(order.map((row) => measured.central[row])).toEqual([0, 0.25, 0.5, 0.75, 1])
  const alike = measureTraits(prepare(['Mud holds. Reeds bend. Gulls call.'])).measured
  expect(Array.from(alike.central)).toEqual([1, 0.5, 0])
})

test('a phrase that comes back counts by the logarithm of its sentences, for each word', () => {
  const phrases = measureTraits(prepare(['Sea grass feeds. Sea grass grows. Mud holds fast.'])).measured
  expect(Array.from(phrases.phrases)).toEqual(near(Math.log(2) / 3, Math.log(2) / 3, 0))
})

test('what a sentence does with its words is marked', () => {
  const said = measureTraits(
    prepare(
      ['A marsh is a meadow that the tide floods.', 'For example, eels live there.', 'In short, mud holds.'],
      '',
      english,
    ),
  ).measured
  expect([said.defines, said.example, said.sumsUp].map((values) => Array.from(values))).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ])
})

test('degrees are weighed with mean 0 and variance 1 within the article, marks as they are', () => {
  const titles = valuesOf('title')
  expect(titles.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 10)
  expect(titles.reduce((sum, value) => sum + value ** 2, 0) / 5).toBeCloseTo(1, 10)
  expect((titles[0] ?? 0) - (titles[1] ?? 0)).toBeCloseTo(3 * ((titles[3] ?? 0) - (titles[1] ?? 0)), 10)
  expect(valuesOf('opensSection')).toEqual([0, 0, 1, 1, 0])
})

test('what does not differ weighs nothing', () => {
  const alike = measureTraits(prepare(['Mud holds. Reeds bend.'])).scaled
  expect([valuesOf('length', alike), valuesOf('title', alike)]).toEqual([
    [0, 0],
    [0, 0],
  ])
})

test('length counts otherwise by the share of sentences that quote', () => {
  expect(valuesOf('lengthInQuoting')).toEqual(near(...valuesOf('length').map((value) => value / 5)))
})

test('the more sections an article has the more phrases count that come back', () => {
  expect(valuesOf('phrasesInSections')).toEqual(near(...valuesOf('phrases').map((value) => Math.log(3) * value)))
})

test('without a title, and only then, the lead counts otherwise', () => {
  const untitled = measureTraits(prepare(PARTS)).scaled
  expect(valuesOf('leadUntitled').map(Math.abs)).toEqual([0, 0, 0, 0, 0])
  expect(valuesOf('leadUntitled', untitled)).toEqual(near(...valuesOf('lead', untitled)))
})

test('in an article of one section, and not of two, what is central counts otherwise', () => {
  const single = measureTraits(prepare(PARTS.slice(0, 3))).scaled
  expect(valuesOf('centralInOne').map(Math.abs)).toEqual([0, 0, 0, 0, 0])
  expect(valuesOf('centralInOne', single)).toEqual(near(...valuesOf('central', single)))
})

const shortness = (words: number) => measureShortness(prepare([`${'tide '.repeat(words)}.`]).candidates)

test('an article of 440 words is half a short note, of twice as many hardly one, and an empty one is', () => {
  expect([shortness(439), shortness(879), measureShortness([])]).toEqual([
    expect.closeTo(1 / 2, 10),
    expect.closeTo(1 / 17, 10),
    expect.closeTo(1, 8),
  ])
})
