import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import type { Extension } from '../support/extension.ts'
import type { LaunchOptions } from '../support/launch-extension.ts'
import { launchWatched, type Watched } from '../support/launch-watched.ts'
import type { Listening } from '../support/listen.ts'
import { serve, type ServedPage } from '../support/serve.ts'

export { expect } from '@playwright/test'

/** One browser for all tests, a new tab for each: a tab that was clicked before would have its grant already. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  watched: [
    async ({ headless }, use) => {
      const watched = await launchWatched({ headless })
      await use(watched)
      const { contexts, files } = watched.count()
      console.log(`Listened to ${contexts} contexts of the extension; they asked for ${files} of its own files.`)
      await watched.close()
    },
    { scope: 'worker' },
  ],

  extension: [({ watched }, use) => use(watched.extension), { scope: 'worker' }],

  /** Whatever a test is about, it fails if the extension asked for anything but its own files. */
  sendsNothing: [
    async ({ watched }, use) => {
      await use()
      expectNothingSent(watched)
    },
    { auto: true },
  ],

  launch: async ({}, use) => {
    const launched: Watched[] = []
    await use(async (options) => {
      const watched = await launchWatched(options)
      launched.push(watched)
      return watched.extension
    })
    for (const watched of launched) {
      expectNothingSent(watched)
      await watched.close()
    }
  },

  site: [
    async ({}, use) => {
      const pages: Record<string, string | ServedPage> = {}
      const site = await serve(pages)
      await use({ ...site, pages })
      await site.close()
    },
    { scope: 'worker' },
  ],

  openPage: async ({ extension, site }, use) => {
    const opened: Page[] = []
    await use(async (html) => {
      const path = `/${Object.keys(site.pages).length}.html`
      site.pages[path] = html
      const page = await extension.context.newPage()
      opened.push(page)
      await page.goto(site.url + path)
      return page
    })
    for (const page of opened) await page.close()
  },

  openSidePanel: async ({ extension }, use) => {
    let isOpen = false
    await use(async (page, look) => {
      await extension.shortcut(page, 'U')
      isOpen = true
      return extension.surface('sidepanel.html', look)
    })
    if (isOpen) await extension.closeSurface('sidepanel.html')
  },

  openPopup: async ({ extension }, use) => {
    await use(async (page, look) => {
      await extension.clickAction(page)
      return extension.surface('popup.html', look)
    })
  },
})

function expectNothingSent({ sent, arrived }: Watched): void {
  expect({ sent, arrived: arrived() }).toEqual({ sent: [], arrived: [] })
}

/** The page of a fixture folder. */
export function readFixture(slug: string): string {
  return readFileSync(resolve(import.meta.dirname, '../fixtures', slug, 'page.html'), 'utf8')
}

type TestFixtures = {
  sendsNothing: void
  /** Another browser, for what has to be set when one starts. */
  launch: (options: LaunchOptions) => Promise<Extension>
  /** Serves the HTML and opens it in a tab of its own. */
  openPage: (html: string) => Promise<Page>
  /** Clicks the toolbar button over the page and looks at the popup it opens. */
  openPopup: <T>(page: Page, look: (popup: Page) => Promise<T>) => Promise<T>
  /** Opens the side panel over the page by its shortcut, or has the open one read the page; it is closed after the test. */
  openSidePanel: <T>(page: Page, look: (sidePanel: Page) => Promise<T>) => Promise<T>
}

type WorkerFixtures = {
  watched: Watched
  extension: Extension
  site: Listening & { pages: Record<string, string | ServedPage> }
}
