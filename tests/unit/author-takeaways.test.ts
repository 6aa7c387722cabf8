import { expect, test } from 'vitest'
import { findAuthorTakeaways } from '../../lib/summary/find-author-takeaways.ts'
import { buildArticle, heading, item } from '../support/build-article.ts'

const prose = 'The tide came in over the flats. Nobody had moved the carts.'
const points = [item('Tides come twice a day.'), item('Carts float.')]
const pointTexts = ['Tides come twice a day.', 'Carts float.']

const textsIn = (parts: Parameters<typeof buildArticle>[0]) =>
  findAuthorTakeaways(buildArticle(parts))?.takeaways.points.map(({ quote }) => quote) ?? null

test.each([
  'Key Takeaways',
  '5. Key takeaways:',
  'TL;DR',
  'At a Glance',
  '🔑 Key Points',
  'Highlights',
  'Das Wichtigste in Kürze',
  'À retenir',
  'Puntos clave',
  'Punti chiave',
  'Pontos principais',
  'Kernpunten',
  'Главное',
  'Öne çıkanlar',
  '要点',
  'この記事のポイント',
  '핵심 요약',
  'أهم النقاط',
])('a list under "%s" is the author’s', (label) => {
  expect(textsIn([prose, heading(label), ...points, heading('More'), prose])).toEqual(pointTexts)
})

test('a labeled paragraph above a list counts as its title', () => {
  expect(textsIn([prose, 'Key takeaways:', ...points, prose])).toEqual(pointTexts)
})

test('the list may stand behind one line of introduction', () => {
  expect(textsIn([heading('Recap'), 'You have seen that:', ...points])).toEqual(pointTexts)
})

test('short paragraphs under the label are its points when there is no list', () => {
  expect(textsIn([heading('In brief'), 'Tides come twice a day.', 'Carts float.', heading('More'), prose])).toEqual(
    pointTexts,
  )
})

test('the list ends where the prose goes on', () => {
  expect(textsIn([heading('Key points'), ...points, prose, item('A list of something else.')])).toEqual(pointTexts)
})

test('a TL;DR in one paragraph gives what follows its label', () => {
  expect(textsIn(['TL;DR: Carts float when the tide comes in.', prose])).toEqual([
    'Carts float when the tide comes in.',
  ])
})

test('a closing section of prose called "Summary" is no list', () => {
  expect(textsIn([prose, heading('Summary'), prose, prose])).toBeNull()
})

test('a sentence that mentions key takeaways is no label', () => {
  expect(textsIn(['The key takeaways of the meeting were lost.', ...points])).toBeNull()
})

test('an ordinary list is not the author’s summary', () => {
  expect(textsIn([heading('Ingredients'), ...points])).toBeNull()
})

test('a list of forty items is no list of points in whole', () => {
  const many = Array.from({ length: 40 }, (_, index) => item(`Item ${index}.`))
  expect(textsIn([heading('Highlights'), ...many])?.length).toBeLessThanOrEqual(15)
})
