import { buildPage } from '../support/build-page.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const NOT_ALLOWED = /browser does not let extensions read this page/
const NOT_A_PAGE = /PDF, an image or another kind of file/
const NO_ARTICLE = /no article on this page/
const NOT_LOADED = /did not load. Reload it/

/** On the machine itself, since what leaves it ends at a proxy; systems give out only ports below this one. */
const NOBODY_ANSWERS = 'http://127.0.0.1:65535/'

/** What Firefox shows instead of a page, by address; each is refused or answered in another way. */
const PLACES: Record<string, { address: (site: string) => string; reason: RegExp }> = {
  'a settings page of Firefox': { address: () => 'about:config', reason: NOT_ALLOWED },
  'the page of a new tab': { address: () => 'about:newtab', reason: NOT_ALLOWED },
  'the source of a page': { address: (site) => `view-source:${site}/article.html`, reason: NOT_ALLOWED },
  'the reader view': {
    address: (site) => `about:reader?url=${encodeURIComponent(`${site}/article.html`)}`,
    reason: NOT_ALLOWED,
  },
  'a PDF': { address: (site) => `${site}/paper.pdf`, reason: NOT_A_PAGE },
  'an image': { address: (site) => `${site}/picture.svg`, reason: NOT_A_PAGE },
  'a JSON document': { address: (site) => `${site}/data.json`, reason: NOT_ALLOWED },
  'an empty tab': { address: () => 'about:blank', reason: NO_ARTICLE },
  'a page that is its own address': { address: () => 'data:text/html,<h1>Hello</h1>', reason: NO_ARTICLE },
  'a feed': { address: (site) => `${site}/feed.xml`, reason: NOT_A_PAGE },
  'an empty page': { address: (site) => `${site}/empty.html`, reason: NO_ARTICLE },
  'a page that did not load': { address: () => NOBODY_ANSWERS, reason: NOT_LOADED },
}

for (const [place, { address, reason }] of Object.entries(PLACES)) {
  test(`${place} has no summary, and the popup says why`, async ({ extension, site, openPopup }) => {
    site.pages['/article.html'] = readFixture('sample-article')
    site.pages['/paper.pdf'] = PAPER
    site.pages['/picture.svg'] = '<svg xmlns="http://www.w3.org/2000/svg"><text>A picture</text></svg>'
    site.pages['/feed.xml'] = '<?xml version="1.0"?><rss version="2.0"><channel><title>Lamps</title></channel></rss>'
    site.pages['/empty.html'] = buildPage('')
    site.pages['/data.json'] = '{ "towns": 11 }'
    const page = await extension.newPage()
    // A page of errors is what is meant.
    await page.goto(address(site.url)).catch(() => undefined)
    const shown = await openPopup(page, readPopup)
    expect(shown).toMatchObject({ failure: expect.stringMatching(reason), takeaways: [] })
    await extension.closeSurface('popup.html')
    await page.close()
  })
}

test('a front page is said to be a list', async ({ openPage, openPopup }) => {
  const shown = await openPopup(await openPage(readFixture('front-page')), readPopup)
  expect(shown.failure).toMatch(/list that leads to other pages/)
})

test('a short note is said to be too short, with its reading time', async ({ openPage, openPopup }) => {
  const shown = await openPopup(await openPage(readFixture('short-note')), readPopup)
  expect(shown.failure).toMatch(/too short for a summary/)
  expect(shown.facts).toMatch(/under a minute/)
})

test('a site from which Firefox keeps extensions away is said to be one', async ({ extension, site, openPopup }) => {
  site.pages['/article.html'] = readFixture('sample-article')
  const page = await extension.newPage()
  await page.goto(`${site.url.replace('127.0.0.1', 'localhost')}/article.html`)
  const before = await extension.session.inWindow(restrictDomains, 'localhost')
  const shown = await openPopup(page, readPopup)
  expect(shown.failure).toMatch(NOT_ALLOWED)
  await extension.session.inWindow(restrictDomains, before)
  await extension.closeSurface('popup.html')
  await page.close()
})

test(
  'a page whose script blocks it gets its reason within ten seconds',
  { tag: '@deep' },
  async ({ openPage, openPopup }) => {
    // A page that had come back before the popup gave up would be read, and called no article instead of busy.
    const page = await openPage(
      buildPage(`<p>Busy</p><script>
      addEventListener('blur', () => { const end = Date.now() + 10_000; while (Date.now() < end); })
    </script>`),
    )
    // The popup will take the focus from it.
    await page.getByText('Busy').click()
    const shown = await openPopup(page, readPopup)
    expect(shown.failure).toMatch(/busy and did not answer/)
  },
)

test('a takeaway of a page that was reloaded says what it takes to show it', async ({ openPage, openSidebar }) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidebar(page, async (sidebar) => {
    const { takeaways } = await readPopup(sidebar)
    await page.reload()
    await sidebar.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await expect
      .poll(() => sidebar.locator('.dock').allInnerTexts())
      .toEqual([expect.stringContaining('open the summary again')])
  })
})

/** As small as a PDF can be. */
const PAPER = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`

/** Runs in Firefox's window: from these sites extensions are kept away, as from its own. Returns those from which they were. */
function restrictDomains(domains: string): string {
  const name = 'extensions.webextensions.restrictedDomains'
  const before = Services.prefs.getStringPref(name)
  Services.prefs.setStringPref(name, domains)
  return before
}

declare const Services: {
  prefs: { getStringPref: (name: string) => string; setStringPref: (name: string, value: string) => void }
}
