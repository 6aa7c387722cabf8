import { porterStem } from './porter-stem.ts'

/** Tokens as ROUGE compares them: lower case; Han and kana one by one, Thai by dictionary; English words stemmed. */
export function tokenize(text: string, { stems }: { stems: boolean }): string[] {
  const normal = text.normalize('NFKC').toLowerCase()
  const tokens = NEEDS_DICTIONARY.test(normal)
    ? Array.from(DICTIONARY.segment(normal)).flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []))
    : (normal.match(TOKEN) ?? [])
  return stems ? tokens.map(stemToken) : tokens
}

/** The length a budget counts: spaced words, and 1.7 Han or kana characters to a word. */
export function countBudgetWords(text: string): number {
  const characters = text.match(CHARACTER)?.length ?? 0
  const words = text.replace(CHARACTER, ' ').split(/\s+/).filter(hasLetter).length
  return words + characters / CHARACTERS_PER_WORD
}

/** The beginning of a text that fits a budget. */
export function cutToBudget(text: string, budget: number): string {
  if (countBudgetWords(text) <= budget) return text
  return CHARACTER_ONCE.test(text) ? cutCharacters(text, budget) : cutWords(text, budget)
}

function cutWords(text: string, budget: number): string {
  const kept: string[] = []
  let words = 0
  for (const part of text.split(/\s+/)) {
    if (hasLetter(part)) words += 1
    if (hasLetter(part) && words > budget && words - 1 >= budget) break
    kept.push(part)
  }
  return kept.join(' ')
}

function cutCharacters(text: string, budget: number): string {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (countBudgetWords(text.slice(0, middle)) <= budget) low = middle
    else high = middle - 1
  }
  return text.slice(0, low)
}

const CHARACTERS_PER_WORD = 1.7

const CHARACTER = /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/g
const CHARACTER_ONCE = /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/
const TOKEN =
  /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]|[[\p{L}\p{M}\p{N}]--[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]]+/gv

const NEEDS_DICTIONARY = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/
const DICTIONARY = new Intl.Segmenter('th', { granularity: 'word' })

const hasLetter = (part: string) => /[\p{L}\p{N}]/u.test(part)

const stems = new Map<string, string>()

function stemToken(token: string): string {
  if (token.length <= 3 || !/^[a-z]+$/.test(token)) return token
  const known = stems.get(token)
  if (known !== undefined) return known
  const stem = porterStem(token)
  stems.set(token, stem)
  return stem
}
