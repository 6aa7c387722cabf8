import { test as base } from '../browser/fixtures.ts'
import { createChromiumPageReader } from '../support/chromium-page-reader.ts'
import { createFirefoxPageReader } from '../support/firefox/firefox-page-reader.ts'
import { launchFirefox } from '../support/firefox/launch-firefox.ts'
import type { HostileReading } from '../support/hostile/judge-reading.ts'
import type { ServedPage } from '../support/serve.ts'

export { expect } from '../browser/fixtures.ts'

/** A Chromium and a Firefox that read the same page at the same time. */
export const test = base.extend<object, BrowserFixtures>({
  readInBoth: [
    async ({ extension, site }, use) => {
      const firefox = await launchFirefox()
      const changes: string[] = []
      const looks = {
        before: (page: Observed) => page.evaluate(OBSERVE),
        after: async (page: Observed) => {
          changes.push(...(await page.evaluate<string[]>(TAKE_CHANGES)))
        },
      }
      const readInChromium = createChromiumPageReader(extension, looks)
      const { read: readInFirefox, close } = await createFirefoxPageReader(firefox, looks)
      await use(async (page) => {
        site.pages[PATH] = page
        const url = site.url + PATH
        const [inChromium, inFirefox] = await Promise.all([readInChromium(url), readInFirefox(url)])
        return { inChromium, inFirefox, changes: changes.splice(0) }
      })
      await close()
      await firefox.close()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

const PATH = '/page.html'

type BrowserFixtures = { readInBoth: (page: string | ServedPage) => Promise<ReadTwice> }

export type ReadTwice = {
  inChromium: HostileReading
  inFirefox: HostileReading
  /** What a page noticed of being read, in either. */
  changes: string[]
}

type Observed = { evaluate: <T>(script: string) => Promise<T> }

const OBSERVE = `(window.observed = new MutationObserver(() => {})).observe(document,
  { subtree: true, childList: true, attributes: true, characterData: true })`

const TAKE_CHANGES = `window.observed.takeRecords().map(({ type }) => type)`
