import { launchExtension } from '../support/launch-extension.ts'
import { readPopup } from '../support/read-popup.ts'
import { startRecordingProxy } from '../support/recording-proxy.ts'
import { expect, readFixture, test } from './fixtures.ts'

/** Chromium's own: updates, autofill, sign-in. Some ask whatever the flags say. */
const BROWSER_SERVICES = /^(?:https?:\/\/)?[\w.-]+\.(?:google|googleapis|gstatic|gvt1)\.com[:/]/

const ARTICLE = 'http://articles.example/town.html'

test('nothing leaves the browser but the page’s own requests', async () => {
  const proxy = await startRecordingProxy(readFixture('sample-article'))
  const extension = await launchExtension({ args: [`--proxy-server=${proxy.url}`, '--proxy-bypass-list=<-loopback>'] })
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
  await extension.close()
  await proxy.close()
  const requests = proxy.requests.filter((url) => !BROWSER_SERVICES.test(url) && !url.endsWith('/favicon.ico'))
  expect(requests).toEqual([ARTICLE, 'http://articles.example/heard'])
})

test('the extension has been given no site', async ({ extension, openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    const origins = await popup.evaluate(async () => (await chrome.permissions.getAll()).origins)
    expect(origins).toEqual([])
  })
  expect(await extension.worker.evaluate(() => chrome.permissions.contains({ origins: ['<all_urls>'] }))).toBe(false)
})

/** As much of an extension page's own `chrome` as is used here. */
declare const chrome: {
  permissions: {
    getAll: () => Promise<{ origins: string[] }>
    contains: (wanted: { origins: string[] }) => Promise<boolean>
  }
}
