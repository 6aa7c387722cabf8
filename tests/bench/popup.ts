import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { number, record } from '../../lib/browser/decoder.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { Extension } from '../support/extension.ts'
import { launchExtension } from '../support/launch-extension.ts'
import { readPopup } from '../support/read-popup.ts'
import { bundleInPageCode, runInPage } from './in-page-world.ts'
import type { BenchOptions } from './main.ts'
import { createPageServer, type PageServer } from './page-server.ts'
import { readPopupTimes, type PopupTimes } from './popup-times.ts'
import { createProgress } from './progress.ts'
import { listSavedPages, readSavedPage, type SavedPage } from './saved-pages.ts'
import { createStaticPopup, STATIC_NAME, type StaticPopup } from './static-popup.ts'
import { formatTable } from './table.ts'

/** From a click on the toolbar to the summary, beside a popup of the same content in plain HTML and Readability's own time. */
export async function runPopupBench({ data }: BenchOptions): Promise<Result<string, string>> {
  const listed = listSavedPages(data)
  if (!listed.ok) return listed
  const stage = await openStage()
  const progress = createProgress('popup', ARTICLES)
  const measured: Measured[] = []
  try {
    const step = Math.max(1, Math.floor(listed.value.length / (ARTICLES * SPARE)))
    for (let place = 0; place < listed.value.length && measured.length < ARTICLES; place += step) {
      const saved = listed.value[place]
      const one = saved ? await measure(stage, saved, measured.length % 2 === 0) : null
      if (one === null) continue
      measured.push(one)
      progress.advance()
    }
  } finally {
    progress.finish()
    await stage.close()
  }
  return ok(format(measured))
}

const ARTICLES = 30
/** Some pages have no article. */
const SPARE = 1.5
/** A popup is left alone for so long before it is asked: a connection to it takes time of its process. */
const SETTLE_MS = 700
const LOAD_TIMEOUT_MS = 8000
/** The bar: so many times what the page and the content alone take. */
const BAR = 1.6

type Measured = { page: string; ours: PopupTimes; plain: PopupTimes; readability: number }

type Stage = {
  extension: Extension
  plain: StaticPopup
  plainId: string
  server: PageServer
  code: string
  close: () => Promise<void>
}

async function openStage(): Promise<Stage> {
  const plain = createStaticPopup()
  const server = await createPageServer()
  const extension = await launchExtension({ beside: [plain.folder] })
  const close = async () => {
    await extension.close()
    server.close()
    plain.remove()
  }
  const [plainId, code] = [await extension.findBeside(STATIC_NAME), await bundleInPageCode()]
  return { extension, plain, plainId, server, code, close }
}

/** `null` for a page that shows no summary. The first click of all fills what is to be measured beside it. */
async function measure(stage: Stage, saved: SavedPage, oursFirst: boolean): Promise<Measured | null> {
  const { extension, plain, plainId, server, code } = stage
  const html = readSavedPage(saved)
  if (!html.ok) return null
  const tab = await extension.context.newPage()
  try {
    await tab.goto(server.show(saved.id, html.value), { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS })
    const isSummary = await open({ extension, tab, id: extension.id }, async (popup) => {
      const { failure } = await readPopup(popup)
      if (failure === null) await plain.copyFrom(popup)
      return failure === null
    })
    if (!isSummary) return null
    const first = await time(extension, tab, oursFirst ? extension.id : plainId)
    const second = await time(extension, tab, oursFirst ? plainId : extension.id)
    const reading = { code, expression: `measureReading(document, 'theirs first')`, decode: decodeReading }
    const { theirs } = await runInPage(tab, reading)
    return {
      page: saved.id,
      ...(oursFirst ? { ours: first, plain: second } : { ours: second, plain: first }),
      readability: theirs,
    }
  } catch {
    // A saved page that does not load, or whose process is gone, is no article.
    return null
  } finally {
    await tab.close()
  }
}

const decodeReading = record<{ theirs: number }>({ theirs: number })

async function time(extension: Extension, tab: Page, id: string): Promise<PopupTimes> {
  await tab.bringToFront()
  // A click mostly finds the extension asleep, and so without a process: as cold as the plain one.
  await extension.stopWorker()
  await wait(SETTLE_MS)
  const clickedAt = performance.timeOrigin + performance.now()
  return open({ extension, tab, id }, (popup) => readPopupTimes(popup, clickedAt))
}

async function open<T>({ extension, tab, id }: Click, look: (popup: Page) => Promise<T>): Promise<T> {
  await extension.clickActionOver(tab.url(), id)
  await wait(SETTLE_MS)
  const seen = async (popup: Page) => {
    const looked = await look(popup)
    await popup.close()
    return looked
  }
  return extension.surface('popup.html', seen, id)
}

type Click = { extension: Extension; tab: Page; id: string }

const SHARES = [0.5, 0.95]

function format(measured: Measured[]): string {
  const rows: [string, (one: Measured) => number][] = [
    ['first paint of the popup', ({ ours }) => ours.firstPaint],
    ['complete summary painted', ({ ours }) => ours.completePaint],
    ['the same as plain HTML', ({ plain }) => plain.completePaint],
    ['Readability on the page', ({ readability }) => readability],
  ]
  const table = formatTable(
    [`${measured.length} articles, ms since the click`, 'median', 'p95'],
    rows.map(([name, of]) => [name].concat(SHARES.map((share) => quantile(measured.map(of), share).toFixed(0)))),
  )
  const ratios = measured.map(
    ({ ours, plain, readability }) => ours.completePaint / (plain.completePaint + readability),
  )
  const shift = Math.max(0, ...measured.map(({ ours }) => ours.layoutShift))
  const median = quantile(ratios, 0.5)
  return [
    table,
    '',
    `complete / (plain HTML + Readability): median ${median.toFixed(2)}, p95 ${quantile(ratios, 0.95).toFixed(2)} (bar ${BAR}: ${median <= BAR ? 'met' : 'missed'})`,
    `largest layout shift: ${shift.toFixed(4)}`,
    ...measured
      .filter(({ ours }) => ours.layoutShift > 0)
      .map(({ page, ours }) => `${page}: ${ours.layoutShift.toFixed(4)} of ${ours.shifted.join(', ')}`),
  ].join('\n')
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
