import { expect, test } from 'vitest'
import { findAuthorTakeaways } from '../../lib/summary/find-author-takeaways.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { buildArticle, heading, item } from '../support/build-article.ts'

const prose = 'The tide came in over the flats. Nobody had moved the carts.'
const points = [item('Tides come twice a day.'), item('Carts float.')]
const pointTexts = ['Tides come twice a day.', 'Carts float.']

const product = (name: string) => [heading(name), prose, heading('Highlights', 3), ...points]

const textsIn = async (parts: Parameters<typeof buildArticle>[0], language = 'en') =>
  findAuthorTakeaways(buildArticle(parts), await loadLanguagePack(language))?.takeaways.points.map(
    ({ quote }) => quote,
  ) ?? null

test.each([
  ['Key Takeaways', 'en'],
  ['5. Key takeaways:', 'en'],
  ['Key takeaways --', 'en'],
  ['Key  takeaways', 'en'],
  ['The Key Takeaways', 'en'],
  ['Main findings', 'en'],
  ['The bottom line', 'en'],
  ['What you need to know', 'en'],
  ['Things to remember', 'en'],
  ['Summary', 'en'],
  ['Final thoughts', 'en'],
  ['TL;DR', 'en'],
  ['At a Glance', 'en'],
  ['🔑 Key Points', 'en'],
  ['Highlights', 'de'],
  ['Das Wichtigste in Kürze', 'de'],
  ['À retenir', 'fr'],
  ['Puntos clave', 'es'],
  ['Punti chiave', 'it'],
  ['Pontos principais', 'pt'],
  ['Kernpunten', 'nl'],
  ['Fazit', 'de'],
  ['Главное', 'ru'],
  ['Öne çıkanlar', 'tr'],
  ['要点', 'zh'],
  ['この記事のポイント', 'ja'],
  ['핵심 요약', 'ko'],
  ['أهم النقاط', 'ar'],
])('a list under "%s" is the author’s (%s)', async (label, language) => {
  expect(await textsIn([prose, heading(label), ...points, heading('More'), prose], language)).toEqual(pointTexts)
})

test.each(['Points', 'Key findings of the harbor office', 'What to know about tides', 'Summary of tides'])(
  'a list under "%s" is one of the article’s own',
  async (label) => {
    expect(await textsIn([prose, heading(label), ...points, heading('More'), prose])).toBeNull()
  },
)

test('a labeled paragraph above a list counts as its title', async () => {
  expect(await textsIn([prose, 'Key takeaways:', ...points, prose])).toEqual(pointTexts)
})

test('the list may stand behind one line of introduction', async () => {
  expect(await textsIn([heading('Recap'), 'You have seen that:', ...points])).toEqual(pointTexts)
})

test('short paragraphs under the label are its points when there is no list', async () => {
  expect(
    await textsIn([heading('In brief'), 'Tides come twice a day.', 'Carts float.', heading('More'), prose]),
  ).toEqual(pointTexts)
})

test('the list ends where the prose goes on', async () => {
  expect(await textsIn([heading('Key points'), ...points, prose, item('A list of something else.')])).toEqual(
    pointTexts,
  )
})

test('a TL;DR in one paragraph gives what follows its label', async () => {
  expect(await textsIn(['TL;DR: Carts float when the tide comes in.', prose])).toEqual([
    'Carts float when the tide comes in.',
  ])
})

test('a sentence that opens with "In short:" is no list', async () => {
  expect(await textsIn(['In short: carts float when the tide comes in.', prose])).toBeNull()
})

test('a closing section of prose called "Summary" is no list', async () => {
  expect(await textsIn([prose, heading('Summary'), prose, prose])).toBeNull()
})

test('a sentence that mentions key takeaways is no label', async () => {
  expect(await textsIn(['The key takeaways of the meeting were lost.', ...points])).toBeNull()
})

test('an ordinary list is not the author’s summary', async () => {
  expect(await textsIn([heading('Ingredients'), ...points])).toBeNull()
})

test('a list of forty items is no list of points in whole', async () => {
  const many = Array.from({ length: 40 }, (_, index) => item(`Item ${index}.`))
  expect((await textsIn([heading('Highlights'), ...many]))?.length).toBeLessThanOrEqual(15)
})

test.each(['• ', '– ', '✅ ', '👉🏽 ', '▪ '])('a point is told without the mark "%s" typed before it', async (mark) => {
  const marked = [item(`${mark}Tides come twice a day.`), item(`${mark}Carts float.`)]
  expect(await textsIn([heading('Key points'), ...marked])).toEqual(pointTexts)
})

