import type { Page } from '@playwright/test'
import { buildSectionedPage } from '../support/build-sections.ts'
import { CHAPTERS, FOLLOWED_SHAPES } from '../support/followed-pages.ts'
import { readPopup } from '../support/read-popup.ts'
import { READ_TRIPWIRES, TRIPWIRES } from '../support/tripwires.ts'
import { expect, test } from './fixtures.ts'

test('the section being read is marked, with the time left in it and in the article', async ({
  openPage,
  openSidePanel,
}) => {
  const page = await openPage(buildSectionedPage(CHAPTERS))
  await openSidePanel(page, async (sidePanel) => {
    await readPopup(sidePanel)
    await scrollToId(page, 'noon')
    await expectHere(sidePanel, 'Noon')
    await expect(sidePanel.getByText(/\d+ min left in this section/)).toBeVisible()
    await expect(sidePanel.getByText(/\d+ min left in the article/)).toBeVisible()
    await scrollToId(page, 'evening')
    await expectHere(sidePanel, 'Evening')
  })
})

for (const [shape, { page: html, scroll, here }] of Object.entries(FOLLOWED_SHAPES)) {
  test(`the section being read is the right one with ${shape}`, async ({ openPage, openSidePanel }) => {
    const page = await openPage(html)
    await openSidePanel(page, async (sidePanel) => {
      await readPopup(sidePanel)
      await page.evaluate(scroll)
      await expectHere(sidePanel, here)
    })
  })
}

test('a jump to a section near the end marks that one, though it does not come up to the top', async ({
  openPage,
  openSidePanel,
}) => {
  const page = await openPage(buildSectionedPage({ Morning: 12, Noon: 1, Evening: 1, Night: 1 }))
  await openSidePanel(page, async (sidePanel) => {
    await readPopup(sidePanel)
    await sidePanel.getByRole('button', { name: /^Noon/ }).click()
    await expectHere(sidePanel, 'Noon')
    await page.evaluate(() => (location.hash = '#evening'))
    await expectHere(sidePanel, 'Evening')
  })
})

test('what is added under the article does not count as unread', async ({ openPage, openSidePanel }) => {
  const page = await openPage(buildSectionedPage(CHAPTERS))
  await openSidePanel(page, async (sidePanel) => {
    await readPopup(sidePanel)
    await page.evaluate(() => {
      const more = document.createElement('section')
      more.style.height = '20000px'
      document.body.append(more)
      scrollTo(0, document.body.scrollHeight)
    })
    await expect(sidePanel.getByText('Read to the end')).toBeVisible()
  })
})

test('an article that is in view as a whole has no place that is being read', async ({ openPage, openSidePanel }) => {
  const page = await openPage(buildSectionedPage({ Morning: 1, Noon: 1 }))
  await openSidePanel(page, async (sidePanel) => {
    await readPopup(sidePanel)
    await page.waitForTimeout(600)
    await expect(sidePanel.locator('[aria-current=location]')).toHaveCount(0)
  })
})

test('a page notices nothing of being followed, and nothing is left when the side panel closes', async ({
  extension,
  openPage,
  openSidePanel,
}) => {
  const page = await openPage(buildSectionedPage(CHAPTERS))
  await page.evaluate(TRIPWIRES)
  await openSidePanel(page, async (sidePanel) => {
    await readPopup(sidePanel)
    await page.mouse.move(400, 400)
    await page.mouse.wheel(0, 3000)
    await expect(sidePanel.locator('[aria-current=location]')).toHaveCount(1)
  })
  await extension.closeSurface('sidepanel.html')
  const seen = await page.evaluate<string[]>(READ_TRIPWIRES)
  // The wheel was the reader's, and a panel beside the page takes its focus and some of its width.
  expect(seen.filter((trace) => !/^event: (?:scroll|blur|focus|resize)|^scroll position/.test(trace))).toEqual([])
})

const scrollToId = (page: Page, id: string): Promise<void> =>
  page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id)

async function expectHere(sidePanel: Page, title: string): Promise<void> {
  await expect(sidePanel.locator('[aria-current=location] .entry-title')).toHaveText(title)
}
