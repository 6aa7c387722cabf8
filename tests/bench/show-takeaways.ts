import { writeFileSync } from 'node:fs'
import { hashText } from './random.ts'
import type { ArticleOutcome } from './takeaways.ts'
import type { CorpusResult } from './takeaways-table.ts'

/** Writes the lists of some articles to a file, to be read: a measure ranks lists, it does not say that they read well. */
export function showTakeaways(file: string, results: CorpusResult[]): void {
  const each = Math.ceil(SHOWN_ARTICLES / Math.max(1, results.length))
  const drawn = results.flatMap(({ name, outcomes }) =>
    outcomes
      .map((outcome) => ({ ...outcome, name, draw: hashText(`${SEED}${outcome.id}`) }))
      .toSorted((a, b) => a.draw - b.draw)
      .slice(0, each),
  )
  const lists = drawn.toSorted((a, b) => b.name.localeCompare(a.name)).slice(0, SHOWN_ARTICLES)
  writeFileSync(file, lists.map(toText).join('\n'))
}

/** As a reader sees a list: in the order of the article, above a takeaway the sentence that it leans on. */
function toText({ name, id, title, picks, flaws, contexts }: ArticleOutcome & { name: string }): string {
  const lines = picks
    .slice(0, flaws.length)
    .map(({ text, place }, index) => ({ text, place, flaw: flaws[index] ?? null, context: contexts[index] ?? null }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ text, flaw, context }) => {
      const lead = context === null ? '' : `  (${context})\n`
      return `${lead}- ${text}${flaw ? `   [${flaw}]` : ''}`
    })
  return [`# ${title || '(no title)'}`, `${name} ${id}`, ...lines, ''].join('\n')
}

const SEED = 'show'
const SHOWN_ARTICLES = 20
