import { registryOf } from './registry-of.ts'
import { FADE_STEPS, toStepName } from '../highlight-name.ts'

const HIGHLIGHT_MS = 4000
const FADE_MS = 640

/** Paints a place at a time over the page, without touching its DOM. How it looks is styled by the extension. */
export function createHighlighter(onEnd: (highlightName: string) => void): Highlighter {
  let shown: { name: string; step: number; registry: HighlightRegistry; timer: ReturnType<typeof setTimeout> } | null =
    null
  const clear = () => {
    if (!shown) return
    const { name, step, registry, timer } = shown
    shown = null
    clearTimeout(timer)
    registry.delete(toStepName(name, step))
    onEnd(name)
  }
  const paint = (name: string, ranges: Range[], step: number) => {
    if (step === FADE_STEPS) return clear()
    const registry = registryOf(ranges)
    if (step > 0) registry.delete(toStepName(name, step - 1))
    registry.set(toStepName(name, step), toHighlight(ranges, ABOVE_SKIM))
    const stays = step === 0 ? HIGHLIGHT_MS : FADE_MS / FADE_STEPS
    shown = { name, step, registry, timer: setTimeout(() => paint(name, ranges, step + 1), stays) }
  }
  return {
    clear,
    show: (name, ranges) => {
      clear()
      paint(name, ranges, 0)
    },
  }
}

export type Highlighter = { show: (name: string, ranges: Range[]) => void; clear: () => void }

const ABOVE_SKIM = 1

export function toHighlight(ranges: Range[], priority = 0): Highlight {
  const highlight = new Highlight(...ranges)
  highlight.priority = priority
  return highlight
}
