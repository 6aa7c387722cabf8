import { composedAncestorsOf } from './composed-parent.ts'
import { attributeOf, rootOf, unclobbered } from './native-dom.ts'

/**
 * Opens what is folded around a node: `<details>`, panels hidden until they are found, and those that have a button.
 * Only on a reader's click, who asked to see what is inside.
 */
export function unfold(node: Node): void {
  const ancestors = composedAncestorsOf(node)
  for (const [index, element] of [...ancestors.entries()].toReversed()) {
    const inner = ancestors[index - 1]
    if (element instanceof HTMLDetailsElement) openDetails(element, inner)
    else if (attributeOf(element, 'hidden') === 'until-found') showFound(element)
    else if (isFoldedPanel(element)) pressControlOf(element)
  }
}

function openDetails(details: HTMLDetailsElement, inner: Element | undefined): void {
  if (inner?.localName === 'summary' || attributeOf(details, 'open') !== null) return
  details.toggleAttribute('open', true)
}

/** As the browser's own search does it: the page is told first, so that its button can follow. */
function showFound(panel: Element): void {
  unclobbered(panel).dispatchEvent(new Event('beforematch', { bubbles: true }))
  unclobbered(panel).removeAttribute('hidden')
}

function isFoldedPanel(element: Element): boolean {
  const isNamed = attributeOf(element, 'id') !== null
  return (
    isNamed &&
    !unclobbered(element).checkVisibility({ visibilityProperty: true }) &&
    composedAncestorsOf(element)
      .slice(0, 1)
      .some((outer) => unclobbered(outer).checkVisibility())
  )
}

/** The tab or the button that says it shows the panel, if pressing it leads nowhere else. */
function pressControlOf(panel: Element): void {
  const root = rootOf(panel)
  if (!(root instanceof Document || root instanceof ShadowRoot)) return
  const id = CSS.escape(attributeOf(panel, 'id') ?? '')
  const control = root.querySelector(`[aria-controls~="${id}"],a[href="#${id}"][data-toggle],a[href="#${id}"][role]`)
  if (!(control instanceof HTMLElement) || attributeOf(control, 'aria-expanded') === 'true') return
  const href = attributeOf(control, 'href')
  if (href === null || href.startsWith('#')) unclobbered(control).click()
}
