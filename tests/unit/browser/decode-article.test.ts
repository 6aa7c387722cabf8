import { expect, test } from 'vitest'
import { decodeReading } from '../../../lib/browser/decode-article.ts'
import { buildArticle, heading } from '../../support/build-article.ts'

const { direction: _direction, ...ARTICLE } = buildArticle(
  [heading('Springs and neaps'), 'The moon pulls twice a day.'],
  {
    title: 'Tides',
    parts: [1],
    partial: ['too-much-text'],
  },
)

test('an article comes through as it was read', () => {
  expect(decodeReading({ ok: true, value: ARTICLE })).toEqual({ ok: true, value: ARTICLE })
})

test.each(['paragraph', 'list-item', 'quote', 'code', 'table-row', 'caption', 'image'])(
  'a block of kind %s comes through',
  (kind) => {
    const value = { ...ARTICLE, blocks: [{ kind, text: 'At the new moon.' }] }
    expect(decodeReading({ ok: true, value })).toEqual({ ok: true, value })
  },
)

test('what was selected comes through as a selection', () => {
  const value = { ...ARTICLE, scope: 'selection' }
  expect(decodeReading({ ok: true, value })).toEqual({ ok: true, value })
})

test('every reason why an article is not whole comes through', () => {
  const value = { ...ARTICLE, partial: ['too-many-elements', 'too-much-text', 'hidden-text', 'paywall'] }
  expect(decodeReading({ ok: true, value })).toEqual({ ok: true, value })
})

test('a named failure comes through', () => {
  expect(decodeReading({ ok: false, failure: 'no-article' })).toEqual({ ok: false, failure: 'no-article' })
})

test('what the reader did not promise is dropped', () => {
  const reading = decodeReading({ ok: true, value: { ...ARTICLE, script: 'alert(1)' } })
  expect(reading).toEqual({ ok: true, value: ARTICLE })
})

test.each([
  ['nothing', undefined],
  ['null, as a reader that threw answers', null],
  ['a text', 'read'],
  ['a failure of another version', { ok: false, failure: 'out-of-ink' }],
  ['an article without blocks', { ok: true, value: { ...ARTICLE, blocks: null } }],
  ['a block of an unknown kind', { ok: true, value: { ...ARTICLE, blocks: [{ kind: 'script', text: '' }] } }],
  [
    'a heading of level 7',
    { ok: true, value: { ...ARTICLE, blocks: [{ kind: 'heading', level: 7, text: '', inferred: false }] } },
  ],
  ['a part that begins nowhere', { ok: true, value: { ...ARTICLE, parts: [Number.NaN] } }],
  ['a title that is no text', { ok: true, value: { ...ARTICLE, title: { toString: 'Tides' } } }],
])('%s is not a reading', (_, reply) => {
  expect(decodeReading(reply)).toBeUndefined()
})
