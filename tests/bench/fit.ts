import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '../../lib/result.ts'
import type { SalienceModel } from '../../lib/summary/salience-model.ts'
import { fitFolds, fitWithout, readFitArticles, scoreModel, type FitArticle } from './fit-articles.ts'
import { fitModel } from './fit-model.ts'
import { formatFitTable, summarizeScores, type FitScores } from './fit-table.ts'
import { formatWeights } from './fit-weights.ts'
import type { BenchOptions } from './main.ts'
import { createProgress } from './progress.ts'
import { readTakeawaysCorpora } from './takeaways.ts'

/**
 * Fits the weights of the shipped core to articles whose authors wrote down their points, and tells how it does on articles
 * that it was not fitted to: on each fifth by the four others, and on each corpus by the others. Writes the weights if a date
 * is given.
 */
export async function runFitBench({ data, date }: BenchOptions): Promise<Result<string, string>> {
  if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date)) return fail(`not a date: ${date}`)
  const corpora = readTakeawaysCorpora(data)
  if (!corpora.ok) return corpora
  const articles = await readFitArticles(corpora.value)
  const model = fitModel(articles.map(({ sample }) => sample))
  const scores = measureModels(articles, model)
  if (date !== null) writeFileSync(WEIGHTS_FILE, formatWeights(model, { date, scores: summarizeScores(scores) }))
  return ok(formatFitTable(scores))
}

/** Each article's scores by the model of all, by one that did not see its fold, and by one that did not see its corpus. */
function measureModels(articles: FitArticle[], fitted: SalienceModel): FitScores[] {
  const folds = fitFolds(articles)
  const corpora = new Map<string, SalienceModel>()
  for (const { corpus } of articles) {
    if (!corpora.has(corpus))
      corpora.set(
        corpus,
        fitWithout(articles, (article) => article.corpus === corpus),
      )
  }
  const progress = createProgress('fit', articles.length)
  return articles.map((article) => {
    progress.advance()
    const score = (model: SalienceModel | undefined) => scoreModel(article, model ?? fitted)
    return {
      corpus: article.corpus,
      fitted: score(fitted),
      heldOut: score(folds[article.fold]),
      otherCorpora: score(corpora.get(article.corpus)),
    }
  })
}

const WEIGHTS_FILE = resolve(import.meta.dirname, '../../lib/summary/weights.ts')
