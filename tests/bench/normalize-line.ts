/** A line as it is compared: list marks, heading marks, closing punctuation, kinds of quotes and dashes do not count. */
export function normalizeLine(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200B-\u200D\uFEFF\u00AD]/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-*•·▪●] |#+ ?)/, '')
    .replace(/[\s#¶§:.…]+$/, '')
    .trim()
}
