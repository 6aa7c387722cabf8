import { expect, test } from 'vitest'
import { answerTo } from '../../../lib/browser/answer-page-messages.ts'
import { revealRequest } from '../../../lib/browser/guide-requests.ts'
import { PROTOCOL_VERSION } from '../../../lib/protocol.ts'

const ANCHOR = { block: 3, start: 0, end: 5, quote: 'Tides' }
const REQUEST = { anchor: ANCHOR, scope: 'page', highlightName: 'h0123456789abcdef0123456789abcdef' }

const answer = answerTo('reveal', revealRequest, ({ anchor }) => (anchor.quote === 'Tides' ? 'found' : 'gone'))

test('a question of its type is answered', async () => {
  expect(await answer({ protocol: PROTOCOL_VERSION, type: 'reveal', data: REQUEST })).toBe('found')
})

test.each([
  ['nothing', undefined],
  ['a message of another version', { protocol: 2, type: 'reveal', data: REQUEST }],
  ['a message of another extension', { action: 'reveal' }],
  ['a question of another type', { protocol: PROTOCOL_VERSION, type: 'read', data: REQUEST }],
  ['an unknown scope', { protocol: PROTOCOL_VERSION, type: 'reveal', data: { ...REQUEST, scope: 'everything' } }],
  [
    'an anchor without a quote',
    { protocol: PROTOCOL_VERSION, type: 'reveal', data: { ...REQUEST, anchor: { block: 3 } } },
  ],
  ['an inherited name', { protocol: PROTOCOL_VERSION, type: 'constructor', data: REQUEST }],
])('%s is left to others', (_, message) => {
  expect(answer(message)).toBeNull()
})
