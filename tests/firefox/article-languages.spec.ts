import { buildLanguagePage } from '../support/language-pages.ts'
import { HEBREW_PAGE, THAI_PAGE } from '../support/pictures/foreign-articles.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, test } from './fixtures.ts'

/** One of each script, and all that are written without spaces or from right to left. */
const PAGES: Record<string, string> = {
  ...Object.fromEntries(
    ['ar', 'de', 'el', 'fa', 'hi', 'ja', 'ko', 'nb', 'ru', 'tr', 'vi', 'zh'].map((code) => [
      code,
      buildLanguagePage(code),
    ]),
  ),
  he: HEBREW_PAGE,
  th: THAI_PAGE,
}

/** Firefox finds words and languages in ways of its own. */
test(
  'an article in any script is recognized and summarized in its own words',
  { tag: '@deep' },
  async ({ site, openPage, openSidebar }) => {
    test.slow()
    for (const [language, html] of Object.entries(PAGES)) site.pages[`/${language}.html`] = html
    const page = await openPage('')
    for (const language of Object.keys(PAGES)) {
      await page.goto(`${site.url}/${language}.html`)
      const text = await page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '))
      await openSidebar(page, async (sidebar) => {
        await expect.poll(() => sidebar.locator('h1 bdi').getAttribute('lang'), language).toBe(language)
        const { failure, takeaways } = await readPopup(sidebar)
        expect(failure, language).toBeNull()
        expect(takeaways.length, language).toBeGreaterThanOrEqual(3)
        expect(
          takeaways.filter((takeaway) => !text.includes(takeaway.replaceAll(/\s+/g, ' '))),
          language,
        ).toEqual([])
      })
    }
  },
)
