import { buildSectionedPage } from '../support/build-sections.ts'
import type { FirefoxPage } from '../support/firefox/firefox-page.ts'
import { CHAPTERS, FOLLOWED_SHAPES } from '../support/followed-pages.ts'
import { readPopup } from '../support/read-popup.ts'
import { READ_TRIPWIRES, TRIPWIRES } from '../support/tripwires.ts'
import { expect, test } from './fixtures.ts'

test('the section being read is marked in the sidebar, with the time left in it and in the article', async ({
  openPage,
  openSidebar,
}) => {
  const page = await openPage(buildSectionedPage(CHAPTERS))
  await openSidebar(page, async (sidebar) => {
    await readPopup(sidebar)
    await page.evaluate(() => document.querySelector('#noon')?.scrollIntoView())
    await expectHere(sidebar, 'Noon')
    await sidebar.getByText(/\d+ min left in this section/).waitFor()
    await sidebar.getByText(/\d+ min left in the article/).waitFor()
    await page.evaluate(() => document.querySelector('#evening')?.scrollIntoView())
    await expectHere(sidebar, 'Evening')
  })
})

for (const [shape, { page: html, scroll, here }] of Object.entries(FOLLOWED_SHAPES)) {
  test(`the section being read is the right one with ${shape}`, { tag: '@deep' }, async ({ openPage, openSidebar }) => {
    const page = await openPage(html)
    await openSidebar(page, async (sidebar) => {
      await readPopup(sidebar)
      await page.evaluate(scroll)
      await expectHere(sidebar, here)
    })
  })
}

test('what is added under the article does not count as unread', async ({ openPage, openSidebar }) => {
  const page = await openPage(buildSectionedPage(CHAPTERS))
  await openSidebar(page, async (sidebar) => {
    await readPopup(sidebar)
    await page.evaluate(() => {
      const more = document.createElement('section')
      more.style.height = '20000px'
      document.body.append(more)
      scrollTo(0, document.body.scrollHeight)
    })
    await sidebar.getByText('Read to the end').waitFor()
  })
})

test('a jump to a section near the end marks that one, though it does not come up to the top', async ({
  openPage,
  openSidebar,
}) => {
  const page = await openPage(buildSectionedPage({ Morning: 12, Noon: 1, Evening: 1, Night: 1 }))
  await openSidebar(page, async (sidebar) => {
    await readPopup(sidebar)
    await sidebar.getByRole('button', { name: /^Noon/ }).click()
    await expectHere(sidebar, 'Noon')
  })
})

test('a page notices nothing of being followed, and nothing is left when the sidebar closes', async ({
  extension,
  openPage,
  openSidebar,
}) => {
  const page = await openPage(buildSectionedPage(CHAPTERS))
  await page.evaluate(TRIPWIRES)
  await openSidebar(page, async (sidebar) => {
    await readPopup(sidebar)
    await page.press('End')
    await expect.poll(() => sidebar.locator('[aria-current=location]').count()).toBe(1)
  })
  await extension.closeSurface('sidepanel.html')
  const seen = await page.evaluate<string[]>(READ_TRIPWIRES)
  // The key was the reader's, and a sidebar beside the page takes its focus and some of its width.
  expect(seen.filter((trace) => !/^event: (?:scroll|blur|focus|resize)|^scroll position/.test(trace))).toEqual([])
})

async function expectHere(sidebar: FirefoxPage, title: string): Promise<void> {
  await expect.poll(() => sidebar.locator('[aria-current=location] .entry-title').allInnerTexts()).toEqual([title])
}
