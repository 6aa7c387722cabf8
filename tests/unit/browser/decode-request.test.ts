import { expect, test } from 'vitest'
import { decodeRequest } from '../../../lib/browser/decode-request.ts'

const ANCHOR = { block: 3, start: 0, end: 5, quote: 'Tides' }

test.each([
  { protocol: 1, type: 'read', data: 'page' },
  { protocol: 1, type: 'read', data: 'selection' },
  { protocol: 1, type: 'reveal', data: { anchor: ANCHOR, highlightName: 'h1' } },
])('$type of $data is answered', (request) => {
  expect(decodeRequest(request)).toEqual(request)
})

test.each([
  ['nothing', undefined],
  ['a message of another version', { protocol: 0, type: 'read', data: 'page' }],
  ['a message of another extension', { action: 'read' }],
  ['an unknown scope', { protocol: 1, type: 'read', data: 'everything' }],
  ['an anchor without a quote', { protocol: 1, type: 'reveal', data: { anchor: { block: 3 }, highlightName: 'h1' } }],
  ['an inherited name', { protocol: 1, type: 'constructor', data: 'page' }],
])('%s is not answered', (_, message) => {
  expect(decodeRequest(message)).toBeUndefined()
})
