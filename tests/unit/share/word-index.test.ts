import { expect, test } from 'vitest'
import { createWordIndex } from '../../../lib/share/word-index.ts'
import { buildArticle } from '../../support/build-article.ts'

const article = buildArticle(
  [
    'Gulls follow the ferry. The ferry leaves at six, and the gulls stay at six.',
    'At night the ferry sleeps.',
    '潮が引く。潮が満ちる。',
  ],
  { title: 'A harbor at six', dek: 'What gulls know of timetables.' },
)
const index = createWordIndex(article)

test.each([
  ['At night', true],
  ['the ferry', false],
  ['gulls', false],
  ['THE GULLS — stay!', true],
  ['know of timetables', true],
  ['A harbor', true],
  ['at six', false],
  ['the ferry sails', false],
  ['a lighthouse', false],
  ['time', false],
  ['', false],
  ['潮が満', true],
  ['潮が', false],
])('whether "%s" stands once in the article: %s', (text, isOnly) => {
  expect(index.isOnly(text)).toBe(isOnly)
})

test.each([
  {
    shape: 'opens like nothing else',
    quote: 'The ferry leaves at six, and the gulls stay at six.',
    ends: ['The ferry leaves', 'gulls stay at six.'],
    isOnly: true,
  },
  {
    shape: 'stands in a later block',
    quote: 'At night the ferry sleeps.',
    ends: ['At night', 'ferry sleeps.'],
    isOnly: true,
  },
  {
    shape: 'has an opening that stands before it, too',
    quote: 'The ferry leaves at six',
    ends: ['The ferry', 'at six'],
    isOnly: false,
  },
  {
    shape: 'has an opening that stands after it, too',
    quote: 'Gulls follow the ferry',
    ends: ['Gulls', 'the ferry'],
    isOnly: false,
  },
  {
    shape: 'would end too early',
    quote: 'leaves at six, and the gulls stay at six',
    ends: ['leaves', 'at six'],
    isOnly: false,
  },
  { shape: 'stands in no block', quote: 'At noon', ends: ['At', 'noon'], isOnly: false },
] as const)('a range that $shape is told', ({ quote, ends: [opening, closing], isOnly }) => {
  const block = article.blocks.findIndex(({ text }) => text.includes(quote))
  const start = article.blocks[block]?.text.indexOf(quote) ?? 0
  expect(index.isOnlyRange({ block, start, end: start + quote.length, quote }, [opening, closing])).toBe(isOnly)
})
