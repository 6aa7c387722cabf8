import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../lib/article.ts'
import { ok, type Result } from '../../lib/result.ts'
import { summarize } from '../../lib/summary/summarize.ts'
import { loadLanguagePack, type LanguagePack } from '../../lib/text/language-pack.ts'
import { splitSentences } from '../../lib/text/sentences.ts'
import { listCorpora, readCorpus } from './corpus.ts'
import { scoreHeldOut } from './fit-articles.ts'
import type { BenchOptions } from './main.ts'
import { findFlaw, type Flaw } from './find-flaw.ts'
import { rankByLexRank } from './lex-rank.ts'
import { createProgress, type Progress } from './progress.ts'
import { scorePicks, type Pick, type PickScores } from './score-picks.ts'
import { showTakeaways } from './show-takeaways.ts'
import { decodeGoldArticle, type GoldArticle } from './takeaways-corpus.ts'
import { sentencesFor } from './takeaways-reference.ts'
import { formatTakeawaysTable, type CorpusResult } from './takeaways-table.ts'

/**
 * Runs the shipped core on articles whose authors wrote down their points, beside the first sentences of each article, and beside
 * itself with weights that were fitted to other articles than the one.
 */
export async function runTakeawaysBench({ data, predictions, show }: BenchOptions): Promise<Result<string, string>> {
  const corpora = readTakeawaysCorpora(data)
  if (!corpora.ok) return corpora
  const heldOut = await scoreHeldOut(corpora.value)
  const total = corpora.value.reduce((sum, { articles }) => sum + articles.length, 0)
  const progress = createProgress('takeaways', total)
  const results: CorpusResult[] = []
  for (const corpus of corpora.value) {
    const outcomes = await measureCorpus(corpus, { heldOut, progress })
    if (predictions) writePredictions(predictions, corpus.name, outcomes)
    results.push({ name: corpus.name, outcomes })
  }
  progress.finish()
  if (show) showTakeaways(show, results)
  return ok(formatTakeawaysTable(results))
}

/**
 * `flaws` and `contexts`: of the first K picks, why each does not stand alone, and the sentence that is shown with it. `ours`: with
 * the weights that ship. `heldOut`: with weights fitted without the article. `lexRank`: for the corpora of takeaways.
 */
export type ArticleOutcome = {
  id: string
  title: string
  language: string
  picks: Pick[]
  flaws: (Flaw | null)[]
  contexts: (string | null)[]
  ours: PickScores
  heldOut: PickScores
  lead: PickScores
  lexRank: PickScores | null
  milliseconds: number
}

type Corpus = { name: string; articles: GoldArticle[] }

/** Every corpus of articles with points of their authors. */
export function readTakeawaysCorpora(folder: string): Result<Corpus[], string> {
  const files = listCorpora(folder)
  if (!files.ok) return files
  const corpora: Corpus[] = []
  for (const file of files.value) {
    const articles = readCorpus<GoldArticle>(file, decodeGoldArticle)
    if (!articles.ok) return articles
    corpora.push({ name: file.name, articles: articles.value })
  }
  return ok(corpora)
}

async function measureCorpus({ name, articles }: Corpus, { heldOut, progress }: Run): Promise<ArticleOutcome[]> {
  const outcomes: ArticleOutcome[] = []
  const options = { sentences: sentencesFor(name), withLexRank: name.startsWith('takeaways_') }
  for (const gold of articles) {
    const scores = heldOut.get(gold)
    if (!scores) throw new Error(`${gold.id} was not held out`)
    outcomes.push({ ...(await measureArticle(gold, options)), heldOut: scores })
    progress.advance()
  }
  return outcomes
}

type Run = { heldOut: ReadonlyMap<GoldArticle, PickScores>; progress: Progress }

type MeasureOptions = { sentences: number; withLexRank: boolean }

async function measureArticle(
  { id, article, points }: GoldArticle,
  { sentences, withLexRank }: MeasureOptions,
): Promise<Omit<ArticleOutcome, 'heldOut'>> {
  const pack = await loadLanguagePack(article.language)
  const startedAt = performance.now()
  const { takeaways } = summarize(article, pack, { limit: RANKED_SENTENCES })
  const milliseconds = performance.now() - startedAt
  const ranked = [...takeaways.entries()].toSorted(([, a], [, b]) => a.rank - b.rank)
  const picks = ranked.map(([place, { anchor }]) => ({ text: anchor.quote, place }))
  const shown = ranked.slice(0, sentences).map(([, takeaway]) => takeaway)
  const flaws = shown.map(({ anchor, context }) =>
    findFlaw(anchor.quote, { context: context?.quote ?? null, language: pack }),
  )
  const all = readSentences(article, pack)
  const score = (chosen: Pick[]) => scorePicks(chosen, points, { sentences, language: article.language })
  return {
    id,
    title: article.title,
    language: article.language,
    picks,
    flaws,
    contexts: shown.map(({ context }) => context?.quote ?? null),
    ours: score(picks),
    lead: score(all.slice(0, LEAD_SENTENCES)),
    lexRank: withLexRank ? score(rankedByLexRank(all, pack)) : null,
    milliseconds,
  }
}

function readSentences({ blocks }: Article, language: LanguagePack): Pick[] {
  return blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ text }) => splitSentences(text, language).map(({ start, end }) => text.slice(start, end)))
    .map((text, place) => ({ text, place }))
}

const rankedByLexRank = (all: Pick[], language: LanguagePack): Pick[] =>
  rankByLexRank(
    all.map(({ text }) => text),
    language,
  )
    .slice(0, RANKED_SENTENCES)
    .flatMap((place) => all[place] ?? [])

/** More than a reader can ask for, so that a hundred words are always filled. */
const RANKED_SENTENCES = 24

/** More than enough for the first hundred words, even if they are headlines. */
const LEAD_SENTENCES = 60

function writePredictions(folder: string, corpus: string, outcomes: ArticleOutcome[]): void {
  mkdirSync(folder, { recursive: true })
  const lines = outcomes.map(({ id, picks }) => JSON.stringify({ id, sentences: picks.map(({ text }) => text) }))
  writeFileSync(join(folder, `${corpus}.jsonl`), `${lines.join('\n')}\n`)
}