test('a list of the article’s own headings is a table of contents', async () => {
  const contents = [item('The flats'), item('The carts'), item('What it cost')]
  const sections = [heading('The flats'), prose, heading('The carts'), prose, heading('What it cost'), prose]
  expect(await textsIn([heading('At a glance'), ...contents, ...sections])).toBeNull()
})

test('the list in a box at the end counts more than a line at the top', async () => {
  expect(await textsIn(['TL;DR: Move your carts.', prose, heading('Key takeaways'), ...points])).toEqual(pointTexts)
})

test('of two lists the first counts, and neither gives takeaways of ours', async () => {
  const parts = [
    heading('Highlights'),
    ...points,
    heading('The flats'),
    prose,
    heading('Key takeaways'),
    item('Carts.'),
  ]
  const list = findAuthorTakeaways(buildArticle(parts), await loadLanguagePack('en'))
  expect(list?.takeaways.points.map(({ quote }) => quote)).toEqual(pointTexts)
  expect([...(list?.blocks ?? [])]).toEqual([0, 1, 2, 5, 6])
})

test('highlights under each of many products are not the article’s', async () => {
  expect(await textsIn([...product('The barrow'), ...product('The sled'), ...product('The raft')])).toBeNull()
})

test('a label above the list counts with a colon or without', async () => {
  expect(await textsIn([prose, 'Key takeaways', ...points, prose])).toEqual(pointTexts)
})

test('a paragraph that says "Summary" is a label only with a colon', async () => {
  expect(await textsIn([prose, 'Summary', ...points, prose])).toBeNull()
  expect(await textsIn([prose, 'In summary:', ...points, prose])).toEqual(pointTexts)
})

test('a labeled paragraph above more prose has no list', async () => {
  expect(await textsIn([prose, 'Key takeaways:', prose, prose])).toBeNull()
})

test('an item of a list is no label of what follows it', async () => {
  expect(await textsIn([prose, item('Key points'), ...points])).toBeNull()
})

test('a heading that says its point at once is a heading', async () => {
  expect(await textsIn([heading('TL;DR: Carts float'), prose])).toBeNull()
})

test('a page of text behind "TL;DR:" is no point', async () => {
  const longest = 'x'.repeat(2_000 - 'TL;DR: '.length)
  expect(await textsIn([`TL;DR: ${longest}`, prose])).toEqual([longest])
  expect(await textsIn([`TL;DR: ${longest}x`, prose])).toBeNull()
})

const titleOf = async (...parts: Parameters<typeof buildArticle>[0]) =>
  findAuthorTakeaways(buildArticle(parts), await loadLanguagePack('en'))?.takeaways.title

test('the list has the title that its author gave it, without the colon', async () => {
  expect(await titleOf(heading('5. Key takeaways : '), ...points)).toBe('5. Key takeaways')
  expect(await titleOf('TL;DR: Carts float.', prose)).toBe('TL;DR')
})

test('a point that stands in one paragraph with its label takes up that paragraph', async () => {
  const list = findAuthorTakeaways(buildArticle([prose, 'TL;DR: Carts float.']), await loadLanguagePack('en'))
  expect([...(list?.blocks ?? [])]).toEqual([1])
})

test('only prose under the label is a point, and no picture among it', async () => {
  expect(
    await textsIn([heading('In brief'), { kind: 'image', text: 'A cart' }, 'Carts float.', heading('More')]),
  ).toEqual(['Carts float.'])
})

test('five short paragraphs under the label are its points, and six are a section', async () => {
  const lines = ['Carts float.', 'Tides turn.', 'Mud holds.', 'Reeds bend.', 'Gulls call.']
  expect(await textsIn([heading('In brief'), ...lines, heading('More')])).toEqual(lines)
  expect(await textsIn([heading('In brief'), ...lines, 'Eels sleep.', heading('More')])).toBeNull()
})

test('a list behind two paragraphs, or behind a long one, is not the one that the label names', async () => {
  expect(await textsIn([heading('Recap'), 'Carts float.', 'Tides turn.', ...points])).toEqual([
    'Carts float.',
    'Tides turn.',
  ])
  const introduction = `${'It went on '.repeat(10)}and on so.`
  expect(await textsIn([heading('Recap'), introduction, ...points])).toEqual(pointTexts)
  expect(await textsIn([heading('Recap'), `${introduction}.`, ...points])).toEqual([`${introduction}.`])
})

test('a list of which half are headings of the article is no table of contents', async () => {
  const half = [item('The flats'), item('Carts float.')]
  expect(await textsIn([heading('At a glance'), ...half, heading('The flats'), prose])).toEqual([
    'The flats',
    'Carts float.',
  ])
})

test('an item that is nothing but a mark is told as it is', async () => {
  expect(await textsIn([heading('Key points'), item('• '), ...points])).toEqual(['• ', ...pointTexts])
})
