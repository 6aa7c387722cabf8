import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeReading } from '../../lib/browser/decode-article.ts'
import { findQuote } from '../../lib/page/find-quote.ts'
import { readArticle } from '../../lib/page/read-article.ts'
import { collapse } from '../../lib/page/collapse.ts'
import { splitSentences } from '../../lib/text/sentences.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { FUZZ, SLOW_DOM_MS } from '../support/fuzz.ts'
import { anyPage, anyTwins } from '../support/fuzz-page.ts'
import { ESSAY } from '../support/hostile/hostile-page.ts'
import { parsePage } from '../support/parse-page.ts'

/** Each takes long. */
const SLOW = { ...FUZZ, numRuns: Math.ceil(FUZZ.numRuns / 6) }

const read = (document: Document) => readArticle(document)

const english = await loadLanguagePack('en')

test(
  'comments, scripts, hidden parts, names and markup around an article change nothing of it',
  { timeout: SLOW_DOM_MS },
  () => {
    fc.assert(
      fc.property(anyTwins(), ({ clean, noisy }) => {
        const [plain, other] = [clean, noisy].map((html) => read(parsePage(html)))
        expect(plain?.ok).toBe(true)
        expect(other?.ok && { blocks: other.value.article.blocks, title: other.value.article.title }).toEqual(
          plain?.ok && { blocks: plain.value.article.blocks, title: plain.value.article.title },
        )
      }),
      SLOW,
    )
  },
)

test('any page is read or refused by a name, and is as it was', { timeout: SLOW_DOM_MS }, () => {
  fc.assert(
    fc.property(anyPage({ withNames: false }), (html) => {
      const document = parsePage(html)
      const before = document.documentElement.outerHTML
      const reading = read(document)
      const reply = reading.ok ? { ok: true, value: reading.value.article } : reading
      expect(decodeReading(JSON.parse(JSON.stringify(reply)))).toEqual(reply)
      expect(document.documentElement.outerHTML).toBe(before)
    }),
    SLOW,
  )
})

test('every sentence read of any page is found again in it, at its own place', { timeout: SLOW_DOM_MS }, () => {
  fc.assert(
    fc.property(anyPage({ withNames: false }), (html) => {
      // Enough of an article that nearly every page has one.
      const document = parsePage(`${html}<article>${ESSAY.map((text) => `<p>${text}</p>`).join('')}</article>`)
      const reading = read(document)
      if (!reading.ok) return
      const { article, places } = reading.value
      const lost = article.blocks.flatMap(({ kind, text }, block) =>
        kind === 'image' || kind === 'code'
          ? []
          : splitSentences(text, english)
              .map(({ start, end }) => ({ block, start, end, quote: text.slice(start, end) }))
              .filter((anchor) => !isFound(document, anchor.quote, findQuote(document, places, anchor))),
      )
      expect(lost).toEqual([])
    }),
    SLOW,
  )
})

function isFound(document: Document, quote: string, found: ReturnType<typeof findQuote>): boolean {
  if (found === null) return false
  const text = found.ranges.map((range) => range.toString()).join('')
  return found.outcome === 'found' && bare(text) === bare(quote) && document.contains(found.ranges[0].startContainer)
}

/** A line break of the page is a space of the article. */
const bare = (text: string): string => collapse(text).replaceAll(/\s/g, '')
