export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What two texts have in common when they say the same: letters and digits alone. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
