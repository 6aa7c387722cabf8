import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

// That nothing is asked of any network is seen after each test of Firefox; here, that it would be seen.
test('a request of the add-on would be noticed, refused or not', async ({ extension, site, openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.evaluate(() => {
      Object.assign(new Image(), { src: 'https://elsewhere.example/image' })
      void fetch('https://elsewhere.example/popup').catch(() => null)
    })
    const refused: string[] = []
    await expect
      .poll(async () => refused.push(...(await extension.takeNotes()).refused) && refused.join('\n'))
      .toMatch(/\/image[^]*\/popup|\/popup[^]*\/image/)
  })
  const options = await extension.newPage()
  await options.goto(`${extension.origin}/options.html`)
  const asked: string[] = []
  const wanted = `${site.url}/navigation`
  await options.evaluate((url) => {
    location.href = url
  }, wanted)
  await expect.poll(async () => asked.push(...(await extension.takeNotes()).asked) && asked).toContain(wanted)
  await options.close()
})

test('the add-on has been given no site', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    const origins = await popup.evaluate(async () => (await browser.permissions.getAll()).origins)
    expect(origins).toEqual([])
    expect(await popup.evaluate(() => browser.permissions.contains({ origins: ['<all_urls>'] }))).toBe(false)
  })
})

/** As much of the add-on's own `browser` as is used here. */
declare const browser: {
  permissions: {
    getAll: () => Promise<{ origins: string[] }>
    contains: (wanted: { origins: string[] }) => Promise<boolean>
  }
}
