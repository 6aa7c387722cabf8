import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result } from '../../lib/result.ts'
import { summarize } from '../../lib/summary/summarize.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { splitSentences } from '../../lib/text/sentences.ts'
import { listCorpora, readCorpus } from './corpus.ts'
import type { BenchOptions } from './main.ts'
import { createProgress, type Progress } from './progress.ts'
import { scorePicks, type Pick, type PickScores } from './score-picks.ts'
import { decodeGoldArticle, type GoldArticle } from './takeaways-corpus.ts'
import { sentencesFor } from './takeaways-reference.ts'
import { formatTakeawaysTable, type CorpusResult } from './takeaways-table.ts'

/** Runs the shipped core on articles whose authors wrote down their points, beside the first sentences of each article. */
export async function runTakeawaysBench({ data, predictions }: BenchOptions): Promise<Result<string, string>> {
  const corpora = readCorpora(data)
  if (!corpora.ok) return corpora
  const total = corpora.value.reduce((sum, { articles }) => sum + articles.length, 0)
  const progress = createProgress('takeaways', total)
  const results: CorpusResult[] = []
  for (const corpus of corpora.value) {
    const outcomes = await measureCorpus(corpus, progress)
    if (predictions) writePredictions(predictions, corpus.name, outcomes)
    results.push({ name: corpus.name, outcomes })
  }
  progress.finish()
  return ok(formatTakeawaysTable(results))
}

export type ArticleOutcome = { id: string; picks: Pick[]; ours: PickScores; lead: PickScores; milliseconds: number }

type Corpus = { name: string; articles: GoldArticle[] }

function readCorpora(folder: string): Result<Corpus[], string> {
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

async function measureCorpus({ name, articles }: Corpus, progress: Progress): Promise<ArticleOutcome[]> {
  const outcomes: ArticleOutcome[] = []
  for (const gold of articles) {
    outcomes.push(await measureArticle(gold, sentencesFor(name)))
    progress.advance()
  }
  return outcomes
}

async function measureArticle({ id, article, points }: GoldArticle, sentences: number): Promise<ArticleOutcome> {
  const language = await loadLanguagePack(article.language)
  const startedAt = performance.now()
  const { takeaways } = summarize(article, language, { limit: RANKED_SENTENCES })
  const milliseconds = performance.now() - startedAt
  const picks = takeaways
    .map(({ anchor, rank }, place) => ({ text: anchor.quote, place, rank }))
    .toSorted((a, b) => a.rank - b.rank)
  const lead = article.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, LEAD_PARAGRAPHS)
    .flatMap(({ text }) => splitSentences(text, language).map(({ start, end }) => text.slice(start, end)))
    .map((text, place) => ({ text, place }))
  const options = { sentences, language: article.language }
  return { id, picks, ours: scorePicks(picks, points, options), lead: scorePicks(lead, points, options), milliseconds }
}

/** More than a reader can ask for, so that a hundred words are always filled. */
const RANKED_SENTENCES = 24

/** More than enough for the first hundred words. */
const LEAD_PARAGRAPHS = 40

function writePredictions(folder: string, corpus: string, outcomes: ArticleOutcome[]): void {
  mkdirSync(folder, { recursive: true })
  const lines = outcomes.map(({ id, picks }) => JSON.stringify({ id, sentences: picks.map(({ text }) => text) }))
  writeFileSync(join(folder, `${corpus}.jsonl`), `${lines.join('\n')}\n`)
}
