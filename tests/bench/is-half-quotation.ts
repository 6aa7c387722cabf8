/**
 * Whether a text opens a quotation that it does not close, or closes one that it did not open, and no words of its own come
 * before: then nothing tells who speaks. Marks are read one after the other, as some languages open with what others close with.
 */
export function isHalfQuotation(text: string): boolean {
  const marks = Array.from(text.matchAll(/["“”„«»「」]/g), ({ 0: mark, index }) => ({ mark, index }))
  const [first, second] = marks
  if (first === undefined) return false
  if (first.index === 0) return second === undefined
  return marks.length % 2 === 1 && closes(text, first)
}

/** A mark that closes stands right behind the end of a sentence or a clause. */
const closes = (text: string, { mark, index }: { mark: string; index: number }): boolean =>
  !'„«「'.includes(mark) && '.,!?…'.includes(text.charAt(index - 1))
