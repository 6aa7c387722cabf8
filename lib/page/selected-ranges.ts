/** Firefox makes a range of every selected cell of a table. */
const MAX_RANGES = 50

/** What is selected in a page. Chromium calls a selection inside a component empty, unless it is asked with its tree. */
export function selectedRanges(document: Document, shadowRoots: ShadowRoot[]): Range[] {
  const selection = document.getSelection()
  if (!selection) return []
  const ranges = Array.from({ length: Math.min(selection.rangeCount, MAX_RANGES) }, (_, index) =>
    selection.getRangeAt(index),
  ).filter(isFilled)
  // Chromium has the question since version 137.
  if (ranges.length > 0 || shadowRoots.length === 0 || !('getComposedRanges' in selection)) return ranges
  return selection.getComposedRanges({ shadowRoots }).map(toLive).filter(isFilled)
}

const isFilled = (range: Range): boolean => !range.collapsed

function toLive({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = new Range()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range
}
