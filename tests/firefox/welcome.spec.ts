import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FirefoxExtension } from '../support/firefox/firefox-extension.ts'
import { takesUnsigned } from '../support/firefox/find-firefox.ts'
import type { FirefoxPage } from '../support/firefox/firefox-page.ts'
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
      const extension = await launchFirefox({ addon: packInto(folder), isTemporary: false, headless })
      await use(extension)
      await extension.close()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

test.skip(!(await takesUnsigned()), 'This Firefox installs for good only what Mozilla has signed.')

test('an installation opens the welcome page, which says what it does, and no sidebar', async ({ extension }) => {
  const welcome = await waitFor('The welcome page', OPENING_TIMEOUT_MS, () => findWelcome(extension))
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

test(
  'a Firefox that is started again does not welcome its reader again',
  { tag: '@deep' },
  async ({ headless, site }) => {
    test.setTimeout(240_000)
    site.pages['/restarted.html'] = readFixture('sample-article')
    const folder = mkdtempSync(join(tmpdir(), 'precis-kept-'))
    const profile = join(folder, 'profile')
    mkdirSync(profile)
    const first = await launchFirefox({ addon: packInto(folder), isTemporary: false, headless, profile })
    await waitFor('The welcome page', OPENING_TIMEOUT_MS, () => findWelcome(first))
    await first.close()
    const second = await launchFirefox({ headless, profile })
    const page = await second.newPage()
    await page.goto(`${site.url}/restarted.html`)
    // What the event page does on its own is done before it answers a shortcut.
    await second.shortcut(page, 'U')
    expect(await second.surface('sidepanel.html', readPopup)).toMatchObject({ failure: null })
    expect(await findWelcome(second)).toBeUndefined()
    await second.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  },
)

function packInto(folder: string): string {
  const addon = join(folder, 'precis.xpi')
  packBuild('firefox-mv3', addon)
  return addon
}

async function findWelcome(extension: FirefoxExtension): Promise<FirefoxPage | undefined> {
  const pages = await extension.listPages()
  const addresses = await Promise.all(pages.map((page) => page.url()))
  return pages[addresses.indexOf(`${extension.origin}/options.html#welcome`)]
}
