/** UTF-16 units: what an entry of an outline holds on one line. */
const MOST_UNITS = 52
const LEAST_UNITS = 24
/** Han and kana are twice as wide, and have no spaces to end at. */
const MOST_UNSPACED_UNITS = 22

/** Where the first words of a paragraph end when they are to stand for it: at the end of a clause, else of a word. */
export function findNameEnd(text: string): number {
  const start = text.slice(0, MOST_UNITS + 1)
  const clause = CLAUSE.exec(start)?.[1]?.length
  if (clause !== undefined) return clause
  const space = start.lastIndexOf(' ')
  if (space >= LEAST_UNITS) return text.length <= MOST_UNITS ? text.length : space
  const end = Math.min(MOST_UNSPACED_UNITS, text.length)
  return splitsPair(text, end) ? end - 1 : end
}

/** A period behind fewer small letters ends an abbreviation. */
const CLAUSE = /^(.{23,}?\S)\s?(?:[,;:—–]|(?<=\p{Ll}{3})[.!?])(?:\s|$)/u

/** Whether a character of two units stands across this place. */
const splitsPair = (text: string, end: number): boolean => /[\uD800-\uDBFF]/.test(text.charAt(end - 1))
