import { expect, test } from 'vitest'
import { withTimeout } from '../../../lib/browser/with-timeout.ts'

test('a call that settles in time gives its value', async () => {
  expect(await withTimeout(Promise.resolve('read'), 1000)).toEqual({ ok: true, value: 'read' })
})

test('a call that never settles is a busy page', async () => {
  expect(await withTimeout(new Promise(() => {}), 5)).toEqual({ ok: false, failure: 'page-busy' })
})

test('a call that fails in time fails as it would alone', async () => {
  await expect(withTimeout(Promise.reject(new Error('No tab with id: 3')), 1000)).rejects.toThrow('No tab with id: 3')
})
