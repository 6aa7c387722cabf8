import { AxeBuilder } from '@axe-core/playwright'
import { chooseFromMenu } from '../support/choose-from-menu.ts'
import { buildSectionedPage } from '../support/build-sections.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const TITLE = 'The town that turned down its lights'

test('Alt+Shift+U opens the side panel with the summary', async ({ openPage, openSidePanel }) => {
  const page = await openPage(readFixture('sample-article'))
  const shown = await openSidePanel(page, readPopup)
  expect(shown).toMatchObject({ failure: null, title: TITLE })
  expect(shown.takeaways.length).toBeGreaterThanOrEqual(3)
})

test('the popup moves to the side panel, and closes', async ({ extension, openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    const closed = popup.waitForEvent('close')
    await popup.getByRole('button', { name: 'Side panel' }).click()
    await closed
  })
  const shown = await extension.surface('sidepanel.html', readPopup)
  expect(shown).toMatchObject({ failure: null, title: TITLE })
  await extension.closeSurface('sidepanel.html')
})

test('where the browser refuses the side panel, the popup keeps its summary and offers it no more', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const { title } = await readPopup(popup)
    await popup.evaluate(() => {
      chrome.sidePanel.open = () => Promise.reject(new Error('No active side panel for windowId: 1'))
    })
    const button = popup.getByRole('button', { name: 'Side panel' })
    await button.click()
    await expect(button).toHaveCount(0)
    expect(await readPopup(popup)).toMatchObject({ failure: null, title })
  })
})

test('a click on a takeaway in the side panel highlights it in the page', async ({ openPage, openSidePanel }) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidePanel(page, async (sidePanel) => {
    const { takeaways } = await readPopup(sidePanel)
    await sidePanel.getByRole('button', { name: takeaways.at(-1) ?? '' }).click()
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })
})

test('the shortcut over another page has the open side panel read that one', async ({ openPage, openSidePanel }) => {
  const first = await openPage(readFixture('sample-article'))
  await openSidePanel(first, readPopup)
  const second = await openPage(readFixture('plain-essay'))
  await openSidePanel(second, async (sidePanel) => {
    await expect(sidePanel.getByRole('heading', { level: 1 })).toHaveText('On keeping a ledger of bread')
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the side panel that follows has no accessibility violation in ${colorScheme}`, async ({
    openPage,
    openSidePanel,
  }) => {
    const page = await openPage(buildSectionedPage({ Morning: 10, Noon: 14, Evening: 14 }))
    await openSidePanel(page, async (sidePanel) => {
      await sidePanel.emulateMedia({ colorScheme })
      await readPopup(sidePanel)
      await page.evaluate(() => document.querySelector('#noon')?.scrollIntoView())
      await expect(sidePanel.locator('[aria-current=location]')).toHaveCount(1)
      const { violations } = await new AxeBuilder({ page: sidePanel }).setLegacyMode(true).analyze()
      expect(violations).toEqual([])
    })
  })
}

test('the toolbar button’s own menu asks for the side panel at once, as browsers demand of a click', async ({
  extension,
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, (popup) => popup.close())
  // Without a display no menu is drawn, and what is reported of one counts as no click: the browser would refuse.
  await extension.worker.evaluate(() => {
    // Newer versions of Chromium have a `browser` as well, which is another object.
    const { sidePanel } = globalThis.browser ?? chrome
    const { open } = sidePanel
    const asked: object[] = []
    sidePanel.open = async (options) => void asked.push(options)
    Object.assign(globalThis, { takeAsked: () => Object.assign(sidePanel, { open }) && asked })
  })
  await chooseFromMenu(extension, page, 'open-side-panel')
  const asked = await extension.worker.evaluate(() => Reflect.get(globalThis, 'takeAsked')())
  expect(asked).toEqual([{ windowId: expect.any(Number) }])
})

/** As much of the worker's own interface as is put in place of the browser's here. */
type WorkerInterface = { sidePanel: { open: (options: object) => Promise<void> } }

declare const chrome: WorkerInterface

declare global {
  var browser: WorkerInterface | undefined
}
