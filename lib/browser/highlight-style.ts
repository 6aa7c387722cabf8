import { browser } from 'wxt/browser'
import { FADE_STEPS, toStepName } from '../highlight-name.ts'
import type { HighlightKind } from '../protocol.ts'

/** Dark ink on yellow reads well on light and on dark pages alike. All takeaways at once are painted paler than one. */
const PAPER: Record<HighlightKind, string> = { reveal: '#ffe27a', skim: '#fff0b5' }
const INK = '#1d1a12'

export async function addHighlightStyle(tabId: number, kind: HighlightKind, name: string): Promise<void> {
  await browser.scripting.insertCSS(toInjection(tabId, kind, name))
}

export async function removeHighlightStyle(tabId: number, kind: HighlightKind, name: string): Promise<void> {
  await browser.scripting.removeCSS(toInjection(tabId, kind, name))
}

/** In every frame that the click opened to us: the article may stand in one. */
function toInjection(tabId: number, kind: HighlightKind, name: string) {
  const injection = { target: { tabId, allFrames: true }, css: toCss(kind, name) }
  // Firefox keeps the styles of a page out of its web components, but not those of its reader, which Chromium does not paint.
  return import.meta.env.FIREFOX ? { ...injection, origin: 'USER' as const } : injection
}

/** A highlight cannot be animated: it fades by passing from name to name, down to what the page itself paints there. */
function toCss(kind: HighlightKind, name: string): string {
  const steps = kind === 'reveal' ? FADE_STEPS : 1
  return Array.from({ length: steps }, (_, step) => {
    const mix = (color: string, rest: string) => `color-mix(in srgb, ${rest} ${(step * 100) / steps}%, ${color})`
    const [paper, ink] = step === 0 ? [PAPER[kind], INK] : [mix(PAPER[kind], 'transparent'), mix(INK, 'currentColor')]
    return `::highlight(${toStepName(name, step)}) { background-color: ${paper}; color: ${ink}; }`
  }).join('\n')
}
