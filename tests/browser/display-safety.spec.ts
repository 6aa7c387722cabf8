import { ESSAY } from '../support/hostile/hostile-page.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, test } from './fixtures.ts'

/** What a page may write where its reader expects a name, and hopes that somebody takes for markup. */
const MARKUP = [
  '<img src=x onerror=said()>',
  '"><svg onload=said()>',
  '</script><script>said()</script>',
  '<iframe srcdoc="<script>said()</script>"></iframe>',
  'javascript:said()',
  '{{constructor.constructor("said()")()}}',
  '<a href="javascript:said()">tide</a>',
  '__proto__',
  'constructor',
]

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The text in every field that a page can fill: title, dek, byline, site, date, language, list, headings and sentences. */
function buildPage(text: string): string {
  const mark = escapeHtml(text)
  const meta = ['author', 'description', 'og:site_name', 'og:title', 'article:published_time']
    .map((name) => `<meta name="${name}" property="${name}" content="${mark}">`)
    .join('')
  const body = ESSAY.map(
    (paragraph, place) => `<h2>${place}. ${mark}</h2><p>${paragraph} It says ${mark} on the wall.</p>`,
  )
  const points = [0, 1, 2].map((place) => `<li>Point ${place} is that ${mark} says nothing of the tide.</li>`).join('')
  return `<!doctype html><html lang="${mark}" dir="${mark}"><head><title>${mark}</title>${meta}</head><body>
    <article><h1>On ${mark}</h1><p class="byline">By ${mark}</p><h2>Key takeaways</h2><ul>${points}</ul>${body.join('')}</article></body></html>`
}

test('what a page writes in any field is text in the popup, and never markup', async ({ openPage, openPopup }) => {
  test.setTimeout(120_000)
  for (const text of MARKUP) {
    const page = await openPage(buildPage(text))
    await openPopup(page, async (popup) => {
      await readPopup(popup)
      expect((await popup.locator('bdi').allInnerTexts()).join('\n')).toContain(text)
      const markup = await popup.locator(BECOME).evaluateAll((elements) => elements.map((element) => element.outerHTML))
      expect(markup).toEqual([])
    })
  }
})

/** What text could have become: an element in a text of the page, one that loads or runs, a handler, a link. */
const BECOME = [
  'bdi *',
  ...['img', 'iframe', 'object', 'embed', 'base', 'meta', 'link', 'script', 'style', 'form'].map(
    (tag) => `body ${tag}`,
  ),
  ...['onerror', 'onload', 'onclick', 'srcdoc', 'href', 'src'].map((name) => `body [${name}]`),
].join()

const TURNED = 'abc\u202Etxt.exe\u2066 and \u200B\u2060on'
const PILED = `z${'\u0336\u0302'.repeat(100)}algo`

test('signs that turn, hide or pile up change nothing around them', async ({ openPage, openPopup }) => {
  const clean = await openPage(buildPage('abctxt.exe and on zalgo'))
  const usual = await openPopup(clean, async (popup) => {
    await readPopup(popup)
    return popup.evaluate(measureTitle)
  })
  const page = await openPage(buildPage(`${TURNED} ${PILED}`))
  await openPopup(page, async (popup) => {
    const { title } = await readPopup(popup)
    expect(title).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u2060]/)
    expect(title.replaceAll(/\p{M}/gu, '')).toBe('abctxt.exe and on zalgo')
    // As high as without the marks, and the words in the order in which they were written.
    const { height, places } = await popup.evaluate(measureTitle)
    expect(height).toBeLessThanOrEqual(usual.height * 1.5)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

/** How high the title is, and where its letters begin, line by line. */
function measureTitle() {
  const title = document.querySelector('h1 bdi')
  const text = title?.firstChild
  const places: number[] = []
  for (let place = 0; place < Math.min(12, text?.textContent?.length ?? 0); place += 1) {
    const range = document.createRange()
    if (text) range.setStart(text, place)
    if (text) range.setEnd(text, place + 1)
    places.push(range.getBoundingClientRect().left)
  }
  return { height: title?.getBoundingClientRect().height ?? 0, places }
}
