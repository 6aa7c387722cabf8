import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Anchor, Article } from '../../../lib/article.ts'
import { createLinker } from '../../../lib/share/text-fragment.ts'
import { FUZZ } from '../../support/fuzz.ts'
import { anyArticle } from '../../support/fuzz-article.ts'

/** A place of an article, as long as a sentence may be. */
const anyPlace = (): fc.Arbitrary<{ article: Article; anchor: Anchor }> =>
  fc
    .tuple(anyArticle(), fc.nat(), fc.nat(), fc.nat())
    .map(([article, at, from, length]) => {
      const block = at % Math.max(1, article.blocks.length)
      const text = article.blocks[block]?.text ?? ''
      const start = from % Math.max(1, text.length)
      const end = Math.min(text.length, start + 1 + (length % 200))
      return { article, anchor: { block, start, end, quote: text.slice(start, end) } }
    })
    .filter(({ anchor }) => anchor.quote.trim() !== '')

/** https://wicg.github.io/scroll-to-text-fragment/#syntax: no sign of the directive stands in a text unescaped. */
const TEXT = String.raw`(?:[A-Za-z0-9._]|%[0-9A-F]{2})+`
const DIRECTIVE = new RegExp(`^(?:(${TEXT})-,)?(${TEXT})(?:,(${TEXT}))?(?:,-(${TEXT}))?$`)

const always = (check: (directive: string, source: { article: Article; anchor: Anchor }) => void) =>
  fc.assert(
    fc.property(anyPlace(), (source) => {
      const [, directive = ''] = createLinker(source.article)(source.anchor).split(':~:text=')
      check(directive, source)
    }),
    FUZZ,
  )

test('a link to any place follows the grammar of text directives', () => {
  always((directive) => expect(directive).toMatch(DIRECTIVE))
})

test('what the link to any place names stands there', () => {
  always((directive, { article, anchor }) => {
    const [, before = '', start = '', end = start, after = ''] = (DIRECTIVE.exec(directive) ?? []).map(
      (part) => part && decodeURIComponent(part),
    )
    const quote = anchor.quote.toWellFormed()
    expect(quote.startsWith(start)).toBe(true)
    expect(quote.endsWith(end)).toBe(true)
    const whole = article.blocks[anchor.block]?.text ?? ''
    expect(whole.slice(0, anchor.start).trimEnd().toWellFormed().endsWith(before)).toBe(true)
    expect(whole.slice(anchor.end).trimStart().toWellFormed().startsWith(after)).toBe(true)
  })
})
