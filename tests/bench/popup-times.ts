import type { Page } from '@playwright/test'

/** What a popup's own browser measured, with the moments since the click that opened it, in milliseconds. */
export type PopupTimes = {
  firstPaint: number
  completePaint: number
  layoutShift: number
  /** What has shifted: the class names. */
  shifted: string[]
}

/** Asks an open popup. Its largest text is painted in the same frame as all the others, since it is drawn in one go. */
export async function readPopupTimes(popup: Page, clickedAt: number): Promise<PopupTimes> {
  await popup.locator('h1').waitFor()
  const [paints, texts, shifts] = [
    await collect(popup, 'paint'),
    await collect(popup, 'largest-contentful-paint'),
    await collect(popup, 'layout-shift'),
  ]
  const timeOrigin = await popup.evaluate(() => performance.timeOrigin)
  const sinceClick = (moment: number | undefined) => timeOrigin + (moment ?? Number.NaN) - clickedAt
  return {
    firstPaint: sinceClick(paints[0]?.startTime),
    completePaint: sinceClick(texts.at(-1)?.startTime),
    layoutShift: shifts.reduce((sum, { value }) => sum + value, 0),
    shifted: [...new Set(shifts.flatMap(({ moved }) => moved))],
  }
}

/** The entries of a kind that the popup has had until now; `value` and `moved` are those of a layout shift. */
function collect(popup: Page, type: string): Promise<Entry[]> {
  return popup.evaluate(
    ([kind, waitMs]) =>
      new Promise<Entry[]>((resolve) => {
        const observer = new PerformanceObserver((list) =>
          resolve(
            list.getEntries().map((entry) => ({
              startTime: entry.startTime,
              value: Number(Reflect.get(entry, 'value') ?? 0),
              moved: Array.from(Reflect.get(entry, 'sources') ?? [], ({ node }: { node: Node | null }) =>
                node instanceof Element ? node.className : '',
              ),
            })),
          ),
        )
        observer.observe({ type: kind, buffered: true })
        setTimeout(() => resolve([]), waitMs)
      }),
    [type, NO_ENTRY_MS] as const,
  )
}

type Entry = { startTime: number; value: number; moved: string[] }

/** Entries that were there before come at once. */
const NO_ENTRY_MS = 200
