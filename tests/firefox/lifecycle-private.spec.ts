import { launchFirefox } from '../support/firefox/launch-firefox.ts'
import { readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('in a private window a page is summarized like any other, and nothing of it is kept', async ({
  headless,
  site,
}) => {
  test.setTimeout(240_000)
  site.pages['/private.html'] = readFixture('sample-article')
  const own = await launchFirefox({ headless, isPrivate: true })
  const page = await own.newPage('private window')
  await page.goto(`${site.url}/private.html`)
  await own.shortcut(page, 'Y')
  await own.surface('popup.html', async (popup) => {
    const [tab] = await popup.evaluate(() => browser.tabs.query({ active: true, currentWindow: true }))
    expect(tab).toMatchObject({ incognito: true })
    const { failure, takeaways } = await readPopup(popup)
    expect(failure).toBeNull()
    await popup.getByRole('button', { name: 'Highlight all' }).click()
    await expect.poll(() => readHighlights(page)).toEqual(takeaways)
    const kept = await popup.evaluate(() => Promise.all([browser.storage.local.get(), browser.storage.sync.get()]))
    expect(kept).toEqual([{}, {}])
  })
  await own.close()
})

/** As much of the add-on's own `browser` as is used here. */
declare const browser: {
  storage: Record<'local' | 'sync', { get: () => Promise<object> }>
  tabs: { query: (filter: object) => Promise<object[]> }
}
