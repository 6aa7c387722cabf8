import { launchExtension } from '../support/launch-extension.ts'
import { HEBREW_PAGE, JAPANESE_PAGE } from '../support/pictures/foreign-articles.ts'
import { readPopup, type PopupText } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

/** Of every kind: news, an essay without sections, a lexicon, a manual, a letter, a paper, a story with charts; and in other scripts. */
const PAGES: Record<string, string> = {
  ...Object.fromEntries(
    [
      'sample-article',
      'plain-essay',
      'encyclopedia-article',
      'handbook-page',
      'newsletter-post',
      'preprint',
      'story-with-charts',
    ].map((slug) => [slug, readFixture(slug)]),
  ),
  japanese: JAPANESE_PAGE,
  hebrew: HEBREW_PAGE,
}

test(
  'Chromium and Firefox come to the same summary of the same article',
  { tag: '@deep' },
  async ({ extension, site, openPage, openPopup }) => {
    test.setTimeout(300_000)
    for (const [slug, html] of Object.entries(PAGES)) site.pages[`/${slug}.html`] = html
    const inChromium = await summarizeInChromium(site.url)
    for (const [slug, html] of Object.entries(PAGES)) {
      const page = await openPage(html)
      const inFirefox = await openPopup(page, readPopup)
      await extension.closeSurface('popup.html')
      expect(inFirefox.takeaways.length, slug).toBeGreaterThan(0)
      expect(toWords(inFirefox), slug).toEqual(inChromium.get(slug))
    }
  },
)

async function summarizeInChromium(site: string): Promise<Map<string, string[]>> {
  const chromium = await launchExtension()
  const summaries = new Map<string, string[]>()
  for (const slug of Object.keys(PAGES)) {
    const page = await chromium.context.newPage()
    await page.goto(`${site}/${slug}.html`)
    await chromium.clickAction(page)
    summaries.set(slug, toWords(await chromium.surface('popup.html', readPopup)))
    await page.close()
  }
  await chromium.close()
  return summaries
}

/** All that is said, white space aside: browsers differ in where their `innerText` breaks lines. */
const toWords = (popup: PopupText): string[] =>
  [popup.title, popup.facts ?? '', ...popup.author, ...popup.takeaways, ...popup.outline].map((text) =>
    text.replaceAll(/\s+/g, ' ').trim(),
  )
