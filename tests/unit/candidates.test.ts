import { expect, test } from 'vitest'
import { pointRowsOf, titleRowOf } from '../../lib/summary/article-index.ts'
import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import { buildLanguagePack, loadLanguagePack } from '../../lib/text/language-pack.ts'
import { buildArticle, heading, item } from '../support/build-article.ts'

const english = await loadLanguagePack('en')

const indexOf = (parts: Parameters<typeof buildArticle>[0], { title = '', language = english } = {}) =>
  prepareArticle(buildArticle(parts, { title }), { language, wordsPerMinute: null }).index

test('the candidates are the sentences of the prose, each with its own text', () => {
  const { candidates } = indexOf(['Mud holds. Reeds bend.', { kind: 'code', text: 'tide()' }, item('Gulls call.')])
  expect(candidates.map(({ text, block, sentenceInBlock }) => [text, block, sentenceInBlock])).toEqual([
    ['Mud holds.', 0, 0],
    ['Reeds bend.', 0, 1],
    ['Gulls call.', 2, 0],
  ])
})

test('a candidate has the one before it in its paragraph, or the last of the paragraph before, in its section', () => {
  const { candidates } = indexOf(['Mud holds. Reeds bend.', 'Gulls call.', heading('Tides'), 'Tides turn.'])
  expect(candidates.map(({ previous }) => previous)).toEqual([
    null,
    { block: 0, start: 0, end: 10 },
    { block: 0, start: 11, end: 22 },
    null,
  ])
})

test('a line of contents, which only names a section, is no candidate', () => {
  const { candidates } = indexOf([
    item('What is a tide?'),
    item('Gulls'),
    heading('What is a tide?'),
    'Mud holds.',
    heading('Gulls'),
    'Gulls call.',
  ])
  expect(candidates.map(({ text }) => text)).toEqual(['Mud holds.', 'Gulls call.'])
})

test('an item of a list follows from no paragraph', () => {
  expect(indexOf(['Mud holds.', item('Gulls call.')]).candidates[1]?.previous).toBeNull()
})

test('a candidate is as long as it has words', () => {
  const { candidates } = indexOf(['Mud holds the reeds. They bend.'])
  expect(candidates.map(({ wordCount, length }) => [wordCount, length])).toEqual([
    [4, 4],
    [2, 2],
  ])
})

test('a candidate in Han or kana is as long as its translation would be, also where no space parts sentences', async () => {
  const { candidates } = indexOf(['潮が引く。潮が満ちて船が出る。'], { language: await loadLanguagePack('ja') })
  expect(candidates.map(({ wordCount, length }) => [wordCount, length])).toEqual([
    [1, 4 / 1.7],
    [1, 9 / 1.7],
  ])
})

test('behind the candidates stand the title, the headings and the points of the author', () => {
  const index = indexOf(
    [
      heading('Tides'),
      'Mud holds. Reeds bend.',
      heading('Gulls'),
      'Gulls call.',
      heading('Key points'),
      item('Mud.'),
      item('Bells.'),
    ],
    { title: 'The harbor' },
  )
  expect([titleRowOf(index), pointRowsOf(index), index.sections]).toEqual([3, [6, 7], 2])
})

test('an article without points has no rows for them', () => {
  expect(pointRowsOf(indexOf(['Mud holds.'], { title: 'The harbor' }))).toEqual([])
})

test('a title of stop words is as good as none', () => {
  const language = buildLanguagePack('en', { stopwords: 'what it is' })
  const termsOf = (title: string) => {
    const index = indexOf(['Mud holds.', heading('Tides')], { title, language })
    const row = titleRowOf(index)
    return (index.vectors.starts[row + 1] ?? NaN) - (index.vectors.starts[row] ?? NaN)
  }
  expect([termsOf('What it is'), termsOf(''), termsOf('What mud is')]).toEqual([0, 0, 1])
})
