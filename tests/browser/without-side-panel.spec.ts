import { buildFolder } from '../support/read-build.ts'
import { readPopup } from '../support/read-popup.ts'
import { toShownKeys } from '../support/shown-keys.ts'
import { expect, readFixture, test } from './fixtures.ts'

/** Safari's package does not ask for a side panel, so that no browser gives it one: what it does without is the same in this one. */
test('where there is no side panel nothing offers one, and all else works', async ({ launch, site }) => {
  const extension = await launch({ folder: buildFolder('safari-mv3') })
  site.pages['/article.html'] = readFixture('sample-article')
  const page = await extension.context.newPage()
  await page.goto(`${site.url}/article.html`)
  await extension.clickAction(page)
  await extension.surface('popup.html', async (popup) => {
    const { failure, takeaways } = await readPopup(popup)
    expect(failure).toBeNull()
    await expect(popup.getByRole('button', { name: 'Copy summary' })).toBeVisible()
    await expect(popup.getByRole('button', { name: 'Side panel' })).toHaveCount(0)
    await popup.getByRole('button', { name: takeaways.at(-1) ?? '' }).click()
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
  })

  const entries = await extension.worker.evaluate(
    (ids) =>
      Promise.all(
        ids.map((id) =>
          chrome.contextMenus.update(id, {}).then(
            () => true,
            () => false,
          ),
        ),
      ),
    ['summarize-selection', 'summarize-page', 'open-side-panel'],
  )
  expect(entries).toEqual([true, true, false])

  const welcome = await extension.context.newPage()
  await welcome.goto(`chrome-extension://${extension.id}/options.html#welcome`)
  await expect(welcome.getByRole('listitem')).toHaveCount(2)
  await welcome.goto(`chrome-extension://${extension.id}/options.html`)
  await welcome.reload()
  await expect(welcome.getByRole('definition')).toHaveText(['Alt+Shift+Y', 'Alt+Shift+L'].map(toShownKeys))
  await expect(welcome.getByRole('button', { name: 'Change shortcuts' })).toHaveCount(0)
})

/** As much of the worker's own interface as is used here. */
declare const chrome: { contextMenus: { update: (id: string, properties: object) => Promise<void> } }
