import { expect, test } from 'vitest'
import { summarize } from '../../lib/summary/summarize.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { buildArticle, heading, item } from '../support/build-article.ts'
import { summarizeInItsLanguage } from '../support/summarize-in.ts'
import { harborSeagrass } from './articles/harbor-seagrass.ts'

const outlineOf = async (...levels: (1 | 2 | 3 | 4 | 5 | 6)[]) =>
  (await summarizeInItsLanguage(buildArticle(levels.map((level, index) => heading(`Part ${index}`, level))))).outline

test.each([
  ['a skipped level is one step', [2, 4, 2], '1 2 1'],
  ['siblings stay siblings', [2, 3, 3], '1 2 2'],
  ['a first heading deeper than the next is not its parent', [3, 2, 3], '1 1 2'],
  ['a level between two that were skipped joins the deeper ones', [2, 5, 4], '1 2 2'],
] as const)('%s', async (_, declared, levels) => {
  const outline = await outlineOf(...declared)
  expect(outline.map(({ level }) => level).join(' ')).toBe(levels)
})

test('a section is exactly one deeper than its parent', async () => {
  const outline = await outlineOf(2, 6, 4, 3, 1, 5, 2, 2)
  expect(outline.map(({ parent }) => (parent === null ? 0 : outline[parent]?.level))).toEqual(
    outline.map(({ level }) => level - 1),
  )
})

test('sections and what stands before the first sum to the whole', async () => {
  const lead = 'Nine words stand here before the first heading begins.'
  const summary = await summarizeInItsLanguage(
    buildArticle([lead, heading('Tides'), 'Water rises. Water falls.', heading('Moon', 3), 'The moon pulls.']),
  )
  expect(summary.outline.map(({ words }) => words)).toEqual([5, 4])
  expect(summary.words).toBe(9 + 5 + 4)
})

test('section seconds and the lead’s sum to the whole', async () => {
  const { outline, readingSeconds } = await summarizeInItsLanguage({
    ...harborSeagrass,
    blocks: harborSeagrass.blocks.slice(1),
    dek: null,
  })
  expect(outline.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(readingSeconds)
})

test('a section does not count the text of its subsections', async () => {
  const { outline } = await summarizeInItsLanguage(
    buildArticle([heading('Sea'), heading('Tides', 3), 'Water rises and falls twice a day.']),
  )
  expect(outline[0]?.words).toBe(1)
})

test('a heading without text is no section', async () => {
  const { outline } = await summarizeInItsLanguage(buildArticle([heading(' '), 'Water rises. Water falls.']))
  expect(outline).toEqual([])
})

test('images count by time and not by words', async () => {
  const { words, readingSeconds } = await summarizeInItsLanguage(
    buildArticle([
      { kind: 'image', text: 'A map of the bay' },
      { kind: 'image', text: '' },
    ]),
  )
  expect({ words, readingSeconds }).toEqual({ words: 0, readingSeconds: 23 })
})

test('the author’s list is read too, though it is no section', async () => {
  const prose = 'Water rises. Water falls.'
  const points = [heading('Key takeaways'), item('Tides come twice a day.')]
  const { outline, words } = await summarizeInItsLanguage(buildArticle([heading('Tides'), prose, ...points]))
  expect(outline.map(({ title }) => title)).toEqual(['Tides'])
  expect(words).toBe(5 + 2 + 5)
})

test('a lone h1 above all text is the headline in other words, not a section of everything', async () => {
  const article = buildArticle([
    heading('Where bees sleep', 1),
    'Bees sleep.',
    heading('In summer'),
    'They sleep outside.',
  ])
  expect((await summarizeInItsLanguage(article)).outline.map(({ title }) => title)).toEqual(['In summer'])
})

test('an article cut into parts by h1 keeps them all', async () => {
  const article = buildArticle([
    heading('Summer', 1),
    'They sleep outside.',
    heading('Winter', 1),
    'They sleep inside.',
  ])
  expect((await summarizeInItsLanguage(article)).outline.map(({ title }) => title)).toEqual(['Summer', 'Winter'])
})

test('the reader’s own speed changes the time of text and not of images', async () => {
  const article = buildArticle([Array.from({ length: 238 }, () => 'tide').join(' '), { kind: 'image', text: '' }])
  const language = await loadLanguagePack('en')
  expect(summarize(article, language).readingSeconds).toBe(60 + 12)
  expect(summarize(article, language, { wordsPerMinute: 119 }).readingSeconds).toBe(120 + 12)
})

test('pictures above the lone h1 do not make it a section', async () => {
  const article = buildArticle([
    { kind: 'image', text: 'A hive' },
    { kind: 'caption', text: 'A hive at night.' },
    heading('Where bees sleep', 1),
    'Bees sleep.',
  ])
  expect((await summarizeInItsLanguage(article)).outline).toEqual([])
})

test('a lone h1 below other text is a section', async () => {
  const article = buildArticle(['Bees sleep.', heading('Summer', 1), 'They sleep outside.'])
  expect((await summarizeInItsLanguage(article)).outline.map(({ title }) => title)).toEqual(['Summer'])
})

test('a section stands where its heading is, word for word', async () => {
  const { outline } = await summarizeInItsLanguage(buildArticle(['Bees sleep.', heading('In summer')]))
  expect(outline[0]?.anchor).toEqual({ block: 1, start: 0, end: 9, quote: 'In summer' })
})

test('a part that the author set apart is named by all of its words when it has few', async () => {
  const article = buildArticle(['The lamp went out', 'Nobody came'], { parts: [0, 1] })
  expect((await summarizeInItsLanguage(article)).outline.map(({ title }) => title)).toEqual([
    'The lamp went out',
    'Nobody came',
  ])
})

test('a section above a lone h1 stays one', async () => {
  const article = buildArticle([heading('Summer'), 'They sleep outside.', heading('Winter', 1), 'They sleep inside.'])
  expect((await summarizeInItsLanguage(article)).outline.map(({ title }) => title)).toEqual(['Summer', 'Winter'])
})
