import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ConsoleMessage } from '@playwright/test'
import type { Extension } from '../support/extension.ts'
import { launchExtension } from '../support/launch-extension.ts'
import { manageExtension } from '../support/manage-extension.ts'
import { readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test as base } from './fixtures.ts'

const SUMMARY = { failure: null, title: 'The town that turned down its lights' }

/** A browser of its own for each, since what is done here to the extension lasts. */
const test = base.extend<{ own: Extension }>({
  own: async ({ headless }, use) => {
    const own = await launchExtension({ headless })
    await use(own)
    await own.close()
  },
})

test('after an update the page falls silent by itself, and is read anew without a reload', async ({ own, site }) => {
  const page = await own.context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message: ConsoleMessage) => complaints.push(message.text()))
  await page.goto(serveArticle(site))
  await own.clickAction(page)
  await own.surface('popup.html', async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await expect.poll(() => readHighlights(page)).toHaveLength(1)
  })
  await reload(own)
  await expect.poll(() => readHighlights(page)).toEqual([])
  await own.clickAction(page)
  await own.surface('popup.html', async (popup) => {
    const shown = await readPopup(popup)
    expect(shown).toMatchObject(SUMMARY)
    await popup.getByRole('button', { name: shown.takeaways[0] ?? '' }).click()
    await expect.poll(() => readHighlights(page)).toEqual([shown.takeaways[0]])
  })
  expect(complaints).toEqual([])
})

test('an update welcomes nobody again', async ({ own, site }) => {
  await reload(own)
  const page = await own.context.newPage()
  await page.goto(serveArticle(site))
  await own.clickAction(page)
  await own.surface('popup.html', async (popup) => expect(await readPopup(popup)).toMatchObject(SUMMARY))
  // What the worker does when it starts is done before it answers a shortcut.
  await own.shortcut(page, 'U')
  await own.surface('sidepanel.html', readPopup)
  expect(own.context.pages().filter((other) => other.url().endsWith('#welcome'))).toEqual([])
})

test('five installations at once leave each menu entry once, and no error', async ({ own }) => {
  const complaints: string[] = []
  own.worker.on('console', (message) => complaints.push(message.text()))
  const outcomes = await own.worker.evaluate(
    async (ids) => {
      for (let times = 0; times < 5; times++) chrome.runtime.onInstalled.dispatch({ reason: 'update' })
      await new Promise((resolve) => setTimeout(resolve, 500))
      return Promise.all(ids.map((id) => chrome.contextMenus.update(id, {}).then(() => 'there', String)))
    },
    ['summarize-selection', 'summarize-page', 'open-side-panel'],
  )
  expect(outcomes).toEqual(['there', 'there', 'there'])
  expect(complaints).toEqual([])
})

test('where the browser opens no popup, the toolbar button asks for a click, until it is clicked', async ({
  own,
  site,
}) => {
  const page = await own.context.newPage()
  await page.goto(serveArticle(site))
  await own.worker.evaluate(() => {
    chrome.action.openPopup = () => Promise.reject(new Error('Could not find an active browser window.'))
  })
  await own.shortcut(page, 'L')
  const badge = () =>
    own.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true })
      return Promise.all([chrome.action.getBadgeText({ tabId: tab?.id }), chrome.action.getTitle({ tabId: tab?.id })])
    })
  await expect.poll(badge).toEqual(['•', 'Precis: click here for the summary'])
  await own.clickAction(page)
  await own.surface('popup.html', async (popup) => expect(await readPopup(popup)).toMatchObject(SUMMARY))
  await expect.poll(badge).toEqual(['', 'Precis: outline and takeaways of this page'])
})

test('a worker that is stopped before it has left word of what to show does not keep the summary away', async ({
  own,
  site,
}) => {
  const page = await own.context.newPage()
  await page.goto(serveArticle(site))
  await own.worker.evaluate(() => {
    chrome.storage.session.set = () => new Promise(() => {})
  })
  await own.shortcut(page, 'L')
  await own.surface('popup.html', async (popup) => {
    await own.stopWorker()
    expect(await readPopup(popup)).toMatchObject(SUMMARY)
  })
})

test('a file on this computer that the browser keeps to itself gets its reason, and what to do about it', async ({
  own,
}) => {
  await manageExtension(
    own,
    (extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: false }),
    own.id,
  )
  const folder = mkdtempSync(join(tmpdir(), 'precis-file-'))
  const file = join(folder, 'article.html')
  writeFileSync(file, readFixture('sample-article'))
  const page = await own.context.newPage()
  await page.goto(pathToFileURL(file).href)
  await own.clickAction(page)
  // Chromium tells nothing of the page, not even that it is a file.
  expect((await own.surface('popup.html', readPopup)).failure).toMatch(/If it is a file on your computer, allow access/)
  rmSync(folder, { recursive: true })
  // Of its own pages it says what they are.
  await page.goto('chrome://version')
  await own.clickAction(page)
  const { failure } = await own.surface('popup.html', readPopup)
  expect(failure).toMatch(/does not let extensions read this page. Open an ordinary web page/)
})

/** With an icon, for want of which the browser would complain. */
function serveArticle(site: { url: string; pages: Record<string, unknown> }): string {
  Object.assign(site.pages, { '/update.html': readFixture('sample-article'), '/favicon.ico': '' })
  return `${site.url}/update.html`
}

/** As an update does: what was injected before belongs to nobody from then on. */
const reload = (own: Extension) => manageExtension(own, (id) => chrome.developerPrivate.reload(id), own.id)

/** As much of the extension's and the browser's own `chrome` as is used here. */
declare const chrome: {
  action: {
    openPopup: () => Promise<void>
    getBadgeText: (of: object) => Promise<string>
    getTitle: (of: object) => Promise<string>
  }
  contextMenus: { update: (id: string, changed: object) => Promise<void> }
  developerPrivate: {
    reload: (id: string) => Promise<void>
    updateExtensionConfiguration: (changed: object) => Promise<void>
  }
  runtime: { onInstalled: { dispatch: (details: object) => void } }
  storage: { session: { set: (items: object) => Promise<void> } }
  tabs: { query: (filter: object) => Promise<{ id: number }[]> }
}
