import { describe, expect, test } from 'vitest'
import { toReading } from '../../bench/to-reading.ts'

const ARRIVAL = { protocol: 4, nonce: '1,2,3,4' }

describe('a page that was not read says how far its reader came', () => {
  test('a script that threw', () => {
    expect(toReading({ arrival: null, reply: null })).toEqual({
      ok: false,
      failure: 'the reader broke off before it could be asked',
    })
  })

  test('a reader that went with its page', () => {
    expect(toReading({ arrival: ARRIVAL, reply: null })).toEqual({ ok: false, failure: 'nobody answered the question' })
  })

  test('an answer that is no reading', () => {
    expect(toReading({ arrival: ARRIVAL, reply: { ok: true, value: 'soon' } })).toEqual({
      ok: false,
      failure: 'undecodable',
    })
  })

  test('a failure that the reader told', () => {
    expect(toReading({ arrival: ARRIVAL, reply: { ok: false, failure: 'no-article' } })).toEqual({
      ok: false,
      failure: 'no-article',
    })
  })
})
