import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const TITLE = 'The town that turned down its lights'
const OTHER_TITLE = 'On keeping a ledger of bread'

test('Alt+Shift+U opens the sidebar with the summary', async ({ openPage, openSidebar }) => {
  const page = await openPage(readFixture('sample-article'))
  const shown = await openSidebar(page, readPopup)
  expect(shown).toMatchObject({ failure: null, title: TITLE })
  expect(shown.takeaways.length).toBeGreaterThanOrEqual(3)
})

test('the popup moves to the sidebar, and closes', async ({ extension, openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.getByRole('button', { name: 'Side panel' }).click()
  })
  const shown = await extension.surface('sidepanel.html', readPopup)
  expect(shown).toMatchObject({ failure: null, title: TITLE })
  await expect.poll(() => extension.isOpen('popup.html')).toBe(false)
  await extension.closeSurface('sidepanel.html')
})

test('the toolbar button’s own menu opens the sidebar', async ({ extension, openPage }) => {
  const page = await openPage(readFixture('sample-article'))
  await extension.chooseFromButtonMenu(page, 'Open in side panel')
  const shown = await extension.surface('sidepanel.html', readPopup)
  expect(shown).toMatchObject({ failure: null, title: TITLE })
  await extension.closeSurface('sidepanel.html')
})

test('a click on a takeaway in the sidebar highlights it in the page', async ({ openPage, openSidebar }) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidebar(page, async (sidebar) => {
    const { takeaways } = await readPopup(sidebar)
    await sidebar.getByRole('button', { name: takeaways.at(-1) ?? '' }).click()
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })
})

test('the shortcut over another page has the open sidebar read that one', async ({ openPage, openSidebar }) => {
  const first = await openPage(readFixture('sample-article'))
  await openSidebar(first, readPopup)
  const second = await openPage(readFixture('plain-essay'))
  await openSidebar(second, async (sidebar) => {
    await expect.poll(() => sidebar.locator('h1').allInnerTexts()).toEqual([OTHER_TITLE])
  })
})

test('nothing sticks out of a sidebar as narrow as Firefox opens it', async ({ openPage, openSidebar }) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidebar(page, async (sidebar) => {
    await readPopup(sidebar)
    const { width, tooWide } = await sidebar.evaluate(() => {
      const boxes = [...document.querySelectorAll('main, main *')].map((element) => element.getBoundingClientRect())
      return { width: innerWidth, tooWide: boxes.filter((box) => box.left < 0 || box.right > innerWidth).length }
    })
    expect(width).toBeLessThan(320)
    expect(tooWide).toBe(0)
  })
})
