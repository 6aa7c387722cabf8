import { buildPage } from '../support/build-page.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const SUMMARY = { failure: null, title: 'The town that turned down its lights' }

test('a page that is stopped in a debugger is said to be busy', async ({ extension, openPage }) => {
  const page = await openPage(readFixture('sample-article'))
  const session = await extension.context.newCDPSession(page)
  await session.send('Debugger.enable')
  await session.send('Debugger.pause')
  await extension.clickActionOver(page.url())
  expect((await extension.surface('popup.html', readPopup)).failure).toMatch(/busy and did not answer/)
  await session.send('Debugger.disable')
  await session.detach()
})

test('a page that the browser has frozen to save power is read', async ({ extension, openPage }) => {
  const page = await openPage(readFixture('sample-article'))
  const session = await extension.context.newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await extension.clickActionOver(page.url())
  expect(await extension.surface('popup.html', readPopup)).toMatchObject(SUMMARY)
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await session.detach()
})

test('a page with an image that never comes is read', async ({ extension, site, openPopup }) => {
  const page = await extension.context.newPage()
  await page.route('**/never.png', () => {})
  site.pages['/slow.html'] = readFixture('sample-article').replace('</body>', '<img src="/never.png" alt=""></body>')
  await page.goto(`${site.url}/slow.html`, { waitUntil: 'domcontentloaded' })
  expect(await openPopup(page, readPopup)).toMatchObject(SUMMARY)
  await page.close()
})

test('a page that was read can still be brought back whole by the browser', async ({ site, openPage, openPopup }) => {
  site.pages['/elsewhere.html'] = readFixture('plain-essay')
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.close()
  })
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(document, { persisted })))
  await page.goto(`${site.url}/elsewhere.html`)
  await page.evaluate(() => history.back())
  await page.waitForFunction(() => Reflect.get(document, 'persisted') === true)
})

test('the page that a page prepares for the next click is not read in its place', async ({
  site,
  openPage,
  openPopup,
}) => {
  site.pages['/next.html'] = readFixture('plain-essay')
  const rules = JSON.stringify({ prerender: [{ urls: ['/next.html'], eagerness: 'immediate' }] })
  const script = `<script type="speculationrules">${rules}</script>`
  const page = await openPage(readFixture('sample-article').replace('</head>', `${script}</head>`))
  expect(await openPopup(page, readPopup)).toMatchObject(SUMMARY)
})

test('a takeaway of a tab that sleeps since says that its page does not answer', async ({
  openPage,
  openSidePanel,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidePanel(page, async (sidePanel) => {
    const { takeaways } = await readPopup(sidePanel)
    await openPage(readFixture('plain-essay'))
    await sidePanel.evaluate(async () => {
      const tabs = await chrome.tabs.query({ currentWindow: true })
      await chrome.tabs.discard(tabs.at(-2)?.id ?? 0)
    })
    await expect(sidePanel.getByText('That page has been left or has changed since.')).toBeVisible()
    await sidePanel.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await expect(sidePanel.getByText('The page did not answer. Reload it')).toBeVisible()
  })
})

test('session storage that is full keeps no shortcut from its summary', async ({ extension, openPage, openPopup }) => {
  const filled = await openPage(buildPage('<p>One</p>'))
  await openPopup(filled, (popup) => popup.evaluate(fillSessionStorage))
  await extension.shortcut(await openPage(readFixture('sample-article')), 'L')
  const shown = await extension.surface('popup.html', async (popup) => {
    const read = await readPopup(popup)
    await popup.evaluate(() => chrome.storage.session.clear())
    return read
  })
  expect(shown).toMatchObject(SUMMARY)
})

test('what was asked for before the clock was set back is not shown an hour later', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      const leftAt = Date.now() + 3_600_000
      const left = { tabId: tab?.id, scope: 'selection', focus: null, leftAt }
      await chrome.storage.session.set({ 'open-request-popup': left })
    })
    await popup.reload()
    // Nothing is selected: who asks for the selection is told so.
    expect(await readPopup(popup)).toMatchObject(SUMMARY)
  })
})

test('settings that another version or a fault has left behind are as good as none', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    for (const settings of [
      'junk',
      7,
      [],
      { version: 99, theme: 'neon' },
      { summaryLength: -1, wordsPerMinute: 'fast' },
    ]) {
      await popup.evaluate((left) => chrome.storage.sync.set({ settings: left }), settings)
      await popup.reload()
      expect(await readPopup(popup), JSON.stringify(settings)).toMatchObject(SUMMARY)
    }
    await popup.evaluate(() => chrome.storage.sync.clear())
  })
})

test('reading and marking a page writes nothing that outlives the browser', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
    const kept = await popup.evaluate(() =>
      Promise.all([chrome.storage.local.get(null), chrome.storage.sync.get(null)]),
    )
    expect(kept).toEqual([{}, {}])
  })
})

/** In ever smaller pieces, until nothing of ours has room. */
async function fillSessionStorage(): Promise<void> {
  for (const units of [5_000_000, 1_000_000, 100_000, 10_000, 1000, 50]) {
    for (let piece = 0; piece < 20; piece++) {
      const isFull = await chrome.storage.session.set({ [`${units}-${piece}`]: 'x'.repeat(units) }).then(
        () => false,
        () => true,
      )
      if (isFull) break
    }
  }
}

/** As much of an extension page's own `chrome` as is used here. */
declare const chrome: {
  tabs: { query: (filter: object) => Promise<{ id: number }[]>; discard: (tabId: number) => Promise<unknown> }
  storage: Record<
    'local' | 'session' | 'sync',
    {
      get: (keys: null) => Promise<object>
      set: (items: object) => Promise<void>
      clear: () => Promise<void>
    }
  >
}
