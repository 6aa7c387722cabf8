/** Two of a kind may be counted in a heading ("1. FC against 2. FC"); three are entries. */
const MIN_ENTRIES = 3
const ENTRY = /(?<!\S)(?:\d{1,2}[.)]|[•●▪])\s/u

/** A list written as one text: "1. The bank 2. The ford 3. The mill", or its entries behind dots. */
export const isEnumeration = (text: string): boolean => text.split(ENTRY).length > MIN_ENTRIES
