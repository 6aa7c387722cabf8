import type { Page } from '@playwright/test'
import { createPageReader } from '../bench/page-reader.ts'
import { listUntripped, READ_TRIPWIRES, tripAll, TRIPWIRES } from '../support/tripwires.ts'
import { readPopup } from '../support/read-popup.ts'
import { WATCHING_PAGES } from '../support/watching-pages.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('pages see nothing of being read', async ({ extension, site }) => {
  test.setTimeout(60_000)
  const seen: string[] = []
  const read = createPageReader(extension, {
    before: async (page) => {
      // What a page fetches for itself must have come before anybody else can be blamed for a fetch.
      await page.waitForLoadState('load')
      await page.evaluate(TRIPWIRES)
    },
    after: async (page) => {
      seen.push(...(await page.evaluate<string[]>(READ_TRIPWIRES)))
    },
  })
  for (const [index, html] of WATCHING_PAGES.entries()) {
    const path = `/noticed-${index}.html`
    site.pages[path] = html
    const { milliseconds } = await read(site.url + path)
    expect(milliseconds).not.toBeNull()
  }
  expect(seen).toEqual([])
})

test('a page that was highlighted is as it was before, at most eight seconds later', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('plain-essay'))
  await page.evaluate(TRIPWIRES)
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
    const name = await page.evaluate(() => [...CSS.highlights.keys()][0] ?? '')
    expect(await readHighlightColor(page, name)).toBe('rgb(255, 226, 122)')
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 8000 }).toBe(0)
    await expect.poll(() => readHighlightColor(page, name)).toBe('rgba(0, 0, 0, 0)')
  })
  const seen = await page.evaluate<string[]>(READ_TRIPWIRES)
  // The click was for the page to scroll, opening the popup takes its focus, and this test asks for colors in the page.
  const own = /^event: (?:scroll|blur|focus)|^scroll position|^asked: (?:body|getComputedStyle)$/
  expect(seen.filter((trace) => !own.test(trace))).toEqual([])
})

const readHighlightColor = (page: Page, name: string): Promise<string> =>
  page.evaluate((key) => getComputedStyle(document.body, `::highlight(${key})`).backgroundColor, name)

test('the tripwires notice what they are for', async ({ openPage }) => {
  const page = await openPage(readFixture('plain-essay'))
  await page.evaluate(TRIPWIRES)
  await page.evaluate(tripAll)
  await expect.poll(async () => listUntripped(await page.evaluate<string[]>(READ_TRIPWIRES))).toEqual([])
})
