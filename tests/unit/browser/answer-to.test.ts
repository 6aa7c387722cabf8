import { expect, test } from 'vitest'
import { answerTo } from '../../../lib/browser/answer-page-messages.ts'
import { revealRequest } from '../../../lib/browser/guide-requests.ts'

const ANCHOR = { block: 3, start: 0, end: 5, quote: 'Tides' }
const REQUEST = { anchor: ANCHOR, scope: 'page', highlightName: 'h0123456789abcdef0123456789abcdef' }

const answer = answerTo('reveal', revealRequest, ({ anchor }) => (anchor.quote === 'Tides' ? 'found' : 'gone'))

test('a question of its type is answered', async () => {
  expect(await answer({ protocol: 3, type: 'reveal', data: REQUEST })).toBe('found')
})

test.each([
  ['nothing', undefined],
  ['a message of another version', { protocol: 2, type: 'reveal', data: REQUEST }],
  ['a message of another extension', { action: 'reveal' }],
  ['a question of another type', { protocol: 3, type: 'read', data: REQUEST }],
  ['an unknown scope', { protocol: 3, type: 'reveal', data: { ...REQUEST, scope: 'everything' } }],
  ['an anchor without a quote', { protocol: 3, type: 'reveal', data: { ...REQUEST, anchor: { block: 3 } } }],
  ['an inherited name', { protocol: 3, type: 'constructor', data: REQUEST }],
])('%s is left to others', (_, message) => {
  expect(answer(message)).toBeNull()
})
