import type { Draft } from './collect-drafts.ts'

/** WordPress names the paragraph, others the letter. */
const INITIAL_NAMES = /drop-?_?cap|lettrine/i
const LETTER = /^\s*["'“”„«‘’¿¡]?\p{Lu}$/u
/** Of the letters around it. */
const MIN_SCALE = 1.5

/** Whether a paragraph opens with a large letter. Styles are asked last, since they cost the most. */
export function opensWithInitial({ element, pieces }: Draft): boolean {
  const start = pieces.findIndex(({ text }) => text.trim() !== '')
  const letter = pieces[start]
  if (!letter) return false
  const { parent } = letter
  const isApart = parent !== element && LETTER.test(letter.text)
  // Its word goes on outside of its element.
  if (isApart && /^\p{L}/u.test(pieces[start + 1]?.text ?? '')) return true
  const names = [element, ...(isApart ? [parent] : [])].map(({ attributes }) => attributes.get('class') ?? '')
  if (INITIAL_NAMES.test(names.join(' '))) return true
  const around = getComputedStyle(element.live)
  return isLarger(getComputedStyle(isApart ? parent.live : element.live, isApart ? null : '::first-letter'), around)
}

const isLarger = ({ cssFloat, fontSize }: CSSStyleDeclaration, around: CSSStyleDeclaration): boolean =>
  /left|right/.test(cssFloat) || Number.parseFloat(fontSize) > Number.parseFloat(around.fontSize) * MIN_SCALE
