import type { FirefoxPage } from '../support/firefox/firefox-page.ts'
import { readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const TITLE = 'The town that turned down its lights'
const OTHER_TITLE = 'On keeping a ledger of bread'
const LEFT = 'That page has been left or has changed since.'
const TAKES_A_CLICK = /takes a click/

test('the sidebar keeps its article when another tab comes to the front, and says whose it is', async ({
  openPage,
  openSidebar,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidebar(page, async (sidebar) => {
    const { takeaways } = await readPopup(sidebar)
    await openPage(readFixture('plain-essay'))
    await sidebar.getByText('which is in another tab').waitFor()
    await expectTitle(sidebar, TITLE)
    await sidebar.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await expect.poll(() => readHighlights(page)).toEqual([takeaways[0]])
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible')
  })
})

test('a page that was not clicked is not read: the sidebar says what to do, and reads it once that is done', async ({
  extension,
  openPage,
  openSidebar,
}) => {
  const first = await openPage(readFixture('sample-article'))
  await openSidebar(first, async (sidebar) => {
    await readPopup(sidebar)
    const second = await openPage(readFixture('plain-essay'))
    await sidebar.getByRole('button', { name: 'Read this page' }).click()
    await sidebar.getByText(TAKES_A_CLICK).waitFor()
    await expectTitle(sidebar, TITLE)
    await extension.shortcut(second, 'U')
    await expectTitle(sidebar, OTHER_TITLE)
  })
})

test('a page that has no summary does not take the place of one that has, and its reason is told', async ({
  extension,
  openPage,
  openPopup,
  openSidebar,
}) => {
  const list = await openPage(readFixture('front-page'))
  await openPopup(list, readPopup)
  await extension.closeSurface('popup.html')
  const page = await openPage(readFixture('sample-article'))
  await openSidebar(page, async (sidebar) => {
    await readPopup(sidebar)
    await list.bringToFront()
    await sidebar.getByRole('button', { name: 'Read this page' }).click()
    await sidebar.getByText(/list that leads to other pages/).waitFor()
    await expectTitle(sidebar, TITLE)
  })
})

test('a page that shows another article without being left keeps its summary, and the sidebar says so', async ({
  openPage,
  openSidebar,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidebar(page, async (sidebar) => {
    await readPopup(sidebar)
    await page.evaluate(() => {
      history.pushState(null, '', '/next')
      document.body.innerHTML = '<main><h1>Something else</h1></main>'
    })
    await sidebar.getByText(LEFT).waitFor()
    await expectTitle(sidebar, TITLE)
  })
})

test('a tab that Firefox has put to sleep keeps its summary, and is said not to answer', async ({
  openPage,
  openSidebar,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidebar(page, async (sidebar) => {
    const { takeaways } = await readPopup(sidebar)
    await openPage(readFixture('plain-essay'))
    await sidebar.evaluate(async () => {
      const tabs = await browser.tabs.query({ currentWindow: true })
      await browser.tabs.discard(tabs.at(-2)?.id ?? 0)
    })
    await sidebar.getByText(LEFT).waitFor()
    await sidebar.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await sidebar.getByText('The page did not answer. Reload it').waitFor()
    await expectTitle(sidebar, TITLE)
  })
})

test('a page that was clicked before is read from the sidebar by one click', async ({ openPage, openSidebar }) => {
  const first = await openPage(readFixture('sample-article'))
  const second = await openPage(readFixture('plain-essay'))
  await openSidebar(second, readPopup)
  await openSidebar(first, async (sidebar) => {
    await expectTitle(sidebar, TITLE)
    await second.bringToFront()
    await sidebar.getByRole('button', { name: 'Read this page' }).click()
    await expectTitle(sidebar, OTHER_TITLE)
  })
})

/** Firefox takes the grant back with every one of them; Chromium keeps it within a site. */
const NAVIGATIONS: Record<string, (page: FirefoxPage) => Promise<void>> = {
  'is reloaded': (page) => page.reload(),
  'goes elsewhere on its site': async (page) => page.goto((await page.url()).replace(/[^/]*$/, 'elsewhere.html')),
}

for (const [departure, depart] of Object.entries(NAVIGATIONS)) {
  test(`a page that ${departure} keeps its summary in the sidebar, and is read again after another click`, async ({
    extension,
    site,
    openPage,
    openSidebar,
  }) => {
    site.pages['/elsewhere.html'] = readFixture('sample-article')
    const page = await openPage(readFixture('sample-article'))
    await openSidebar(page, async (sidebar) => {
      await readPopup(sidebar)
      await depart(page)
      await sidebar.getByText(LEFT).waitFor()
      await expectTitle(sidebar, TITLE)
      await sidebar.getByRole('button', { name: 'Read this page' }).click()
      await sidebar.getByText(TAKES_A_CLICK).waitFor()
      await extension.shortcut(page, 'U')
      await expect.poll(() => sidebar.getByText(LEFT).count()).toBe(0)
    })
  })
}

test('the summary of a tab that was closed stays', async ({ extension, openSidebar, site }) => {
  site.pages['/closing.html'] = readFixture('sample-article')
  const page = await extension.newPage()
  await page.goto(`${site.url}/closing.html`)
  await openSidebar(page, async (sidebar) => {
    await readPopup(sidebar)
    await page.close()
    await sidebar.getByText(LEFT).waitFor()
    await expectTitle(sidebar, TITLE)
  })
})

test('a page that comes back from the browser’s cache is followed again', async ({ site, openPage, openSidebar }) => {
  site.pages['/elsewhere.html'] = readFixture('plain-essay')
  const page = await openPage(readFixture('sample-article'))
  await openSidebar(page, async (sidebar) => {
    const { takeaways } = await readPopup(sidebar)
    await page.goto(`${site.url}/elsewhere.html`)
    await sidebar.getByText(LEFT).waitFor()
    await page.goBack()
    await expect.poll(() => sidebar.getByText(LEFT).count()).toBe(0)
    await sidebar.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })
})

async function expectTitle(sidebar: FirefoxPage, title: string): Promise<void> {
  await expect.poll(() => sidebar.locator('h1').allInnerTexts()).toEqual([title])
}

/** As much of the add-on's own `browser` as is used here. */
declare const browser: {
  tabs: { query: (filter: object) => Promise<{ id: number }[]>; discard: (tabId: number) => Promise<void> }
}
