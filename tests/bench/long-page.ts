import { buildPage } from '../support/build-page.ts'
import { createRandom } from './random.ts'

export const LONG_SECTIONS = 500
const PARAGRAPHS_A_SECTION = 20

/** Ten thousand sentences, each a paragraph of its own, under five hundred headings. */
export function buildLongPage(): string {
  const random = createRandom(1)
  const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? ''
  const paragraph = () =>
    `<p>The ${word()} of the ${word()} from ${1800 + Math.floor(random() * 220)} shows how every ${word()} and every ${word()} ` +
    `near the ${word()} was counted before the ${word()} came to the ${word()}.</p>`
  const section = (_: unknown, place: number) =>
    `<h2>Chapter ${place + 1}: the ${word()} and the ${word()}</h2>` +
    Array.from({ length: PARAGRAPHS_A_SECTION }, paragraph).join('')
  const sections = Array.from({ length: LONG_SECTIONS }, section)
  return buildPage(`<article><h1>The long book</h1>${sections.join('')}</article>`, { title: 'The long book' })
}

const WORDS =
  'harbor keeper light tide boat weather winter pier storm letter ledger window garden bread river market bridge school engine bell'.split(
    ' ',
  )
