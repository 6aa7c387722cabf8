import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FirefoxExtension } from '../support/firefox/firefox-extension.ts'
import { takesUnsigned } from '../support/firefox/find-firefox.ts'
import { launchFirefox } from '../support/firefox/launch-firefox.ts'
import { packBuild } from '../support/pack-build.ts'
import { readPopup } from '../support/read-popup.ts'
import { waitFor } from '../support/wait-for.ts'
import { expect, readFixture, test as base } from './fixtures.ts'

const OPENING_TIMEOUT_MS = 10_000

/** Firefox after an installation as a reader makes it: packed, and to stay. */
const test = base.extend<object, { extension: FirefoxExtension }>({
  extension: [
    async ({ headless }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'precis-package-'))
      const addon = join(folder, 'precis.xpi')
      packBuild('firefox-mv3', addon)
      const extension = await launchFirefox({ addon, isTemporary: false, headless })
      await use(extension)
      await extension.close()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})

test.skip(!(await takesUnsigned()), 'This Firefox installs for good only what Mozilla has signed.')

test('an installation opens the welcome page, which says what it does, and no sidebar', async ({ extension }) => {
  const welcome = await waitFor('The welcome page', OPENING_TIMEOUT_MS, async () => {
    const pages = await extension.listPages()
    const addresses = await Promise.all(pages.map((page) => page.url()))
    return pages[addresses.indexOf(`${extension.origin}/options.html#welcome`)]
  })
  await welcome.getByText('Or press Alt+Shift+Y.').waitFor()
  expect(await welcome.getByRole('listitem').count()).toBe(3)
  expect(await welcome.locator('.welcome-pinning').allInnerTexts()).toEqual([expect.stringContaining('gear')])
  expect(await extension.isOpen('sidepanel.html')).toBe(false)
})

test('what was installed summarizes at the first click', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  const shown = await openPopup(page, readPopup)
  expect(shown).toMatchObject({ failure: null, title: 'The town that turned down its lights' })
})
