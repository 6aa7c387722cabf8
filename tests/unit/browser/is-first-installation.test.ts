import { expect, test } from 'vitest'
import { isFirstInstallation } from '../../../lib/browser/is-first-installation.ts'

test('only the first installation is introduced: no update of ours or of the browser, no developer’s try', () => {
  expect(isFirstInstallation({ reason: 'install' })).toBe(true)
  expect(isFirstInstallation({ reason: 'update' })).toBe(false)
  expect(isFirstInstallation({ reason: 'chrome_update' })).toBe(false)
  expect(isFirstInstallation({ reason: 'install', temporary: true })).toBe(false)
})
