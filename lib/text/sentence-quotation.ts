import { isCaselessStart } from './sentence-start.ts'

/** `stop` to `after` is a run of marks in a sentence that began at `start`; with closing marks it reaches to `end`. */
export type Stop = { start: number; stop: number; after: number; end: number }

/** 「そうだ。行こう。」と言った is one sentence, and so is an aside in brackets: a stop inside of them ends nothing. */
export function isInsideQuotation(text: string, stop: Stop, next: string): boolean {
  if (stop.end > stop.after) {
    if (/[》〉]/.test(text.slice(stop.after, stop.end))) return true
    return GOES_ON_WITH_PARTICLE.test(next)
  }
  const opened = text.slice(Math.max(stop.start, stop.stop - LONGEST_QUOTATION_UNITS), stop.stop)
  const depth = (opened.match(/[「『（]/g)?.length ?? 0) - (opened.match(/[」』）]/g)?.length ?? 0)
  if (depth <= 0) return false
  return /^[^\n]*[」』）]/.test(text.slice(stop.end, stop.end + LONGEST_QUOTATION_UNITS))
}

/**
 * Whether the sentence goes on behind a quotation or an ellipsis where no capital can tell: “谁？”他问, or an Arabic "and". Who
 * speaks has been told already in 他说：“谁？”
 */
export function goesOnWithoutCase(text: string, stop: Stop, next: string): boolean {
  const mark = text.slice(stop.stop, stop.after)
  const isQuoted = stop.end > stop.after && /["'”’»」』\u201C]/.test(text.slice(stop.after, stop.end))
  if (next.startsWith(ARABIC_AND) && (isQuoted || /…|\.\./.test(mark))) return true
  if (!isQuoted || !/[!?！？؟]/.test(mark) || !isCaselessStart(next)) return false
  const before = text.slice(Math.max(stop.start, stop.stop - LONGEST_QUOTATION_UNITS), stop.stop)
  return !INTRODUCED.test(before)
}

/** A comma or a Japanese particle: 「…。」と言った. */
const GOES_ON_WITH_PARTICLE = /^(?:[，、,とをがはにでもの]|って|など|という)/u

const ARABIC_AND = 'و'

/** A colon or comma, and a quotation that is still open. */
const INTRODUCED = /[:：,，،]\s?["“”„«「『][^"“”„«»「」『』]*$/u

/** A longer quotation is split at its own stops: a mark that was never closed must not swallow the article. */
const LONGEST_QUOTATION_UNITS = 200
