import type { Anchor, Article } from '../article.ts'

/**
 * Tells whether a text stands once in an article, as a browser searches: by words, blind to case and punctuation. Words
 * are compared by number, so that no page can make the search slow.
 */
export function createWordIndex(article: Article): WordIndex {
  const numbers = new Map<string, number>()
  const words: number[] = []
  const push = (text: string) => {
    for (const word of listWords(text)) {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      words.push(number)
    }
  }
  // Both are on the page, though not among the blocks.
  push(article.title)
  push(article.dek ?? '')
  const firstOfBlock = article.blocks.map(({ text }) => {
    const first = words.length
    push(text)
    return first
  })
  const toNumbers = (text: string) => listWords(text).map((word) => numbers.get(word) ?? -1)
  const find = (sought: number[], from: number) => findSequence(words, sought, from)

  return {
    isOnly: (text) => {
      const sought = toNumbers(text)
      const first = find(sought, 0)
      return first !== null && find(sought, first + 1) === null
    },
    isOnlyRange: ({ block, start, quote }, [opening, closing]) => {
      const before = listWords(article.blocks[block]?.text.slice(0, start) ?? '').length
      const first = (firstOfBlock[block] ?? 0) + before
      const sought = toNumbers(opening)
      const ending = toNumbers(closing)
      if (find(sought, 0) !== first || find(sought, first + 1) !== null) return false
      return find(ending, first + sought.length) === first + listWords(quote).length - ending.length
    },
  }
}

export type WordIndex = {
  isOnly: (text: string) => boolean
  /** Whether the first place that opens and then closes with these is the anchor's, and the opening is nowhere else. */
  isOnlyRange: (anchor: Anchor, ends: [string, string]) => boolean
}

/** Han and kana one by one, since no space tells where their words end. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv

const listWords = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

function findSequence(words: number[], sought: number[], from: number): number | null {
  const [first] = sought
  if (first === undefined) return null
  for (let place = words.indexOf(first, from); place >= 0; place = words.indexOf(first, place + 1)) {
    if (sought.every((word, step) => words[place + step] === word)) return place
  }
  return null
}
