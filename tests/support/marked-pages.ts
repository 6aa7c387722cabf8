import { ESSAY } from './hostile/hostile-page.ts'

/** What a page may write where its reader expects a name, and hopes that somebody takes for markup. */
export const MARKUP = [
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
export function buildMarkedPage(text: string): string {
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

/** What text could have become: an element in a text of the page, one that loads or runs, a handler, a link. */
export const BECOME = [
  'bdi *',
  ...['img', 'iframe', 'object', 'embed', 'base', 'meta', 'link', 'script', 'style', 'form'].map(
    (tag) => `body ${tag}`,
  ),
  ...['onerror', 'onload', 'onclick', 'srcdoc', 'href', 'src'].map((name) => `body [${name}]`),
].join()

/** Signs that turn the direction of text around, or hide. */
export const TURNED = 'abc\u202Etxt.exe\u2066 and \u200B\u2060on'
/** Marks piled on a letter. */
export const PILED = `z${'\u0336\u0302'.repeat(100)}algo`

/** Runs in a panel: how high the title is, and where its letters begin, line by line. */
export function measureTitle() {
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
