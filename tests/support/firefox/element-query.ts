/** Which elements are sought: by selector, and among those by what they say or what a screen reader calls them. */
export type ElementQuery = { css: string; text?: Pattern; name?: Pattern; at?: number }

/** A regular expression in a form that can be sent. White space counts as one space. */
export type Pattern = { source: string; flags: string }

export type Role = keyof typeof ELEMENTS

export type RoleOptions = { name?: string | RegExp; exact?: boolean; level?: number; pressed?: boolean }

/** The elements that have a role in our pages. */
const ELEMENTS = {
  alert: '[role=alert]',
  button: 'button',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  definition: 'dd',
  dialog: 'dialog[open]',
  heading: 'h1, h2, h3, h4, h5, h6',
  listitem: 'li',
  navigation: 'nav',
  radio: 'input[type=radio]',
  region: 'section',
  slider: 'input[type=range]',
}

export function toRoleQuery(role: Role, { name, exact, level, pressed }: RoleOptions = {}): ElementQuery {
  const css = level === undefined ? ELEMENTS[role] : `h${level}`
  return {
    css: pressed === undefined ? css : `${css}[aria-pressed=${pressed}]`,
    ...(name !== undefined && { name: toPattern(name, exact) }),
  }
}

export function toTextQuery(text: string | RegExp, exact?: boolean): ElementQuery {
  return { css: 'body *', text: toPattern(text, exact) }
}

/** As Playwright understands it: a string is looked for anywhere and in any case, unless it is meant exactly. */
function toPattern(text: string | RegExp, exact = false): Pattern {
  if (text instanceof RegExp) return { source: text.source, flags: text.flags }
  const source = text.replaceAll(/\s+/g, ' ').replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return exact ? { source: `^${source}$`, flags: 'u' } : { source, flags: 'iu' }
}

export const isMatch = (text: string, { source, flags }: Pattern): boolean =>
  new RegExp(source, flags).test(text.replaceAll(/\s+/g, ' ').trim())

/** Runs in the document. Of elements with the sought text it finds the innermost. */
export function findElements({ css, text, within }: Sought): Element[] {
  const says = (element: Element): boolean => {
    const said = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '')
    return text === null || new RegExp(text.source, text.flags).test(said.replaceAll(/\s+/g, ' ').trim())
  }
  const found = (within ?? [document]).flatMap((root) => Array.from(root.querySelectorAll(css)))
  const saying = [...new Set(found)].filter(says)
  return text === null ? saying : saying.filter((element) => ![...element.children].some(says))
}

type Sought = { css: string; text: Pattern | null; within: Element[] | null }
