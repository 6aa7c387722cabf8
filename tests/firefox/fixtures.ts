import { expect, test as base } from '@playwright/test'
import type { FirefoxExtension } from '../support/firefox/firefox-extension.ts'
import type { FirefoxPage } from '../support/firefox/firefox-page.ts'
import { launchFirefox } from '../support/firefox/launch-firefox.ts'
import type { Listening } from '../support/listen.ts'
import { serve, type ServedPage } from '../support/serve.ts'

export { expect } from '@playwright/test'
export { readFixture } from '../browser/fixtures.ts'

/** One Firefox for all tests, a new tab for each: what was clicked in a test before has its grant already. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  extension: [
    async ({ headless }, use) => {
      const extension = await launchFirefox({ headless })
      await use(extension)
      // What came after the last test has ended.
      await expectNothingSent(extension)
      await extension.close()
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  site: [
    async ({}, use) => {
      const pages: Record<string, string | ServedPage> = {}
      const site = await serve(pages)
      await use({ ...site, pages })
      await site.close()
    },
    { scope: 'worker' },
  ],

  sendsNothing: [
    async ({ extension }, use) => {
      await use()
      await expectNothingSent(extension)
    },
    { auto: true },
  ],

  openPage: async ({ extension, site }, use) => {
    const opened: FirefoxPage[] = []
    await use(async (html) => {
      const path = `/${Object.keys(site.pages).length}.html`
      site.pages[path] = html
      const page = await extension.newPage()
      opened.push(page)
      await page.goto(site.url + path)
      return page
    })
    await extension.closeSurface('popup.html')
    for (const page of opened) await page.close()
  },

  openSidebar: async ({ extension }, use) => {
    await use(async (page, look) => {
      await extension.shortcut(page, 'U')
      return extension.surface('sidepanel.html', look)
    })
    await extension.closeSurface('sidepanel.html')
  },

  openPopup: async ({ extension }, use) => {
    await use(async (page, look) => {
      // A click on the button while it is open would close it.
      await extension.closeSurface('popup.html')
      await extension.clickAction(page)
      return extension.surface('popup.html', look)
    })
  },
})

async function expectNothingSent(extension: FirefoxExtension): Promise<void> {
  const { asked, refused, arrived } = await extension.takeNotes()
  expect({ asked, refused, arrived }).toEqual({ asked: [], refused: [], arrived: [] })
}

type TestFixtures = {
  /** What the add-on asks of any network, refused or not, fails the test. */
  sendsNothing: void
  /** Serves the HTML and opens it in a tab of its own. */
  openPage: (html: string) => Promise<FirefoxPage>
  /** Clicks the toolbar button over the page and looks at the popup it opens. */
  openPopup: <T>(page: FirefoxPage, look: (popup: FirefoxPage) => Promise<T>) => Promise<T>
  /** Opens the sidebar over the page by its shortcut, or has the open one read the page; it is closed after the test. */
  openSidebar: <T>(page: FirefoxPage, look: (sidebar: FirefoxPage) => Promise<T>) => Promise<T>
}

type WorkerFixtures = {
  extension: FirefoxExtension
  site: Listening & { pages: Record<string, string | ServedPage> }
}
