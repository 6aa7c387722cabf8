import type { Page } from '@playwright/test'
import { ok, type Result } from '../../lib/result.ts'
import type { Extension } from '../support/extension.ts'
import { launchExtension } from '../support/launch-extension.ts'
import { readPopup } from '../support/read-popup.ts'
import { serve } from '../support/serve.ts'
import { buildLongPage, LONG_SECTIONS } from './long-page.ts'
import { createProcessorMeter, type ProcessorMeter } from './processor-meter.ts'
import { formatTable } from './table.ts'

/** What scrolling takes on an article of ten thousand sentences: in the panels, and in the page that is followed. */
export async function runScrollingBench(): Promise<Result<string, string>> {
  const site = await serve({ '/long.html': buildLongPage() })
  const extension = await launchExtension()
  try {
    const page = await extension.context.newPage()
    await page.goto(`${site.url}/long.html`)
    return ok(await measureAll(extension, page))
  } finally {
    await extension.close()
    await site.close()
  }
}

/** As a wheel is turned: so many notches of so many px. */
const STEPS = 60
const STEP_PX = 300
const SLIDES = 12
/** The bar: a screen is drawn sixty times a second. */
const FRAME_MS = 1000 / 60

async function measureAll(extension: Extension, page: Page): Promise<string> {
  const pageMeter = await createProcessorMeter(page)
  /** The first time something is drawn anew, or cleared away that was done before. */
  const scrollAgain = async () => {
    await scroll(page, pageMeter)
    return scroll(page, pageMeter)
  }
  const alone = await scrollAgain()
  await extension.clickAction(page)
  const popup = await extension.surface('popup.html', measurePanel)
  await extension.shortcut(page, 'U')
  const { sidePanel, followed } = await extension.surface('sidepanel.html', async (panel) => {
    const measured = await measurePanel(panel)
    return { sidePanel: measured, followed: await scrollAgain() }
  })
  const rows: [string, number[]][] = [
    ['page scrolled, alone', alone],
    ['page scrolled, followed by a side panel', followed],
    ['popup scrolled', popup.scrolled],
    ['popup, another length', popup.slid],
    ['side panel scrolled', sidePanel.scrolled],
    ['side panel, another length', sidePanel.slid],
  ]
  return format(rows, mean(followed) / mean(alone))
}

async function measurePanel(panel: Page): Promise<{ scrolled: number[]; slid: number[] }> {
  await readPopup(panel)
  const meter = await createProcessorMeter(panel)
  const scrolled = await scroll(panel, meter)
  const slider = panel.getByRole('slider')
  await slider.focus()
  const slid = await meter(SLIDES, (place) => panel.keyboard.press(place % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'))
  return { scrolled, slid }
}

async function scroll(page: Page, meter: ProcessorMeter): Promise<number[]> {
  await page.evaluate(() => scrollTo(0, 0))
  await page.mouse.move(200, 300)
  return meter(STEPS, () => page.mouse.wheel(0, STEP_PX))
}

function format(rows: [string, number[]][], ratio: number): string {
  const table = formatTable(
    [`10,000 sentences, ${LONG_SECTIONS} sections; ms of work a step`, 'mean', 'longest'],
    rows.map(([name, times]) => [name, mean(times).toFixed(1), Math.max(...times).toFixed(1)]),
  )
  const scrolled = rows.filter(([name]) => name.includes('scrolled')).flatMap(([, times]) => times)
  const late = scrolled.filter((time) => time > FRAME_MS).length
  return [
    table,
    '',
    `followed / alone: ${ratio.toFixed(2)}`,
    `steps of scrolling that take longer than a frame of ${FRAME_MS.toFixed(1)} ms: ${late} of ${scrolled.length}`,
  ].join('\n')
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
