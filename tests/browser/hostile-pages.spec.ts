import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

/** Each once made an extractor throw, hang or speak. What comes back must be the essay all the same. */
const PAYLOADS: Record<string, string> = {
  'form fields named like DOM methods':
    '<form><input name="getAttribute"><input name="attributes"><input name="parentNode"><input name="tagName"></form>',
  'elements named like globals': '<a id="browser"></a><a id="chrome"></a><a id="Node"></a><img name="body" alt="">',
  'an attribute that is slow to match': `<meta property="${' '.repeat(80_000)}x" content="y">`,
  'a srcset that is slow to match': `<img alt="" srcset="${'a'.repeat(40_000)} ${'1'.repeat(40_000)}">`,
  // Half as many again, and the browser's own layout gives up before we are asked.
  'two thousand nested boxes': `<script>
    let box = document.body.appendChild(document.createElement('div'))
    for (let depth = 0; depth < 2000; depth++) box = box.appendChild(document.createElement('div'))
    box.textContent = 'The bottom.'
  </script>`,
  'sixty thousand empty boxes': `<script>
    for (let count = 0; count < 60_000; count++) document.body.append(document.createElement('i'))
  </script>`,
  'prototypes of its own': `<script>
    Element.prototype.getAttribute = () => { throw new Error('mine') }
    Array.prototype.map = () => []
    Object.defineProperty(Node.prototype, 'textContent', { get: () => 'mine' })
  </script>`,
}

for (const [shape, payload] of Object.entries(PAYLOADS)) {
  test(`a page with ${shape} is summarized like any other`, async ({ openPage, openPopup }) => {
    const page = await openPage(readFixture('plain-essay').replace('</article>', `</article>${payload}`))
    const shown = await openPopup(page, readPopup)
    expect(shown).toMatchObject({ failure: null, title: 'On keeping a ledger of bread' })
    const essay = readFixture('plain-essay')
    expect(shown.takeaways.length).toBeGreaterThanOrEqual(3)
    expect(shown.takeaways.filter((takeaway) => !essay.includes(takeaway))).toEqual([])
  })
}

test('a page whose policy forbids everything, and gives it no origin, is summarized', async ({
  extension,
  site,
  openPopup,
}) => {
  const headers = { 'content-security-policy': "sandbox; default-src 'none'" }
  site.pages['/sandboxed.html'] = { body: readFixture('plain-essay'), headers }
  const page = await extension.context.newPage()
  await page.goto(`${site.url}/sandboxed.html`)
  const shown = await openPopup(page, readPopup)
  expect(shown).toMatchObject({ failure: null, title: 'On keeping a ledger of bread' })
  await page.close()
})

test('a page hears nothing of the extension', async ({ openPage, openPopup }) => {
  const listener = `<script>
    window.heard = []
    addEventListener('message', (event) => window.heard.push(event.data))
    const dispatch = EventTarget.prototype.dispatchEvent
    EventTarget.prototype.dispatchEvent = function (event) { window.heard.push(event.type); return dispatch.call(this, event) }
  </script>`
  const page = await openPage(readFixture('plain-essay').replace('</head>', `${listener}</head>`))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
  })
  expect(await page.evaluate('window.heard')).toEqual([])
  await page.evaluate(() => dispatchEvent(new Event('control')))
  expect(await page.evaluate('window.heard')).toEqual(['control'])
})
