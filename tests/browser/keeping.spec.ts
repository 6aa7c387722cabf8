import type { Page } from '@playwright/test'
import { readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const TITLE = 'The town that turned down its lights'
const OTHER_TITLE = 'On keeping a ledger of bread'

test('the side panel keeps its article when another tab comes to the front, and says whose it is', async ({
  openPage,
  openSidePanel,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidePanel(page, async (sidePanel) => {
    const { takeaways } = await readPopup(sidePanel)
    await openPage(readFixture('plain-essay'))
    await expect(
      sidePanel.getByText(`This is the summary of “\u2068${TITLE}\u2069”, which is in another tab.`),
    ).toBeVisible()
    await expectTitle(sidePanel, TITLE)
    await sidePanel.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await expect.poll(() => readHighlights(page)).toEqual([takeaways[0]])
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible')
    await expect(sidePanel.getByText('which is in another tab')).toBeHidden()
  })
})

test('a page that was not clicked is not read: the panel says what to do, and reads it once that is done', async ({
  extension,
  openPage,
  openSidePanel,
}) => {
  const first = await openPage(readFixture('sample-article'))
  await openSidePanel(first, async (sidePanel) => {
    await readPopup(sidePanel)
    const second = await openPage(readFixture('plain-essay'))
    await sidePanel.getByRole('button', { name: 'Read this page' }).click()
    await expect(sidePanel.getByText(/takes a click: press the Precis button in the toolbar/)).toBeVisible()
    await expectTitle(sidePanel, TITLE)
    await extension.clickAction(second)
    await extension.surface('popup.html', async (popup) => {
      await readPopup(popup)
      await popup.getByRole('button', { name: 'Side panel' }).click()
    })
    await expectTitle(sidePanel, OTHER_TITLE)
  })
})

test('a page that has no summary does not take the place of one that has, and its reason is told', async ({
  extension,
  openPage,
  openSidePanel,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidePanel(page, async (sidePanel) => {
    await readPopup(sidePanel)
    const other = await extension.context.newPage()
    await other.goto('chrome://version')
    await sidePanel.getByRole('button', { name: 'Read this page' }).click()
    await expect(sidePanel.getByText(/does not let extensions read this page/)).toBeVisible()
    await expectTitle(sidePanel, TITLE)
    await other.close()
  })
})

test('a page that was clicked before is read from the side panel by one click', async ({ openPage, openSidePanel }) => {
  const first = await openPage(readFixture('sample-article'))
  const second = await openPage(readFixture('plain-essay'))
  await openSidePanel(second, readPopup)
  await openSidePanel(first, async (sidePanel) => {
    await expectTitle(sidePanel, TITLE)
    await second.bringToFront()
    await sidePanel.getByRole('button', { name: 'Read this page' }).click()
    await expectTitle(sidePanel, OTHER_TITLE)
    await expect(sidePanel.getByRole('button', { name: 'Read this page' })).toBeHidden()
  })
})

/** How a page can be left behind, with the same tab in front. */
const DEPARTURES: Record<string, (page: Page) => Promise<unknown>> = {
  'is reloaded': (page) => page.reload(),
  'goes elsewhere': (page) => page.goto(page.url().replace(/[^/]*$/, 'elsewhere.html')),
  'shows another article without being left': (page) =>
    page.evaluate(() => {
      history.pushState(null, '', '/next')
      document.body.innerHTML = '<main><h1>Something else</h1></main>'
    }),
}

for (const [departure, depart] of Object.entries(DEPARTURES)) {
  test(`a page that ${departure} keeps its summary in the side panel, which says so`, async ({
    site,
    openPage,
    openSidePanel,
  }) => {
    site.pages['/elsewhere.html'] = readFixture('plain-essay')
    const page = await openPage(readFixture('sample-article'))
    await openSidePanel(page, async (sidePanel) => {
      await readPopup(sidePanel)
      await page.mouse.wheel(0, 200)
      await depart(page)
      await expect(sidePanel.getByText('That page has been left or has changed since.')).toBeVisible()
      await expectTitle(sidePanel, TITLE)
    })
  })
}

test('a page that was reloaded is read again by one click', async ({ openPage, openSidePanel }) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidePanel(page, async (sidePanel) => {
    await readPopup(sidePanel)
    await page.reload()
    await sidePanel.getByRole('button', { name: 'Read this page' }).click()
    await expect(sidePanel.getByRole('button', { name: 'Read this page' })).toBeHidden()
    await expectTitle(sidePanel, TITLE)
  })
})

test('the summary of a tab that was closed stays', async ({ openPage, openSidePanel }) => {
  await openPage(readFixture('plain-essay'))
  const page = await openPage(readFixture('sample-article'))
  await openSidePanel(page, async (sidePanel) => {
    await readPopup(sidePanel)
    await page.close()
    await expect(sidePanel.getByText('That page has been left or has changed since.')).toBeVisible()
    await expectTitle(sidePanel, TITLE)
  })
})

test('a page that comes back from the browser’s cache is followed again', async ({ site, openPage, openSidePanel }) => {
  site.pages['/elsewhere.html'] = readFixture('plain-essay')
  const page = await openPage(readFixture('sample-article'))
  await openSidePanel(page, async (sidePanel) => {
    const { takeaways } = await readPopup(sidePanel)
    await page.goto(`${site.url}/elsewhere.html`)
    await expect(sidePanel.getByText('That page has been left')).toBeVisible()
    // Not awaited as a navigation: the page was loaded long ago.
    await page.evaluate(() => history.back())
    await expect(sidePanel.getByText('That page has been left')).toBeHidden()
    await sidePanel.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await expect(sidePanel.getByRole('button', { name: takeaways[0] ?? '', includeHidden: true })).toHaveAttribute(
      'aria-current',
      'true',
    )
  })
})

const expectTitle = (panel: Page, title: string) => expect(panel.getByRole('heading', { level: 1 })).toHaveText(title)
