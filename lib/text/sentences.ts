import type { Span } from '../article.ts'
import type { LanguagePack } from './language-pack.ts'
import { clings, DOTS, GREEK_STOPS, skipClosing, STRONG_STOPS, UNSPACED_STOPS } from './sentence-marks.ts'
import { isFalsePeriod } from './sentence-period.ts'
import { goesOnWithoutCase, isInsideQuotation, type Stop } from './sentence-quotation.ts'
import { isLowerCaseStart, lookAhead, opensWithFunctionWord } from './sentence-start.ts'

/**
 * The sentences of a text: ordered, apart, trimmed, together all that is not white space. A scanner of our own and not
 * `Intl.Segmenter`: browsers bring different versions of its rules, so the same page would give different sentences, and
 * it both breaks after "J." and "Fig." and never breaks before a digit or a lower-case word.
 */
export function splitSentences(text: string, language: LanguagePack): Span[] {
  const spans: Span[] = []
  const stops = language.language === 'el' ? GREEK_STOPS : STRONG_STOPS
  let start = 0
  for (let stop = 0; stop < text.length; stop += 1) {
    const kind = stops[text.charCodeAt(stop)]
    if (!kind) continue
    let after = stop + 1
    while (stops[text.charCodeAt(after)] === kind) after += 1
    const end = stop < start ? null : findBreak(text, { start, stop, after }, language)
    stop = after - 1
    if (end === null) continue
    pushTrimmed(spans, text, { start, end })
    start = end
  }
  pushTrimmed(spans, text, { start, end: text.length })
  return WITHOUT_STOPS.has(language.language) ? spans.flatMap((span) => splitAtSpaces(text, span)) : spans
}

/** Thai, Lao and Burmese part sentences, and longer clauses, by a space. */
const WITHOUT_STOPS = new Set(['th', 'lo', 'my'])

function splitAtSpaces(text: string, span: Span): Span[] {
  const parts: Span[] = []
  let start = span.start
  for (const space of text.slice(span.start, span.end).matchAll(/\s+/g)) {
    const end = span.start + space.index
    if (end - start < LEAST_CLAUSE_UNITS) continue
    pushTrimmed(parts, text, { start, end })
    start = end
  }
  pushTrimmed(parts, text, { start, end: span.end })
  return parts
}

/** Shorter pieces are names, numbers and lists, which stand between spaces too. */
const LEAST_CLAUSE_UNITS = 60

/** Where the sentence ends, closing quotes and note marks included, or `null` when it goes on. */
function findBreak(text: string, { start, stop, after }: Omit<Stop, 'end'>, language: LanguagePack): number | null {
  if (isPlainStop(text, stop, after)) return isFalsePeriod(text, { start, stop, end: after }, language) ? null : after
  if (text.charAt(stop) === '\n') return after
  const end = skipClosing(text, after)
  if (end >= text.length) return end
  const found = { start, stop, after, end }
  const next = lookAhead(text, end)
  if (UNSPACED_STOPS.includes(text.charAt(after - 1))) {
    const goesOn =
      isInsideQuotation(text, found, next) || (language.language !== 'ja' && goesOnWithoutCase(text, found, next))
    return goesOn ? null : end
  }
  if (!isSpace(text, end)) return isGluedSentence(text, found, language) ? end : null
  return isFalseStop(text, found, language) ? null : end
}

/** "… fog. The …", as nearly all of them are: only the word before the period can make it a false one. */
function isPlainStop(text: string, stop: number, after: number): boolean {
  const next = text.charCodeAt(after + 1)
  return (
    after === stop + 1 &&
    text.charCodeAt(stop) === 0x2e &&
    text.charCodeAt(after) === 0x20 &&
    next >= 0x41 &&
    next <= 0x5a &&
    text.charCodeAt(stop - 1) !== 0x20
  )
}

function isFalseStop(text: string, stop: Stop, language: LanguagePack): boolean {
  const mark = text.slice(stop.stop, stop.after)
  // A tokenized text has its stops set apart by spaces, and no abbreviation has.
  if (mark === '.' && text.charAt(stop.stop - 1) === ' ') return false
  const next = lookAhead(text, stop.end).trimStart()
  if (isLowerCaseStart(next) || goesOnWithoutCase(text, stop, next)) return true
  // "`...` という" names the dots.
  if (DOTS.test(mark) && /^[ぁ-ゟ]/.test(next)) return true
  return mark === '.' && stop.end === stop.after && isFalsePeriod(text, stop, language)
}

/** "… of money.It's wise …": some pages lose the space where a line ended. "Node.js" and "1.5" stay whole. */
function isGluedSentence(text: string, { stop, end }: Stop, language: LanguagePack): boolean {
  const next = lookAhead(text, end)
  if (!opensWithFunctionWord(next, language)) return false
  return /\p{Ll}{3}["'”’)]?$/u.test(text.slice(Math.max(0, stop - 4), stop))
}

function pushTrimmed(spans: Span[], text: string, span: Span): void {
  let { start, end } = span
  while (start < end && isSpace(text, start) && !clings(text, start + 1)) start += 1
  while (end > start && isSpace(text, end - 1)) end -= 1
  if (start < end) spans.push({ start, end })
}

const isSpace = (text: string, index: number) => text.charCodeAt(index) === 0x20 || text.charAt(index).trim() === ''
