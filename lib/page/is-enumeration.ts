/** Two of a kind may be counted in a heading ("1. FC against 2. FC"); three are entries. */
const MIN_ENTRIES = 3

/** A list written as one text: "1. The bank 2. The ford 3. The mill", or its entries behind dots. */
export function isEnumeration(text: string): boolean {
  const numbers = Array.from(text.matchAll(/(?<!\S)(\d{1,2})[.)]\s/g), ([, number]) => Number(number))
  const isCounted = numbers.length >= MIN_ENTRIES && numbers.every((number, index) => number === index + 1)
  return isCounted || text.split(/(?<!\S)[•●▪]\s/u).length > MIN_ENTRIES
}
