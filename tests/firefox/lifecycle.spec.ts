import { createServer } from 'node:http'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { listen } from '../support/listen.ts'
import { readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { waitFor } from '../support/wait-for.ts'
import { expect, readFixture, test } from './fixtures.ts'

const SUMMARY = { failure: null, title: 'The town that turned down its lights' }

test('a page with an image that never comes is read', async ({ extension, site, openPopup }) => {
  const silent = await listen(createServer(() => {}))
  const image = `<img src="${silent.url}/never.png" alt="">`
  site.pages['/slow.html'] = readFixture('sample-article').replace('</body>', `${image}</body>`)
  const page = await extension.newPage()
  // Not as a navigation, which would be waited for.
  await page.evaluate((url) => {
    location.href = url
  }, `${site.url}/slow.html`)
  await waitFor('The image that does not come', 10_000, async () => {
    const isThere = page.evaluate(() => document.readyState === 'interactive' && document.querySelector('img') !== null)
    // A document that goes answers nobody.
    return (await isThere.catch(() => false)) || undefined
  })
  expect(await openPopup(page, readPopup)).toMatchObject(SUMMARY)
  await extension.closeSurface('popup.html')
  await page.close()
  await silent.close()
})

test('a file on this computer is summarized', async ({ extension, openPopup }) => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-file-'))
  const file = join(folder, 'article.html')
  writeFileSync(file, readFixture('sample-article'))
  const page = await extension.newPage()
  await page.goto(pathToFileURL(file).href)
  expect(await openPopup(page, readPopup)).toMatchObject(SUMMARY)
  await extension.closeSurface('popup.html')
  await page.close()
  rmSync(folder, { recursive: true })
})

test('a page whose policy forbids everything, and gives it no origin, is summarized', async ({
  extension,
  site,
  openPopup,
}) => {
  const headers = { 'content-security-policy': "sandbox; default-src 'none'" }
  site.pages['/sandboxed.html'] = { body: readFixture('plain-essay'), headers }
  const page = await extension.newPage()
  await page.goto(`${site.url}/sandboxed.html`)
  expect(await openPopup(page, readPopup)).toMatchObject({ failure: null, title: 'On keeping a ledger of bread' })
  await extension.closeSurface('popup.html')
  await page.close()
})

test('a popup that is closed as soon as it opens shows the summary when it is opened again', async ({
  extension,
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async () => {})
  await extension.closeSurface('popup.html')
  expect(await openPopup(page, readPopup)).toMatchObject(SUMMARY)
})

test('reading and marking a page writes nothing that outlives the browser', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByRole('button', { name: takeaways.at(-1) ?? '' }).click()
    await expect.poll(() => readHighlights(page)).toHaveLength(1)
    const kept = await popup.evaluate(() => Promise.all([browser.storage.local.get(), browser.storage.sync.get()]))
    expect(kept).toEqual([{}, {}])
  })
})

test('the sidebars of two windows each keep to their own page', async ({ extension, openPage, site }) => {
  site.pages['/other-window.html'] = readFixture('plain-essay')
  const first = await openPage(readFixture('sample-article'))
  const second = await extension.newPage('window')
  await second.goto(`${site.url}/other-window.html`)
  const readSidebar = async (page: typeof first) => {
    await page.bringToFront()
    return (await extension.surface('sidepanel.html', readPopup)).title
  }
  for (const page of [first, second]) {
    await extension.shortcut(page, 'U')
    await readSidebar(page)
  }
  expect(await readSidebar(first)).toBe(SUMMARY.title)
  expect(await readSidebar(second)).toBe('On keeping a ledger of bread')
  for (const page of [second, first]) {
    await page.bringToFront()
    await extension.closeSurface('sidepanel.html')
  }
  await second.close()
  await first.bringToFront()
})

/** As much of the add-on's own `browser` as is used here. */
declare const browser: { storage: Record<'local' | 'sync', { get: () => Promise<object> }> }
