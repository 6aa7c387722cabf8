import type { FirefoxExtension } from '../support/firefox/firefox-extension.ts'
import { launchFirefox } from '../support/firefox/launch-firefox.ts'
import { readHighlightColor, readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test as base } from './fixtures.ts'

/** A browser of its own, since what is done here to the add-on lasts. */
const test = base.extend<object, { extension: FirefoxExtension }>({
  extension: [
    async ({ headless }, use) => {
      const extension = await launchFirefox({ headless })
      await use(extension)
      await extension.close()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

test('an update takes the color of a highlight away, and the page is read anew without a reload', async ({
  extension,
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  const showFirst = () =>
    openPopup(page, async (popup) => {
      const shown = await readPopup(popup)
      await popup.getByRole('button', { name: shown.takeaways.at(-1) ?? '' }).click()
      return shown
    })
  await showFirst()
  await expect.poll(() => readHighlights(page)).toHaveLength(1)
  expect(await readHighlightColor(page)).not.toBe('rgba(0, 0, 0, 0)')
  await extension.speak('en-US')
  // What was injected is dead from then on, and cannot end its highlight; but Firefox takes its color away.
  await expect.poll(() => readHighlightColor(page)).toBe('rgba(0, 0, 0, 0)')
  const shown = await showFirst()
  expect(shown).toMatchObject({ failure: null, title: 'The town that turned down its lights' })
  await expect.poll(() => readHighlights(page)).toContain(shown.takeaways.at(-1))
})
