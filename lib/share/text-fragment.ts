import type { Anchor, Article, Span } from '../article.ts'
import { createWordIndex, type WordIndex } from './word-index.ts'

/**
 * Makes `#:~:text=` links to places of an article. A browser takes the first match in the page, whatever its case and
 * punctuation, and only at whole words: the directive names as much as no other place of the article has.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function createLinker(article: Article): (anchor: Anchor) => string {
  const index = createWordIndex(article)
  const base = article.url.replace(/:~:.*/su, '')
  // A route behind the sign is the page's own and has to stay: `#/chapter:~:text=…`.
  const page = base.includes('#') ? base : `${base}#`
  return (anchor) => `${page}:~:text=${toDirective(anchor, { article, index })}`
}

type Source = { article: Article; index: WordIndex }

function toDirective(anchor: Anchor, source: Source): string {
  const { quote } = anchor
  const pieces = splitPieces(quote, source.article.language)
  for (const length of RANGE_LENGTHS) {
    if (pieces.length <= 2 * length) break
    const ends = cutEnds(quote, pieces, length)
    if (source.index.isOnlyRange(anchor, ends)) return ends.map(encode).join(',')
  }
  if (source.index.isOnly(quote)) return encode(quote)
  const isLong = pieces.length > 2 * LONGEST_RANGE
  const named = isLong ? cutEnds(quote, pieces, LONGEST_RANGE) : [quote]
  return withContext(anchor, named.map(encode).join(','), source)
}

/**
 * How many words to name at either end of a sentence. Naming the ends is shorter, and it still matches when the page has
 * something in between that was not read, such as a note mark. More words only where fewer stand elsewhere too.
 */
const LONGEST_RANGE = 20
const RANGE_LENGTHS = [5, 10, LONGEST_RANGE]

function cutEnds(quote: string, pieces: Span[], length: number): [string, string] {
  return [quote.slice(0, pieces[length - 1]?.end), quote.slice(pieces[pieces.length - length]?.start)]
}

/**
 * What stands around the quote in its own block. Not of the blocks beside it: where pages repeat whole blocks, as teasers
 * do, something else often stands between them, and then nothing would be found at all.
 */
function withContext({ block, start, end }: Anchor, text: string, { article }: Source): string {
  const whole = article.blocks[block]?.text ?? ''
  const before = splitPieces(whole.slice(0, start), article.language).slice(-CONTEXT_LENGTH).at(0)
  const after = splitPieces(whole.slice(end), article.language).slice(0, CONTEXT_LENGTH).at(-1)
  const prefix = before ? `${encode(whole.slice(before.start, start).trim())}-,` : ''
  const suffix = after ? `,-${encode(whole.slice(end, end + after.end).trim())}` : ''
  return prefix + text + suffix
}

const CONTEXT_LENGTH = 5

/** Where a directive may begin and end: browsers match whole words, as the language has them. */
function splitPieces(text: string, language: string): Span[] {
  if (!UNSPACED.test(text)) return Array.from(text.matchAll(/\S+/g), toSpan)
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  return Array.from(segmenter.segment(text))
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }))
}

const toSpan = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length })

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** The dash and the comma are signs of the directive; brackets, quotes and the like end an address in Markdown and in mail. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
