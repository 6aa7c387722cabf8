import type { Page } from '@playwright/test'
import type { Extension } from '../support/extension.ts'
import { readPopup } from '../support/read-popup.ts'
import { toShownKeys } from '../support/shown-keys.ts'
import { expect, readFixture, test } from './fixtures.ts'

test.afterEach(async ({ extension }) => {
  await withOptions(extension, (options) => options.evaluate(() => chrome.storage.sync.clear()))
})

test('a choice on the options page is there when it is opened again, and in the next popup from its first paint', async ({
  extension,
  openPage,
  openPopup,
}) => {
  await withOptions(extension, async (options) => {
    await options.getByRole('radio', { name: 'Dark' }).check()
    await options.getByRole('combobox').selectOption('9 takeaways')
    await expect(options.getByText('Saved')).toBeVisible()
  })
  await withOptions(extension, async (options) => {
    await expect(options.getByRole('radio', { name: 'Dark' })).toBeChecked()
    expect(await options.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark')
  })
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    expect(takeaways).toHaveLength(9)
    expect(await popup.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark')
  })
})

test('a change shows at once in a popup that is open', async ({ extension, openPage, openPopup }) => {
  await withOptions(extension, async (options) => {
    const page = await openPage(readFixture('sample-article'))
    await openPopup(page, async (popup) => {
      const { facts } = await readPopup(popup)
      expect(facts).toMatch(/\bmin\b/)
      // Not by the pointer: bringing the options page to the front would close the popup.
      await options.evaluate(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click())
      await expect(popup.getByText(/\bmin\b/)).toHaveCount(0)
    })
  })
})

test('the popup opens at the outline for a reader who likes it so', async ({ extension, openPage, openPopup }) => {
  await withOptions(extension, async (options) => {
    await options.getByRole('radio', { name: 'The outline' }).check()
    await expect(options.getByText('Saved')).toBeVisible()
  })
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const outline = popup.getByRole('navigation', { name: 'Outline' })
    await expect(outline.getByRole('button').first()).toBeFocused()
  })
})

test('the shortcuts are those that the browser has bound, and a click leads to where they are changed', async ({
  extension,
}) => {
  await withOptions(extension, async (options) => {
    await expect(options.getByRole('definition').filter({ hasText: toShownKeys('Alt+Shift+Y') })).toBeVisible()
    await expect(options.getByRole('definition').filter({ hasText: toShownKeys('Alt+Shift+L') })).toBeVisible()
    const opened = extension.context.waitForEvent('page')
    await options.getByRole('button', { name: 'Change shortcuts' }).click()
    const settings = await opened
    await expect.poll(() => settings.url()).toBe('chrome://extensions/shortcuts')
    await settings.close()
  })
})

test('settings that the account refuses are kept on this machine', async ({ extension }) => {
  await withOptions(extension, async (options) => {
    // As full as it gets: 512 items of little size.
    await options.evaluate(async () => {
      const items = Array.from({ length: 512 }, (_, place) => [`filler-${place}`, 0])
      await chrome.storage.sync.set(Object.fromEntries(items))
    })
    await options.getByRole('radio', { name: 'Dark' }).check()
    await expect(options.getByText('Saved')).toBeVisible()
    expect(await options.evaluate(() => chrome.storage.sync.get('settings'))).toEqual({})
    await options.reload()
    await expect(options.getByRole('radio', { name: 'Dark' })).toBeChecked()
    await options.evaluate(() => chrome.storage.sync.clear())
    await options.getByRole('radio', { name: 'Light' }).click()
    await expect.poll(() => options.evaluate(() => chrome.storage.local.get('settings'))).toEqual({})
  })
})

async function withOptions<T>({ context, id }: Extension, use: (options: Page) => Promise<T>): Promise<T> {
  const options = await context.newPage()
  try {
    await options.goto(`chrome-extension://${id}/options.html`)
    return await use(options)
  } finally {
    await options.close()
  }
}

/** As much of an extension page's own `chrome` as is used here. */
declare const chrome: {
  storage: Record<
    'sync' | 'local',
    {
      get: (key: string) => Promise<object>
      set: (items: object) => Promise<void>
      clear: () => Promise<void>
    }
  >
}
