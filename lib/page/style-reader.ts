import { judgeStyle, type Shown } from './judge-style.ts'
import { isCollapsedPanel } from './is-collapsed-panel.ts'
import { attributeOf, findAllInside, findByClass, findInside } from './native-dom.ts'
import type { SnapshotOptions } from './snapshot.ts'

/** Decides on the live page: a copy has no computed style. */
export function createStyleReader(document: Document, options: SnapshotOptions): StyleReader {
  const { withHiddenArticle = false, asksEveryStyle = false, unseen = NOTHING_UNSEEN } = options
  const view = document.defaultView
  const hasLayout = view !== null && typeof Element.prototype.checkVisibility === 'function'
  const known = new Map<Element, Shown | 'marked'>(unseen)
  let styleReads = 0
  let searches = 0

  // Anti-flicker snippets hide the whole body until a script is done: then visibility tells nothing.
  const isBodyHidden = () => view?.getComputedStyle(document.body).visibility !== 'visible'

  return {
    hasLayout,
    known,
    mark: (root) => {
      for (const live of findAllInside(root, '[aria-hidden="true"]')) known.set(live, 'marked')
      for (const name of VISUALLY_HIDDEN.split(' '))
        for (const live of findByClass(root, name)) known.set(live, 'hidden')
    },
    judgeMark: (live) => {
      // A page behind an open dialog is `aria-hidden` as a whole.
      const isShown = isCollapsedPanel(live) || (++searches <= MAX_SEARCHES && findInside(live, 'p,h1,article,main'))
      return isShown ? (unseen.get(live) ?? null) : 'hidden'
    },
    isPainted: (live) => {
      if (!hasLayout || (asksEveryStyle && ++styleReads <= MAX_STYLE_READS)) return false
      return Element.prototype.checkVisibility.call(live, ALL_PROPERTIES)
    },
    read: (live) => {
      if (!hasLayout) return readInlineStyle(live)
      const style = view.getComputedStyle(live)
      if (withHiddenArticle && style.display === 'none' && findInside(live, 'p,h1')) return 'shown'
      const shown = judgeStyle(style, live)
      return shown === 'own-text-hidden' && isBodyHidden() ? 'shown' : shown
    },
  }
}

export type StyleReader = {
  hasLayout: boolean
  /** Finds what is marked as hidden in a tree, before it is walked. */
  mark: (root: Element | ShadowRoot) => void
  /** What is known of elements without asking for their style. Those marked are judged where they are met. */
  known: ReadonlyMap<Element, Shown | 'marked'>
  judgeMark: (live: Element) => Shown | null
  /** Whether the browser calls an element, and so all that stands around it, visible. */
  isPainted: (live: Element) => boolean
  read: (live: Element) => Shown
}

const ALL_PROPERTIES = { opacityProperty: true, visibilityProperty: true }
const NOTHING_UNSEEN: ReadonlyMap<Element, Shown> = new Map()

/** A style read costs some 3 µs. Beyond this only what `checkVisibility` tells is used. */
const MAX_STYLE_READS = 5000
/** How many `aria-hidden` elements are searched for an article. */
const MAX_SEARCHES = 100

const VISUALLY_HIDDEN =
  'sr-only visually-hidden visuallyhidden visuallyHidden screen-reader-text screenreader a11y-hidden u-hidden-visually'

/** Where there is no layout (tests), what the markup itself says. */
function readInlineStyle(live: Element): Shown {
  if (isCollapsedPanel(live)) return 'shown'
  const style = attributeOf(live, 'style') ?? ''
  if (attributeOf(live, 'hidden') !== null || /display\s*:\s*none/i.test(style)) return 'hidden'
  return /visibility\s*:\s*hidden/i.test(style) ? 'own-text-hidden' : 'shown'
}
