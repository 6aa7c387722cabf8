import { launchWatched } from '../support/launch-watched.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const ARTICLE = 'http://articles.example/town.html'

test('nothing leaves the browser but the page’s own requests', async () => {
  const { extension, arrived, sent, close } = await launchWatched({ html: readFixture('sample-article') })
  const page = await extension.context.newPage()
  await page.goto(ARTICLE)
  await extension.clickAction(page)
  await extension.surface('popup.html', async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
  })
  // The page can still be heard, so the silence of the extension is not the proxy's deafness.
  await page.evaluate(() => fetch('/heard').then((response) => response.text()))
  expect(arrived()).toEqual([ARTICLE, 'http://articles.example/heard'])
  expect(sent).toEqual([])
  await close()
})

test('a request of the extension would be noticed, refused or not', async ({ site }) => {
  site.pages['/sample.html'] = readFixture('sample-article')
  const { extension, sent, close } = await launchWatched()
  const page = await extension.context.newPage()
  await page.goto(`${site.url}/sample.html`)
  await extension.worker.evaluate(() => fetch('https://elsewhere.example/worker').catch(() => null))
  await extension.clickAction(page)
  await extension.surface('popup.html', async (popup) => {
    await readPopup(popup)
    await popup.evaluate(() => {
      Object.assign(new Image(), { src: 'https://elsewhere.example/image' })
      void fetch('https://elsewhere.example/popup').catch(() => null)
      location.href = 'https://elsewhere.example/navigation'
    })
    await expect
      .poll(() => new Set(sent.map((request) => request.replace(/.*elsewhere\.example\//, ''))))
      .toEqual(new Set(['worker', 'image', 'popup', 'navigation']))
  })
  await close()
})

test('the extension has been given no site', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    const origins = await popup.evaluate(async () => (await chrome.permissions.getAll()).origins)
    expect(origins).toEqual([])
    expect(await popup.evaluate(() => chrome.permissions.contains({ origins: ['<all_urls>'] }))).toBe(false)
  })
})

/** As much of an extension page's own `chrome` as is used here. */
declare const chrome: {
  permissions: {
    getAll: () => Promise<{ origins: string[] }>
    contains: (wanted: { origins: string[] }) => Promise<boolean>
  }
}
