/** Tags, comments, and the texts between them. */
export const toTokens = (html: string): string[] => html.match(/<!--.*?-->|<[^>]*>|[^<]+|</gs) ?? []

/** The place after the element that begins at this token; after the token itself where none does. */
export function findEnd(tokens: string[], at: number): number {
  const name = readName(tokens[at])
  if (name === null || tokens[at]?.startsWith('</') === true) return Math.min(at + 1, tokens.length)
  let depth = 0
  for (let place = at; place < tokens.length; place++) {
    if (readName(tokens[place]) !== name) continue
    depth += tokens[place]?.startsWith('</') === true ? -1 : 1
    if (depth === 0) return place + 1
  }
  return at + 1
}

export const readName = (token = ''): string | null => /^<\/?(\w+)/.exec(token)?.[1] ?? null
