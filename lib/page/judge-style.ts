import { isCollapsedPanel } from './is-collapsed-panel.ts'
import { findInside } from './native-dom.ts'

/** Whether an element is painted. `own-text-hidden`: its own text is not, but what stands inside may be. */
export type Shown = 'shown' | 'own-text-hidden' | 'hidden'

/** What an element's computed style says of it alone, whatever stands around it. */
export function judgeStyle(style: CSSStyleDeclaration, live: Element): Shown {
  if (style.display === 'none' || style.contentVisibility === 'hidden')
    return isCollapsedPanel(live) ? 'shown' : 'hidden'
  if (style.opacity === '0' && !fadesIn(style, live)) return 'hidden'
  const ink = judgeInk(style)
  if (ink === 'hidden' || isKeptAway(style, live)) return 'hidden'
  if (style.visibility !== 'visible') return isCollapsedPanel(live) ? 'shown' : 'own-text-hidden'
  return ink
}

/** What no reader sees though the browser calls it visible: it is cut off, or stands where nobody scrolls. */
export function isKeptAway(style: CSSStyleDeclaration, live: Element): boolean {
  return (NO_AREA.test(style.clipPath) && !fadesIn(style, live)) || isOffScreen(style)
}

/** The same of its own text. Of a box whose content is skipped the browser says that it is visible itself. */
export function judgeInk(style: CSSStyleDeclaration): Shown {
  if (style.contentVisibility === 'hidden') return 'hidden'
  if (Number.parseFloat(style.textIndent) < OFF_SCREEN_PX) return 'hidden'
  return Number.parseFloat(style.fontSize) < MIN_FONT_SIZE_PX ? 'own-text-hidden' : 'shown'
}

const MIN_FONT_SIZE_PX = 2
const NO_AREA = /^(?:inset\((?:50|100)%|circle\(0)/
/** Further than this beyond an edge nobody scrolls. */
const OFF_SCREEN_PX = -900

/** Sections that fade in when scrolled to are transparent, and mostly moved, until then. */
function fadesIn(style: CSSStyleDeclaration, live: Element): boolean {
  const isAnimated =
    style.animationName !== 'none' || style.willChange.includes('opacity') || style.transform !== 'none'
  if (isAnimated || findInside(live, 'h1,article,main')) return true
  return style.transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0)
}

function isOffScreen(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false
  if (style.clip === 'rect(0px, 0px, 0px, 0px)' || style.clip === 'rect(1px, 1px, 1px, 1px)') return true
  if (style.width === '1px' && style.height === '1px') return true
  return Number.parseFloat(style.left) < OFF_SCREEN_PX || Number.parseFloat(style.top) < OFF_SCREEN_PX
}
