/** Decides on the live page what is before anybody's eyes: a copy has no computed style. */
import { judgeStyle, type Shown } from './judge-style.ts'
import { isCollapsedPanel } from './is-collapsed-panel.ts'
import { attributeOf, findAllInside, findByClass, findInside } from './native-dom.ts'

export function createStyleReader({ defaultView }: Document, options: StyleOptions): StyleReader {
  const { unseen = NOTHING_UNSEEN } = options
  const hasLayout = typeof Element.prototype.checkVisibility === 'function'
  return { ...options, view: hasLayout ? defaultView : null, unseen, known: new Map(unseen), reads: 0, searches: 0 }
}

export type StyleOptions = {
  /** Reads an article that is not displayed: some sites show it by script alone, after a check that may never end. */
  withHiddenArticle?: boolean
  /** Elements that are known to be before nobody's eyes. */
  unseen?: ReadonlyMap<Element, Shown>
  /** Asks for the style of every element, not only of those that the browser calls hidden. */
  asksEveryStyle?: boolean
}

export type StyleReader = StyleOptions & {
  /** Null where there is no layout. */
  view: (Window & typeof globalThis) | null
  unseen: ReadonlyMap<Element, Shown>
  /** What is known of elements without asking for their style. Those marked are judged where they are met. */
  known: Map<Element, Shown | 'marked'>
  reads: number
  searches: number
}

const NOTHING_UNSEEN: ReadonlyMap<Element, Shown> = new Map()

/** Finds what is marked as hidden in a tree, before it is walked. */
export function findMarked({ known }: StyleReader, root: Element | ShadowRoot): void {
  for (const live of findAllInside(root, '[aria-hidden="true"]')) known.set(live, 'marked')
  for (const name of VISUALLY_HIDDEN.split(' ')) for (const live of findByClass(root, name)) known.set(live, 'hidden')
}

const VISUALLY_HIDDEN =
  'sr-only visually-hidden visuallyhidden visuallyHidden screen-reader-text screenreader a11y-hidden u-hidden-visually'

/** A page behind an open dialog is `aria-hidden` as a whole. */
export function judgeMark(styles: StyleReader, live: Element): Shown | null {
  const isShown = isCollapsedPanel(live) || (++styles.searches <= MAX_SEARCHES && findInside(live, 'p,h1,article,main'))
  return isShown ? (styles.unseen.get(live) ?? null) : 'hidden'
}

/** How many `aria-hidden` elements are searched for an article. */
const MAX_SEARCHES = 100

/** Whether the browser calls an element, and so all that stands around it, visible. */
export function isPainted(styles: StyleReader, live: Element): boolean {
  if (!styles.view || (styles.asksEveryStyle === true && ++styles.reads <= MAX_STYLE_READS)) return false
  return Element.prototype.checkVisibility.call(live, ALL_PROPERTIES)
}

const ALL_PROPERTIES = { opacityProperty: true, visibilityProperty: true }
/** A style read costs some 3 µs. Beyond this only what `checkVisibility` tells is used. */
const MAX_STYLE_READS = 5000

export function readStyle({ view, withHiddenArticle }: StyleReader, live: Element): Shown {
  if (!view) return readInlineStyle(live)
  const style = view.getComputedStyle(live)
  if (withHiddenArticle === true && style.display === 'none' && findInside(live, 'p,h1')) return 'shown'
  const shown = judgeStyle(style, live)
  return shown === 'own-text-hidden' && isBodyHidden(view) ? 'shown' : shown
}

/** Anti-flicker snippets hide the whole body until a script is done: then visibility tells nothing. */
const isBodyHidden = (view: Window): boolean => view.getComputedStyle(view.document.body).visibility !== 'visible'

/** Where there is no layout (tests), what the markup itself says. */
function readInlineStyle(live: Element): Shown {
  if (isCollapsedPanel(live)) return 'shown'
  const style = attributeOf(live, 'style') ?? ''
  if (attributeOf(live, 'hidden') !== null || /display\s*:\s*none/i.test(style)) return 'hidden'
  return /visibility\s*:\s*hidden/i.test(style) ? 'own-text-hidden' : 'shown'
}
