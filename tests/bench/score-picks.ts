import { scoreRouge, type Rouge } from './rouge.ts'
import { countBudgetWords, cutToBudget, tokenize } from './rouge-tokens.ts'

/** A picked sentence and where it stands in the article. */
export type Pick = { text: string; place: number }

/** Picks, best first, against the author's points: the first `sentences` of them, and as many as fill a hundred words. */
export function scorePicks(picks: Pick[], points: string[], { sentences, language }: ScoreOptions): PickScores {
  const stems = language === 'en'
  const reference = points.map((point) => tokenize(point, { stems })).filter((tokens) => tokens.length > 0)
  const score = (chosen: Pick[]) => {
    const inOrder = chosen.toSorted((a, b) => a.place - b.place).map(({ text }) => tokenize(text, { stems }))
    return scoreRouge(inOrder, reference)
  }
  return { atSentences: score(picks.slice(0, sentences)), atWords: score(fillBudget(picks)) }
}

type ScoreOptions = { sentences: number; language: string }

export type PickScores = { atSentences: Rouge; atWords: Rouge }

const BUDGET_WORDS = 100

/** In order of rank; the last one is cut where the budget ends. */
function fillBudget(picks: Pick[]): Pick[] {
  const chosen: Pick[] = []
  let left = BUDGET_WORDS
  for (const pick of picks) {
    if (left < 1) break
    const text = cutToBudget(pick.text, left)
    if (countBudgetWords(text) >= 1) chosen.push({ ...pick, text })
    if (text !== pick.text) break
    left -= countBudgetWords(text)
  }
  return chosen
}
