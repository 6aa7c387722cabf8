import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { interpose, release, untilHeld } from '../support/interpose.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const NOT_FOR_EXTENSIONS = /browser does not let extensions read this page/
const NO_WEB_PAGE = /Only web pages can be summarized/

/** Pages that no click opens to an extension. None of them loads anything over the network. */
const RESTRICTED: [string, string, RegExp][] = [
  ['a page of the browser', 'chrome://version/', NOT_FOR_EXTENSIONS],
  ['an empty tab', 'about:blank', NOT_FOR_EXTENSIONS],
  ['a page that is its own address', 'data:text/html,<h1>Hello</h1>', NOT_FOR_EXTENSIONS],
  ['the extension store', 'https://chromewebstore.google.com/detail/x', NOT_FOR_EXTENSIONS],
  ['a page that could not be reached', 'http://127.0.0.1:9/', /did not load/],
]

for (const [what, url, reason] of RESTRICTED) {
  test(`${what} gets its reason, with nothing to press in vain`, async ({ extension }) => {
    const page = await extension.context.newPage()
    // What does not load shows the browser's error page, a moment after it is told.
    await page.goto(url).catch(() => page.waitForURL('chrome-error://chromewebdata/'))
    await page.bringToFront()
    // An error page stands under the address that was asked for.
    await extension.clickActionOver(url)
    await extension.surface('popup.html', async (popup) => {
      expect((await readPopup(popup)).failure).toMatch(reason)
      await expect(popup.getByRole('button')).toHaveCount(0)
    })
    await page.close()
  })
}

test('the source of a page is said to be out of reach', async ({ extension, site }) => {
  site.pages['/source.html'] = readFixture('sample-article')
  const page = await extension.context.newPage()
  const url = `view-source:${site.url}/source.html`
  await page.goto(url)
  await extension.clickActionOver(url)
  const { failure } = await extension.surface('popup.html', readPopup)
  expect(failure).toMatch(NOT_FOR_EXTENSIONS)
  await page.close()
})

test('the extension’s own options are said to be out of reach', async ({ extension, openPopup }) => {
  const page = await extension.context.newPage()
  await page.goto(`chrome-extension://${extension.id}/options.html`)
  expect((await openPopup(page, readPopup)).failure).toMatch(NOT_FOR_EXTENSIONS)
  await page.close()
})

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>'

const FILES = {
  'paper.pdf': PDF,
  'figures.json': '{"lamps": 400}',
  'feed.xml': '<?xml version="1.0"?><rss version="2.0"><channel><title>Lamps</title></channel></rss>',
  'lamp.svg': '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">A lamp</text></svg>',
}

for (const [name, body] of Object.entries(FILES)) {
  test(`${name} is said to be no web page`, async ({ extension, site, openPopup }) => {
    site.pages[`/${name}`] = body
    const page = await extension.context.newPage()
    await page.goto(`${site.url}/${name}`)
    expect((await openPopup(page, readPopup)).failure).toMatch(NO_WEB_PAGE)
    await page.close()
  })
}

test('an empty page has no article', async ({ openPage, openPopup }) => {
  expect((await openPopup(await openPage(''), readPopup)).failure).toMatch(/no article on this page/)
})

test('a file on this computer is summarized where the browser allows it', async ({ extension, openPopup }) => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-file-'))
  const file = join(folder, 'article.html')
  writeFileSync(file, readFixture('sample-article'))
  const page = await extension.context.newPage()
  await page.goto(pathToFileURL(file).href)
  expect((await openPopup(page, readPopup)).failure).toBeNull()
  await page.close()
  rmSync(folder, { recursive: true })
})

test('a file on this computer that the browser does let us read has the same reasons as any page', async ({
  extension,
  openPopup,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-file-'))
  const file = join(folder, 'article.html')
  writeFileSync(file, readFixture('sample-article'))
  const page = await extension.context.newPage()
  await page.goto(pathToFileURL(file).href)
  await openPopup(page, async (popup) => {
    await interpose(popup, { 'scripting.executeScript': { answer: [] } })
    expect((await readPopup(popup)).failure).toMatch(/could not be reached/)
  })
  await page.close()
  rmSync(folder, { recursive: true })
})

test('a page that took the place of the clicked one is not said to be out of reach', async ({
  site,
  openPage,
  openPopup,
}) => {
  site.pages['/elsewhere.html'] = readFixture('plain-essay')
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await interpose(popup, { 'scripting.executeScript': { hold: 'before' } })
    await untilHeld(popup)
    await page.goto(`http://localhost:${new URL(page.url()).port}/elsewhere.html`)
    await release(popup)
    expect((await readPopup(popup)).failure).toMatch(/closed or changed before it was read/)
  })
})
