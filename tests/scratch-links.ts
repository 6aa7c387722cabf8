import { createHash } from 'node:crypto'
import { launchExtension } from './support/launch-extension.ts'
import { serve } from './support/serve.ts'
import { readPopup } from './support/read-popup.ts'
import { findTargetText } from './support/find-target-text.ts'
import { listSavedPages, readSavedPage } from './bench/saved-pages.ts'

const files = listSavedPages('/work/shared/eval/pages')
if (!files.ok) throw new Error(files.failure)
const hash = (s: string) => createHash('sha1').update(s).digest('hex')
const chosen = files.value.toSorted((a, b) => (hash(a.id) < hash(b.id) ? -1 : 1)).slice(0, 50)
const pages: Record<string, string> = {}
const site = await serve(pages)
const extension = await launchExtension()
await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url })
await extension.context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort())
let good = 0,
  other = 0,
  nothing = 0,
  skipped = 0,
  count = 0
const stop = Date.now() + Number(process.argv[2] ?? 300) * 1000
for (const saved of chosen) {
  if (Date.now() > stop) break
  try {
    const html = readSavedPage(saved)
    if (!html.ok) continue
    pages['/p.html'] = html.value
      .replaceAll(/<script[\s\S]*?<\/script>/gi, '')
      .replaceAll(/<meta[^>]+http-equiv[^>]*>/gi, '')
      .replace(/<head[^>]*>/i, '$&<meta charset="utf-8">')
    const page = await extension.context.newPage()
    await page.goto(`${site.url}/p.html`, { waitUntil: 'domcontentloaded', timeout: 8000 })
    await extension.clickAction(page)
    const ok = await extension.surface('popup.html', async (popup) => {
      const shown = await readPopup(popup)
      if (shown.failure !== null) return false
      await popup.getByRole('button', { name: 'Copy summary' }).click()
      await popup.getByRole('button', { name: 'Copied' }).waitFor({ timeout: 5000 })
      return true
    })
    if (!ok) {
      skipped += 1
      await page.close()
      continue
    }
    await page.bringToFront()
    const htmlText = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await (await item?.getType('text/html'))?.text()) ?? ''
    })
    const quotes = await page.evaluate(
      (t) =>
        [...new DOMParser().parseFromString(t, 'text/html').querySelectorAll('blockquote')].map((q) => ({
          sentence: (q.firstChild?.textContent ?? '').replace(/ — $/, ''),
          url: q.querySelector('a')?.href ?? '',
        })),
      htmlText,
    )
    await page.close()
    count += 1
    for (const { sentence, url } of quotes.slice(0, 4)) {
      const opened = await extension.context.newPage()
      await opened.goto(url, { waitUntil: 'domcontentloaded', timeout: 8000 })
      await opened.waitForTimeout(400)
      const result = await findTargetText(opened, sentence)
      if (result === 'sentence') good += 1
      else if (result === 'other') other += 1
      else nothing += 1
      if (result !== 'sentence')
        console.log(
          result,
          saved.corpus,
          saved.id,
          sentence.slice(0, 100),
          '\n   ',
          decodeURIComponent(url.split('text=')[1] ?? '').slice(0, 200),
        )
      await opened.close()
    }
    console.log(saved.id.slice(0, 30), { count, good, other, nothing, skipped })
  } catch (error) {
    console.log('error', saved.id, String(error).slice(0, 120))
  }
}
console.log('done', { count, good, other, nothing, skipped })
await extension.close()
await site.close()
