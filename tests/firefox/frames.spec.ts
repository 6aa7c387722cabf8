import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const shell = (frame: string): string =>
  `<!doctype html><html lang="en"><head><title>A shell</title></head><body><nav><a href="#">Home</a></nav>
  <iframe ${frame} style="position: fixed; inset: 40px 0 0; width: 100%; height: 90%"></iframe></body></html>`

test('an article in a frame of the same site is read, and its sentences are shown in the frame', async ({
  site,
  openPage,
  openPopup,
}) => {
  site.pages['/framed.html'] = readFixture('sample-article')
  const page = await openPage(shell('src="/framed.html"'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    const last = takeaways.at(-1) ?? ''
    await popup.getByRole('button', { name: last }).click()
    await expect.poll(() => page.evaluate(readFrameHighlights)).toEqual([last])
    await expect.poll(() => page.evaluate(() => window[0]?.scrollY)).toBeGreaterThan(0)
  })
})

test('an article in a frame of another site is said to be in a frame', async ({ site, openPage, openPopup }) => {
  site.pages['/framed.html'] = readFixture('sample-article')
  const elsewhere = site.url.replace('127.0.0.1', 'localhost')
  const page = await openPage(shell(`src="${elsewhere}/framed.html"`))
  const shown = await openPopup(page, readPopup)
  expect(shown.failure).toContain('frame')
  expect(shown.takeaways).toEqual([])
})

test('a film in a large frame of another site is said to be a film', async ({ site, openPage, openPopup }) => {
  site.pages['/player.html'] = '<!doctype html><title>Player</title><video></video>'
  const elsewhere = site.url.replace('127.0.0.1', 'localhost')
  const allow = 'accelerometer; autoplay; encrypted-media; picture-in-picture'
  const page = await openPage(shell(`src="${elsewhere}/player.html" allow="${allow}" allowfullscreen`))
  const shown = await openPopup(page, readPopup)
  expect(shown.failure).toMatch(/to be watched or heard/)
})

/** Runs in the page; a registry belongs to a frame's own window. */
function readFrameHighlights(): string[] {
  const { highlights } = document.querySelector('iframe')?.contentDocument?.defaultView?.CSS ?? {}
  return [...(highlights?.values() ?? [])].flatMap((ranges) => [...ranges].map(String))
}
