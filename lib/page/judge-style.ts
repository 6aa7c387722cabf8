import { isCollapsedPanel } from './is-collapsed-panel.ts'
import { findInside, isElement, parentOf } from './native-dom.ts'

/** Whether an element is painted. `own-text-hidden`: its own text is not, but what stands inside may be. */
export type Shown = 'shown' | 'own-text-hidden' | 'hidden'

/** What an element's computed style says of it alone, whatever stands around it. */
export function judgeStyle(style: CSSStyleDeclaration, live: Element): Shown {
  if (style.display === 'none' || style.contentVisibility === 'hidden')
    return isCollapsedPanel(live) ? 'shown' : 'hidden'
  if (style.opacity === '0' && !fadesIn(style, live)) return 'hidden'
  const ink = judgeInk(style, live)
  if (ink === 'hidden' || isKeptAway(style, live)) return 'hidden'
  if (style.visibility !== 'visible') return isCollapsedPanel(live) ? 'shown' : 'own-text-hidden'
  return ink
}

/** What no reader sees though the browser calls it visible: it is cut off, or stands where nobody scrolls. */
export function isKeptAway(style: CSSStyleDeclaration, live: Element): boolean {
  if (isOffScreen(style)) return true
  if (NO_AREA.test(style.clipPath)) return !fadesIn(style, live)
  return (NO_SCALE.test(style.transform) || isFlat(style)) && !moves(style) && !isCollapsedPanel(live)
}

/** The same of its own text. Of a box whose content is skipped the browser says that it is visible itself. */
export function judgeInk(style: CSSStyleDeclaration, live: Element): Shown {
  if (style.contentVisibility === 'hidden') return 'hidden'
  if (Number.parseFloat(style.textIndent) < OFF_SCREEN_PX) return 'hidden'
  const isInkless = Number.parseFloat(style.fontSize) < MIN_FONT_SIZE_PX || isTransparent(style, live)
  return isInkless ? 'own-text-hidden' : 'shown'
}

const MIN_FONT_SIZE_PX = 2
const NO_AREA = /^(?:inset\((?:50|100)%|circle\(0)/
const NO_SCALE = /^matrix\(0, 0, 0, 0,/
/** Further than this beyond an edge nobody scrolls. */
const OFF_SCREEN_PX = -900

/** Of a box without height or width nothing is left when it shows nothing beyond its edges. */
const isFlat = (style: CSSStyleDeclaration): boolean =>
  style.overflowY !== 'visible' && ((style.height === '0px' && !isPadded(style)) || style.width === '0px')

/** Before there were aspect ratios, a picture got its height from its padding. */
const isPadded = (style: CSSStyleDeclaration): boolean =>
  Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom) > 0

/** Letters without a color of their own may have an outline or a shadow, or let a background shine through. */
function isTransparent(style: CSSStyleDeclaration, live: Element): boolean {
  if (!NO_COLOR.test(style.webkitTextFillColor) || moves(style)) return false
  if (style.textShadow !== 'none' || Number.parseFloat(style.webkitTextStrokeWidth) > 0) return false
  let box: Node | null = live
  for (let level = 0; box && isElement(box) && level < MAX_SHINING_LEVELS; level += 1) {
    if (getComputedStyle(box).backgroundClip.includes('text')) return false
    box = parentOf(box)
  }
  return true
}

const NO_COLOR = /^rgba\(.*, 0\)$|\/ 0\)$/
const MAX_SHINING_LEVELS = 4

/** Sections that fade in when scrolled to are transparent, and mostly moved, until then. */
const fadesIn = (style: CSSStyleDeclaration, live: Element): boolean =>
  moves(style) || style.transform !== 'none' || findInside(live, 'h1,article,main') !== null

/** Accordions without a telling name and cards that enter change their size by a transition. */
const moves = ({ animationName, willChange, transitionDuration }: CSSStyleDeclaration): boolean =>
  animationName !== 'none' ||
  willChange.includes('opacity') ||
  transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0)

function isOffScreen(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false
  if (style.clip === 'rect(0px, 0px, 0px, 0px)' || style.clip === 'rect(1px, 1px, 1px, 1px)') return true
  if (style.width === '1px' && style.height === '1px') return true
  return Number.parseFloat(style.left) < OFF_SCREEN_PX || Number.parseFloat(style.top) < OFF_SCREEN_PX
}
