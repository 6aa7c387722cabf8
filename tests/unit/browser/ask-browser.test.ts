import { expect, test } from 'vitest'
import { askBrowser } from '../../../lib/browser/ask-browser.ts'

test('what the browser answers is passed on', async () => {
  expect(await askBrowser(async () => 7, 1000)).toEqual({ ok: true, value: 7 })
})

test('a refusal is the failure that its text means, and keeps what was thrown', async () => {
  const cause = new Error('No tab with id: 3')
  expect(await askBrowser(() => Promise.reject(cause), 1000)).toEqual({ ok: false, failure: 'page-gone', cause })
})

test('an interface that throws at once, as after an update, is refused like one that answers late', async () => {
  expect(await askBrowser(throwAtOnce, 1000)).toMatchObject({ ok: false, failure: 'extension-updated' })
})

test('a call that never settles is not waited for', async () => {
  expect(await askBrowser(() => new Promise(() => {}), 5)).toEqual({ ok: false, failure: 'page-busy' })
})

function throwAtOnce(): never {
  throw new Error('Extension context invalidated.')
}
