import * as fc from 'fast-check'
import { CLOBBERING_NAMES, NAMED_TAGS } from './hostile/clobbering-pages.ts'
import { findEnd, readName, toTokens } from './page-tokens.ts'

/** Any of the pages, given by their names, and a twin in which forms and their fields hide the DOM behind other names. */
export const anyClobbered = (pages: Record<string, string>): fc.Arbitrary<Clobbered> =>
  fc
    .record({
      page: fc.constantFrom(...Object.keys(pages)),
      forms: fc.array(anyForm(), { minLength: 2, maxLength: 8 }),
    })
    .map(({ page, forms }) => {
      const clean = pages[page] ?? ''
      return { page, clean, clobbered: forms.reduce(clobber, toTokens(clean)).join('') }
    })

export type Clobbered = { page: string; clean: string; clobbered: string }

/** Places are shares of the page's boxes. */
const MAX_PLACE = 0xffff

const anyForm = (): fc.Arbitrary<Form> =>
  fc.record({
    at: fc.nat(MAX_PLACE),
    fields: fc.array(anyField(), { minLength: 1, maxLength: 6 }).map((fields) => fields.join('')),
  })

type Form = { at: number; fields: string }

const anyField = () =>
  fc
    .tuple(fc.constantFrom(...NAMED_TAGS), fc.constantFrom('name', 'id'), fc.constantFrom(...CLOBBERING_NAMES))
    .map(([tag, attribute, name]) => `<${tag} ${attribute}="${name}"></${tag}>`)

/** Where a form may stand without that the parser moves what it holds. */
const BOXES = new Set(['p', 'h1', 'h2', 'h3', 'ul', 'ol', 'blockquote', 'figure', 'pre', 'section', 'article', 'table'])

/** Puts a form around one of the page's boxes. One in another would be none. */
function clobber(tokens: string[], { at, fields }: Form): string[] {
  const boxes = tokens.flatMap((token, place) => (isBox(token) ? [place] : []))
  const start = boxes[Math.floor((at / (MAX_PLACE + 1)) * boxes.length)]
  if (start === undefined) return tokens
  const end = findEnd(tokens, start)
  const isInForm = countForms(tokens.slice(0, start)) > 0
  if (isInForm || tokens.slice(start, end).some((token) => readName(token) === 'form')) return tokens
  return [...tokens.slice(0, start), `<form>`, fields, ...tokens.slice(start, end), '</form>', ...tokens.slice(end)]
}

const isBox = (token: string): boolean => !token.startsWith('</') && BOXES.has(readName(token) ?? '')

/** That are open at the end. */
const countForms = (tokens: string[]): number =>
  tokens.reduce((open, token) => open + (readName(token) === 'form' ? (token.startsWith('</') ? -1 : 1) : 0), 0)
