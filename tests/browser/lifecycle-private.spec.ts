import type { Page } from '@playwright/test'
import type { Extension } from '../support/extension.ts'
import { manageExtension } from '../support/manage-extension.ts'
import { readPopup } from '../support/read-popup.ts'
import { waitFor } from '../support/wait-for.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('in a private window a page is summarized like any other, and nothing of it is kept', async ({ launch, site }) => {
  site.pages['/private.html'] = readFixture('sample-article')
  const url = `${site.url}/private.html`
  const own = await launch({})
  await manageExtension(
    own,
    (extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
    own.id,
  )
  // The browser starts the extension anew for that, and closes its pages.
  const options = await waitFor('The options page', 10_000, () => openOptions(own).catch(() => undefined))
  const readStorage = () =>
    options.evaluate(async () => {
      const { local, session, sync } = chrome.storage
      return JSON.stringify(await Promise.all([local, session, sync].map((area) => area.get(null))))
    })
  const before = await readStorage()
  await options.evaluate(openPrivately, url)
  await own.shortcutOver(url, 'Y')
  await own.surface('popup.html', async (popup) => {
    const [tab] = await popup.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }))
    expect(tab).toMatchObject({ incognito: true })
    const { failure, takeaways } = await readPopup(popup)
    expect(failure).toBeNull()
    await popup.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await popup.getByRole('button', { name: 'Highlight all' }).click()
    await popup.getByRole('button', { name: 'Highlight all', pressed: true }).waitFor()
  })
  expect(await readStorage()).toBe(before)
})

async function openOptions(own: Extension): Promise<Page> {
  const options = await own.context.newPage()
  await options.goto(`chrome-extension://${own.id}/options.html`)
  await options.getByRole('radio', { name: 'Dark' }).waitFor()
  return options
}

/** Runs in a page of the extension. Done when the page has loaded: a click before would be for the page before. */
async function openPrivately(url: string): Promise<void> {
  const { tabs } = await chrome.windows.create({ incognito: true, url })
  const isLoaded = async () => (await chrome.tabs.get(tabs[0]?.id ?? -1)).status === 'complete'
  while (!(await isLoaded())) await new Promise((resolve) => setTimeout(resolve, 50))
}

/** As much of the extension's and the browser's own `chrome` as is used here. */
declare const chrome: {
  developerPrivate: { updateExtensionConfiguration: (changed: object) => Promise<void> }
  storage: Record<'local' | 'session' | 'sync', { get: (keys: null) => Promise<object> }>
  tabs: { query: (filter: object) => Promise<object[]>; get: (tabId: number) => Promise<{ status: string }> }
  windows: { create: (window: object) => Promise<{ tabs: { id: number }[] }> }
}
