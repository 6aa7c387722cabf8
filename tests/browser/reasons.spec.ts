import { buildPage } from '../support/build-page.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, test } from './fixtures.ts'

const CARDS = Array.from({ length: 12 }, (_, index) => `<a href="/goods/${index}"><b>Kettle ${index}</b> 29.90</a>`)

test('a page of goods is said to be a list', async ({ openPage, openPopup }) => {
  const page = await openPage(buildPage(`<nav>Shop</nav><main>${CARDS.join('')}</main><footer>Imprint</footer>`))
  const shown = await openPopup(page, readPopup)
  expect(shown.failure).toMatch(/list that leads to other pages/)
})

const NOTE = `<h1>Closed on Monday</h1>
  <p>The library on Mill Street is closed on Monday, because the floor of the reading room is being sanded and oiled.
  Books that are due on that day may be brought back on Tuesday without a fee.</p>
  <p>We open again on Tuesday at nine. The children's hour begins at four, as always, and there will be cake.</p>`

test('a note of sixty words is said to be too short, with its reading time', async ({ openPage, openPopup }) => {
  const page = await openPage(buildPage(`<main><article>${NOTE}</article></main>`, { title: 'Closed on Monday' }))
  const shown = await openPopup(page, readPopup)
  expect(shown.failure).toMatch(/too short for a summary/)
  expect(shown.title).toBe('Closed on Monday')
  expect(shown.facts).toMatch(/under a minute/)
})

test('a page of the browser itself cannot be read, and the popup says so', async ({ extension, openPopup }) => {
  const page = await extension.context.newPage()
  await page.goto('chrome://version')
  const shown = await openPopup(page, readPopup)
  expect(shown.failure).toMatch(/browser does not let extensions read this page/)
  await page.close()
})

/** Pages without an address on the web: Chromium neither opens them to extensions nor says why. */
const ROOTLESS: Record<string, string> = {
  'an empty tab': 'about:blank',
  'a page in its own address': `data:text/html,<title>Closed</title>${encodeURIComponent(NOTE.repeat(5))}`,
}

for (const [shape, url] of Object.entries(ROOTLESS)) {
  test(`${shape} gets a reason`, async ({ extension, openPopup }) => {
    const page = await extension.context.newPage()
    await page.goto(url)
    const shown = await openPopup(page, readPopup)
    expect(shown).toMatchObject({ failure: expect.stringMatching(/\w/), takeaways: [] })
    await page.close()
  })
}

test('a page that another made in memory gets a reason', async ({ openPage, openPopup }) => {
  const page = await openPage(buildPage('<p>Wait</p>'))
  await page.evaluate(
    (html) => {
      location.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
    },
    buildPage(`<article>${NOTE.repeat(5)}</article>`),
  )
  await page.waitForURL(/^blob:/)
  const shown = await openPopup(page, readPopup)
  expect(shown).toMatchObject({ failure: expect.stringMatching(/\w/), takeaways: [] })
})

test('a page whose script blocks it gets its reason within ten seconds', async ({ openPage, openPopup }) => {
  // A page that had come back before the popup gave up would be read, and called no article instead of busy.
  const blockMs = 10_000
  const page = await openPage(
    buildPage(`<p>Busy</p><script>
      addEventListener('block', () => { const end = Date.now() + ${blockMs}; while (Date.now() < end); })
    </script>`),
  )
  await page.evaluate(() => {
    setTimeout(() => dispatchEvent(new Event('block')))
  })
  const shown = await openPopup(page, readPopup)
  expect(shown.failure).toMatch(/busy and did not answer/)
})

test('a page whose frame hides the interface of the browser from extensions gets a reason', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(buildPage(`<article>${NOTE.repeat(5)}</article><iframe name="chrome"></iframe>`))
  const shown = await openPopup(page, readPopup)
  expect(shown.failure).toMatch(/could not be reached. Reload it/)
})

test('a page that has crashed is said not to have loaded', async ({ extension, openPage }) => {
  const page = await openPage(buildPage(`<article>${NOTE}</article>`))
  const crashed = page.waitForEvent('crash')
  const session = await extension.context.newCDPSession(page)
  // Answered by nobody.
  void session.send('Page.crash').catch(() => {})
  await crashed
  await extension.clickActionOver(page.url())
  const shown = await extension.surface('popup.html', readPopup)
  expect(shown.failure).toMatch(/did not load. Reload it/)
})
