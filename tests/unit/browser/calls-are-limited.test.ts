import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findBrowserCalls } from '../../support/find-browser-calls.ts'

/** They answer at once, or register what is called later. */
const AT_ONCE =
  /\.(?:addListener|removeListener)$|^i18n\.getMessage$|^runtime\.(?:getManifest|getURL)$|^tabs\.connect$|^contextMenus\.create$/

/** What may take forever, and why nobody waits for a summary meanwhile. */
const UNLIMITED: Record<string, string> = {
  'action.openPopup': 'the worker: the popup reads the page by itself',
  'action.setBadgeText': 'the worker, or a popup that does not wait for it',
  'action.setTitle': 'the worker, or a popup that does not wait for it',
  'commands.getAll': 'the options page, which shows the rest without it',
  'contextMenus.removeAll': 'the worker, when it is installed',
  'runtime.openOptionsPage': 'a click on "Options"',
  'runtime.sendMessage': 'the guide, whose highlight is over',
  'scripting.insertCSS': 'its caller waits a second at most',
  'scripting.removeCSS': 'a highlight that is over',
  'sidePanel.open': 'a click on "Side panel", or the worker',
  'storage.local.remove': 'its caller waits two seconds at most',
  'storage.local.set': 'its caller waits two seconds at most',
  'storage.sync.set': 'its caller waits two seconds at most',
  'tabs.create': 'the welcome page, or a click on the options page',
}

const calls = globSync('{lib,entrypoints,components}/**/*.{ts,tsx}').flatMap((path) =>
  findBrowserCalls(readFileSync(path, 'utf8'), path.endsWith('x') ? 'tsx' : 'ts'),
)

test('every call of the browser that a summary waits for is given up after a time', () => {
  const unlimited = calls.filter(({ name, isLimited }) => !isLimited && !AT_ONCE.test(name)).map(({ name }) => name)
  expect([...new Set(unlimited)].toSorted()).toEqual(Object.keys(UNLIMITED))
})

test('what a reading asks of the browser is among the calls that are found, and is limited', () => {
  const limited = calls.filter(({ isLimited }) => isLimited).map(({ name }) => name)
  expect([...new Set(limited)].toSorted()).toEqual([
    'extension.isAllowedFileSchemeAccess',
    'i18n.detectLanguage',
    'scripting.executeScript',
    'storage.session.get',
    'storage.session.remove',
    'storage.session.set',
    'storage[area].get',
    'tabs.get',
    'tabs.query',
    'tabs.sendMessage',
    'tabs.update',
  ])
})

test.each([
  ['as it stands', 'await browser.tabs.get(7)'],
  ['beside a limit', 'withTimeout(later, 5); await browser.tabs.get(7)'],
  ['in a function that nobody limits', 'const look = () => browser.tabs.get(7); askBrowser(other, 5)'],
])('a call %s is one without a limit', (_, code) => {
  expect(findBrowserCalls(code)).toEqual([{ name: 'tabs.get', isLimited: false }])
})
