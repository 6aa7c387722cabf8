import { chromium, type Page } from '@playwright/test'
import { ok, type Result } from '../../lib/result.ts'
import { findBrowser } from '../support/find-browser.ts'
import { canSandbox } from '../support/can-sandbox.ts'
import { createPageServer } from './page-server.ts'
import { createProgress } from './progress.ts'
import { listSavedPages, readSavedPage, type SavedPage } from './saved-pages.ts'

const PAGE_TIMEOUT_MS = 15_000

/** Opens every saved page in a plain browser and looks at it. A page that cannot be looked at is told on stderr. */
export async function visitPages<T>({ data, label, look }: Visit<T>): Promise<Result<Array<Visited<T>>, string>> {
  const pages = listSavedPages(data)
  if (!pages.ok) return pages
  const server = await createPageServer()
  const browser = await chromium.launch({ executablePath: await findBrowser(), chromiumSandbox: canSandbox() })
  const progress = createProgress(label, pages.value.length)
  const visited: Array<Visited<T>> = []
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    tab.setDefaultTimeout(PAGE_TIMEOUT_MS)
    for (const [index, saved] of pages.value.entries()) {
      const html = readSavedPage(saved)
      if (!html.ok) return html
      await tab.goto(server.show(String(index), html.value), { waitUntil: 'domcontentloaded' })
      visited.push({ ...saved, seen: await look(tab, saved, index) })
      progress.advance()
    }
    return ok(visited)
  } finally {
    progress.finish()
    server.close()
    await browser.close()
  }
}

type Visit<T> = { data: string; label: string; look: (page: Page, saved: SavedPage, index: number) => Promise<T> }

export type Visited<T> = SavedPage & { seen: T }
