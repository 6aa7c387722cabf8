import { attributeOf, findInside, parentOf, isElement, localNameOf } from './native-dom.ts'

/** No text of an article stands in these, or (MathML annotations, `rt`) it stands there a second time. */
const LEFT_OUT =
  'script style noscript template iframe object embed canvas svg video audio source track map area link meta head title base ' +
  'input select textarea option optgroup datalist output progress meter dialog annotation annotation-xml rt rp param frame frameset'

/** Old sites wrap the whole page in a form or a font. */
const RENAMED = { form: 'div', fieldset: 'div', center: 'div', font: 'span', label: 'span', slot: 'span' }

const COPIED_AS = new Map<string, string | null>([
  ...LEFT_OUT.split(' ').map((name) => [name, null] as const),
  ...Object.entries(RENAMED),
])

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"]'
const IS_HEADING = /^h[1-6]$/

/** The tag under which an element is copied; null when it and all below it stay out. */
export function toCopiedTag(name: string, live: Element): string | null {
  if (name === 'button') return isHeadingButton(live) ? 'span' : null
  const copiedAs = COPIED_AS.get(name)
  return copiedAs === undefined ? name : copiedAs
}

/** Accordions put the button in the heading, or the heading in the button; its text is the heading's. */
function isHeadingButton(button: Element): boolean {
  if (findInside(button, HEADINGS)) return true
  const parent = parentOf(button)
  if (!parent || !isElement(parent)) return false
  const name = localNameOf(parent)
  return IS_HEADING.test(name) || name === 'dt' || attributeOf(parent, 'role') === 'heading'
}
