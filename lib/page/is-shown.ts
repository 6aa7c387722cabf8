import { attributeOf, findInside } from './native-dom.ts'
import { isStreamedContent } from './streaming-slots.ts'

/** Whether an element is painted. `own-text-hidden`: its own text is not, but what stands inside may be. */
export type Shown = 'shown' | 'own-text-hidden' | 'hidden'

export type StyleReader = { read: (live: Element, name: string) => Shown }

/** A style read costs some 3 µs. Beyond this only what `checkVisibility` tells is used. */
const MAX_STYLE_READS = 5000
/** How many `aria-hidden` elements are searched for an article. */
const MAX_SEARCHES = 100

/** Tabs, accordions and "read more" boxes: the reader is one click away from their text, so it is part of the article. */
const COLLAPSED = /accordion|collaps|tab-?pane|tab-?panel|tab-?content|expand|toggle|faq|disclosure|details/i
const VISUALLY_HIDDEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|visuallyhidden|screen-reader-text|screenreader|a11y-hidden|u-hidden-visually)(?:\s|$)/i

/** Decides on the live page: a copy has no computed style. */
export function createStyleReader(document: Document, withHiddenArticle: boolean): StyleReader {
  const view = document.defaultView
  const hasLayout = typeof Element.prototype.checkVisibility === 'function' && view !== null
  // Anti-flicker snippets hide the whole body until a script is done: then visibility tells nothing.
  const isBodyHidden = hasLayout && view.getComputedStyle(document.body).visibility !== 'visible'
  let styleReads = 0
  let searches = 0

  const isVisibleToAll = (live: Element): boolean => {
    if (attributeOf(live, 'aria-hidden') !== 'true' || isCollapsedPanel(live)) return true
    // A page behind an open dialog is `aria-hidden` as a whole.
    return ++searches <= MAX_SEARCHES && findInside(live, 'p,h1,article,main') !== null
  }

  const readStyle = (live: Element): Shown => {
    if (!hasLayout) return readInlineStyle(live)
    const visible = Element.prototype.checkVisibility.call(live, { opacityProperty: true, visibilityProperty: true })
    if (visible && ++styleReads > MAX_STYLE_READS) return 'shown'
    const style = view.getComputedStyle(live)
    // Some sites show their article by script alone, after a check that may never end.
    if (withHiddenArticle && style.display === 'none' && findInside(live, 'p,h1')) return 'shown'
    const shown = judgeStyle(style, live)
    return shown === 'own-text-hidden' && isBodyHidden ? 'shown' : shown
  }

  return {
    read: (live, name) => {
      if (name === 'br' || name === 'hr') return 'shown'
      if (isStreamedContent(live)) return 'shown'
      if (VISUALLY_HIDDEN.test(attributeOf(live, 'class') ?? '') || !isVisibleToAll(live)) return 'hidden'
      return readStyle(live)
    },
  }
}

function judgeStyle(style: CSSStyleDeclaration, live: Element): Shown {
  if (style.display === 'none' || style.contentVisibility === 'hidden')
    return isCollapsedPanel(live) ? 'shown' : 'hidden'
  if ((style.opacity === '0' || NO_AREA.test(style.clipPath)) && !fadesIn(style, live)) return 'hidden'
  if (isOffScreen(style)) return 'hidden'
  if (style.visibility !== 'visible') return isCollapsedPanel(live) ? 'shown' : 'own-text-hidden'
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
  if (Number.parseFloat(style.textIndent) < OFF_SCREEN_PX) return true
  if (style.position !== 'absolute' && style.position !== 'fixed') return false
  if (style.clip === 'rect(0px, 0px, 0px, 0px)' || style.clip === 'rect(1px, 1px, 1px, 1px)') return true
  if (style.width === '1px' && style.height === '1px') return true
  return Number.parseFloat(style.left) < OFF_SCREEN_PX || Number.parseFloat(style.top) < OFF_SCREEN_PX
}

/** Where there is no layout (tests), what the markup itself says. */
function readInlineStyle(live: Element): Shown {
  if (isCollapsedPanel(live)) return 'shown'
  const style = attributeOf(live, 'style') ?? ''
  if (attributeOf(live, 'hidden') !== null || /display\s*:\s*none/i.test(style)) return 'hidden'
  return /visibility\s*:\s*hidden/i.test(style) ? 'own-text-hidden' : 'shown'
}

function isCollapsedPanel(live: Element): boolean {
  if (attributeOf(live, 'role') === 'tabpanel' || attributeOf(live, 'hidden') === 'until-found') return true
  return COLLAPSED.test(attributeOf(live, 'class') ?? '')
}
