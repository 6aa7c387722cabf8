import type { FirefoxExtension } from '../support/firefox/firefox-extension.ts'
import type { FirefoxPage } from '../support/firefox/firefox-page.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

test.afterEach(async ({ extension }) => {
  await withOptions(extension, (options) => options.evaluate(() => browser.storage.sync.clear()))
})

test('a choice on the options page is there when it is opened again, and in the next popup', async ({
  extension,
  openPage,
  openPopup,
}) => {
  await withOptions(extension, async (options) => {
    await options.getByRole('radio', { name: 'Dark' }).click()
    await options.getByText('Saved').waitFor()
  })
  await withOptions(extension, async (options) => {
    const dark = options.getByRole('radio', { name: 'Dark' })
    await expect.poll(() => dark.evaluateAll(([radio]) => radio?.matches(':checked'))).toBe(true)
  })
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await expect.poll(() => popup.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark')
  })
})

test('a change shows at once in a sidebar that is open', async ({ extension, openPage, openSidebar }) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidebar(page, async (sidebar) => {
    const { facts } = await readPopup(sidebar)
    expect(facts).toMatch(/\bmin\b/)
    await withOptions(extension, (options) => options.getByRole('checkbox', { name: /reading time/i }).click())
    await expect
      .poll(() => sidebar.locator('.article-facts').allInnerTexts())
      .toEqual([expect.not.stringMatching(/\bmin\b/)])
  })
})

test('the popup opens at the outline for a reader who likes it so', async ({ extension, openPage, openPopup }) => {
  await withOptions(extension, async (options) => {
    await options.getByRole('radio', { name: 'The outline' }).click()
    await options.getByText('Saved').waitFor()
  })
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const outline = popup.getByRole('navigation', { name: 'Outline' })
    await expect.poll(() => outline.getByRole('button').first().isFocused()).toBe(true)
  })
})

test('the shortcuts are those that Firefox has bound, and a click leads to where they are changed', async ({
  extension,
}) => {
  await withOptions(extension, async (options) => {
    await expect
      .poll(() => options.getByRole('definition').allInnerTexts())
      .toEqual(['Alt+Shift+Y', 'Alt+Shift+L', 'Alt+Shift+U'])
    const opened = await extension.waitForPage(() => options.getByRole('button', { name: 'Change shortcuts' }).click())
    await expect.poll(() => opened.url()).toBe('about:addons')
    await opened.close()
  })
})

test('settings that the account refuses are kept on this machine', async ({ extension }) => {
  await withOptions(extension, async (options) => {
    // As full as it gets: 512 items of little size.
    await options.evaluate(async () => {
      const items = Array.from({ length: 512 }, (_, place) => [`filler-${place}`, 0])
      await browser.storage.sync.set(Object.fromEntries(items))
    })
    const dark = options.getByRole('radio', { name: 'Dark' })
    await dark.click()
    await options.getByText('Saved').waitFor()
    expect(await options.evaluate(() => browser.storage.sync.get('settings'))).toEqual({})
    await options.reload()
    await expect.poll(() => dark.evaluateAll(([radio]) => radio?.matches(':checked'))).toBe(true)
    await options.evaluate(() => browser.storage.sync.clear())
    await options.getByRole('radio', { name: 'Light' }).click()
    await expect.poll(() => options.evaluate(() => browser.storage.local.get('settings'))).toEqual({})
  })
})

async function withOptions<T>(extension: FirefoxExtension, use: (options: FirefoxPage) => Promise<T>): Promise<T> {
  const options = await extension.newPage()
  try {
    await options.goto(`${extension.origin}/options.html`)
    return await use(options)
  } finally {
    await options.close()
  }
}

/** As much of an extension page's own `browser` as is used here. */
declare const browser: {
  storage: Record<
    'sync' | 'local',
    {
      get: (key: string) => Promise<object>
      set: (items: object) => Promise<void>
      clear: () => Promise<void>
    }
  >
}
