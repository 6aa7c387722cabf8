import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { ok, type Result } from '../../lib/result.ts'
import type { Extension } from '../support/extension.ts'
import { launchExtension } from '../support/launch-extension.ts'
import { readPopup } from '../support/read-popup.ts'
import { waitFor } from '../support/wait-for.ts'
import { measureHeap, measurePeak, measureSlope } from './heap.ts'
import type { BenchOptions } from './main.ts'
import { createPageServer } from './page-server.ts'
import { createProgress } from './progress.ts'
import { listSavedPages, readSavedPage } from './saved-pages.ts'
import { formatTable } from './table.ts'

/** What a hundred readings of one page leave behind, in the page, the side panel and the worker, and the peak on the largest page. */
export async function runMemoryBench({ data }: BenchOptions): Promise<Result<string, string>> {
  const largest = readLargest(data)
  if (!largest.ok) return largest
  const server = await createPageServer()
  const extension = await launchExtension()
  try {
    const held = await measureRuns(extension, server.show('sample', readFileSync(SAMPLE, 'utf8')))
    const peak = await measureLargest(extension, server.show('largest', largest.value.html))
    return ok(format(held, { ...largest.value, peak }))
  } finally {
    await extension.close()
    server.close()
  }
}

const SAMPLE = resolve(import.meta.dirname, '../fixtures/sample-article/page.html')

/** The first runs fill caches and have code compiled. */
const WARM_UP_RUNS = 20
const RUNS = 100
const RUN_TIMEOUT_MS = 20_000

/** The bars, in bytes. */
const MAX_SLOPE = 50_000
const MAX_PEAK = 150_000_000
const MAX_WORKER = 20_000_000

const PLACES = ['page', 'panel', 'worker'] as const

/** After each run, by where it is held. */
type Held = Record<(typeof PLACES)[number], number[]>

async function measureRuns(extension: Extension, url: string): Promise<Held> {
  const page = await extension.context.newPage()
  await page.goto(url)
  await extension.shortcut(page, 'U')
  const progress = createProgress('memory', WARM_UP_RUNS + RUNS)
  return extension.surface('sidepanel.html', async (panel) => {
    await readPopup(panel)
    await panel.evaluate(countReadings)
    const sessions = {
      page: await page.context().newCDPSession(page),
      panel: await panel.context().newCDPSession(panel),
      worker: await extension.debugWorker(),
    }
    const held: Held = { page: [], panel: [], worker: [] }
    for (let run = 0; run < WARM_UP_RUNS + RUNS; run++) {
      await extension.shortcut(page, 'U')
      await untilRead(panel, run + 1)
      progress.advance()
      if (run < WARM_UP_RUNS) continue
      for (const place of PLACES) held[place].push(await measureHeap(sessions[place]))
    }
    progress.finish()
    sessions.worker.close()
    return held
  })
}

/** Notes the end of each reading: then the panel has asked whether anything is painted, and was answered. */
function countReadings(): void {
  const ask = chrome.tabs.sendMessage.bind(chrome.tabs)
  let readings = 0
  chrome.tabs.sendMessage = async (tabId, message, options) => {
    const answer = await ask(tabId, message, options)
    if (message.type === 'painted') document.body.dataset['readings'] = String(++readings)
    return answer
  }
}

async function untilRead(panel: Page, reading: number): Promise<void> {
  await waitFor(`Reading ${reading}`, RUN_TIMEOUT_MS, async () =>
    (await panel.evaluate(() => Number(document.body.dataset['readings'] ?? 0))) >= reading ? true : undefined,
  )
}

async function measureLargest(extension: Extension, url: string): Promise<number | null> {
  const page = await extension.context.newPage()
  await page.goto(url, { waitUntil: 'load' })
  const heap: CDPSession = await extension.context.newCDPSession(page)
  await measureHeap(heap)
  const browser = await extension.context.browser()?.newBrowserCDPSession()
  if (browser === undefined) return null
  return measurePeak(browser, async () => {
    await extension.clickAction(page)
    await extension.surface('popup.html', readPopup)
  })
}

function readLargest(data: string): Result<{ id: string; html: string }, string> {
  const pages = listSavedPages(data)
  if (!pages.ok) return pages
  let largest = { id: '', html: '' }
  for (const page of pages.value) {
    const html = readSavedPage(page)
    if (!html.ok) return html
    if (html.value.length > largest.html.length) largest = { id: page.id, html: html.value }
  }
  return ok(largest)
}

function format(held: Held, { id, html, peak }: { id: string; html: string; peak: number | null }): string {
  const rows = [
    ['page: kept by each run', kilobytes(measureSlope(held.page)), kilobytes(MAX_SLOPE)],
    ['side panel: kept by each run', kilobytes(measureSlope(held.panel)), kilobytes(MAX_SLOPE)],
    ['worker: kept by each run', kilobytes(measureSlope(held.worker)), kilobytes(MAX_SLOPE)],
    ['page: held in the end, its own included', megabytes(held.page.at(-1) ?? null), ''],
    ['side panel: held in the end', megabytes(held.panel.at(-1) ?? null), ''],
    ['worker: held at its highest', megabytes(Math.max(...held.worker)), megabytes(MAX_WORKER)],
    [`peak on the largest page (${id}, ${megabytes(html.length)} of HTML)`, megabytes(peak), megabytes(MAX_PEAK)],
  ]
  return `${RUNS} runs on one page after ${WARM_UP_RUNS}\n\n${formatTable(['memory', 'measured', 'at most'], rows)}`
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

const megabytes = (bytes: number | null): string => (bytes === null ? '–' : `${(bytes / 1e6).toFixed(1)} MB`)

/** As much of an extension page's own `chrome` as is used here. */
declare const chrome: {
  tabs: { sendMessage: (tabId: number, message: { type: string }, options: object) => Promise<unknown> }
}
