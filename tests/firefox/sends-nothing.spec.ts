import { launchFirefox } from '../support/firefox/launch-firefox.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const ELSEWHERE = 'http://elsewhere.example'

const PATIENT = { timeout: 40_000 }

// That nothing is asked of any network is seen after each test of Firefox; here, that it would be seen.
test('a request of the add-on would be noticed, refused or not', async ({ extension, site, openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.evaluate(() => {
      Object.assign(new Image(), { src: 'https://elsewhere.example/image' })
      void fetch('https://elsewhere.example/popup').catch(() => null)
    })
    const refused: string[] = []
    await expect
      .poll(async () => refused.push(...(await extension.takeNotes()).refused) && refused.join('\n'))
      .toMatch(/\/image[^]*\/popup|\/popup[^]*\/image/)
  })
  const options = await extension.newPage()
  await options.goto(`${extension.origin}/options.html`)
  const asked: string[] = []
  const wanted = `${site.url}/navigation`
  await options.evaluate((url) => {
    location.href = url
  }, wanted)
  await expect.poll(async () => asked.push(...(await extension.takeNotes()).asked) && asked).toContain(wanted)
  await options.close()
})

test('the add-on has been given no site', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    const origins = await popup.evaluate(async () => (await browser.permissions.getAll()).origins)
    expect(origins).toEqual([])
    expect(await popup.evaluate(() => browser.permissions.contains({ origins: ['<all_urls>'] }))).toBe(false)
  })
})

test(
  'a request of any part of the add-on would be noticed, by the browser or at the proxy',
  { tag: '@deep' },
  async ({ site }) => {
    test.setTimeout(180_000)
    site.pages['/sample.html'] = readFixture('sample-article')
    const extension = await launchFirefox()
    const page = await extension.newPage()
    await page.goto(`${site.url}/sample.html`)
    await extension.clickAction(page)
    await extension.surface('popup.html', async (popup) => {
      await readPopup(popup)
      await popup.evaluate(askFromPopup, ELSEWHERE)
    })
    const options = await extension.newPage()
    await options.goto(`${extension.origin}/options.html`)
    await options.evaluate(ask, `${ELSEWHERE}/options`)
    await extension.shortcut(page, 'U')
    await extension.surface('sidepanel.html', (sidebar) => sidebar.evaluate(ask, `${ELSEWHERE}/sidebar`))
    const noticed = new Set<string>()
    await expect
      .poll(async () => {
        const { asked, refused, arrived } = await extension.takeNotes()
        for (const note of [...asked, ...refused, ...arrived]) {
          const [, name] = /elsewhere\.example\/(\w+)/.exec(note) ?? []
          if (name !== undefined) noticed.add(name)
        }
        return [...noticed].toSorted()
      }, PATIENT)
      .toEqual(['background', 'image', 'options', 'popup', 'script', 'sidebar'])
    await options.evaluate(leave, `${ELSEWHERE}/navigation`)
    const arrived: string[] = []
    await expect
      .poll(async () => {
        arrived.push(...(await extension.takeNotes()).arrived)
        return arrived
      }, PATIENT)
      .toContain(`${ELSEWHERE}/navigation`)
    await extension.close()
  },
)

/** Run in the add-on's pages. */
function ask(url: string): void {
  void fetch(url).catch(() => null)
}

function leave(url: string): void {
  setTimeout(() => {
    location.href = url
  })
}

async function askFromPopup(elsewhere: string): Promise<void> {
  void fetch(`${elsewhere}/popup`).catch(() => null)
  Object.assign(new Image(), { src: `${elsewhere}/image` })
  const background = await browser.runtime.getBackgroundPage()
  void background.fetch(`${elsewhere}/background`).catch(() => null)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  await browser.scripting.executeScript({
    target: { tabId: tab?.id ?? 0 },
    args: [`${elsewhere}/script`],
    func: (url: string) => void fetch(url).catch(() => null),
  })
}

/** As much of the add-on's own `browser` as is used here. */
declare const browser: {
  runtime: { getBackgroundPage: () => Promise<{ fetch: typeof fetch }> }
  tabs: { query: (filter: object) => Promise<{ id: number }[]> }
  scripting: { executeScript: (injection: object) => Promise<unknown> }
  permissions: {
    getAll: () => Promise<{ origins: string[] }>
    contains: (wanted: { origins: string[] }) => Promise<boolean>
  }
}
