import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '../../lib/result.ts'
import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import { rankCandidates } from '../../lib/summary/rank-candidates.ts'
import type { SalienceModel } from '../../lib/summary/salience-model.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { fitModel, type FitSample } from './fit-model.ts'
import { sampleMentions, samplePairs, sampleSentences, type SampleSource } from './fit-samples.ts'
import { formatFitTable, summarizeScores, type FitScores } from './fit-table.ts'
import { formatWeights } from './fit-weights.ts'
import type { BenchOptions } from './main.ts'
import { createProgress } from './progress.ts'
import { hashText } from './random.ts'
import { scorePicks, type PickScores } from './score-picks.ts'
import { readTakeawaysCorpora } from './takeaways.ts'
import type { GoldArticle } from './takeaways-corpus.ts'
import { sentencesFor } from './takeaways-reference.ts'

/**
 * Fits the weights of the shipped core to articles whose authors wrote down their points, and tells how it does on articles
 * that it was not fitted to: on each fifth by the four others, and on each corpus by the others. Writes the weights if a date
 * is given.
 */
export async function runFitBench({ data, date }: BenchOptions): Promise<Result<string, string>> {
  if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date)) return fail(`not a date: ${date}`)
  const corpora = readTakeawaysCorpora(data)
  if (!corpora.ok) return corpora
  const articles: FitArticle[] = []
  for (const { name, articles: golds } of corpora.value) {
    for (const gold of golds) articles.push(await readFitArticle(gold, { corpus: name, size: golds.length }))
  }
  const model = fitModel(articles.map(({ sample }) => sample))
  const scores = measureModels(articles, model)
  if (date !== null) writeFileSync(WEIGHTS_FILE, formatWeights(model, { date, scores: summarizeScores(scores) }))
  return ok(formatFitTable(scores))
}

type FitArticle = SampleSource & { corpus: string; fold: number; sample: FitSample }

async function readFitArticle(
  gold: GoldArticle,
  { corpus, size }: { corpus: string; size: number },
): Promise<FitArticle> {
  const language = await loadLanguagePack(gold.article.language)
  const { index } = prepareArticle(gold.article, { language, wordsPerMinute: null })
  const source = { gold, index, language, sentences: sentencesFor(corpus) }
  const weight = (CORPUS_WEIGHTS.get(corpus) ?? OTHER_CORPUS_WEIGHT) / size
  const mentionWeight = CORPUS_WEIGHTS.has(corpus) ? weight : weight * OTHER_MENTIONS
  const sample = {
    id: `${corpus} ${gold.id}`,
    weight,
    mentionWeight,
    sentences: sampleSentences(source),
    mentions: sampleMentions(source),
    pairs: samplePairs(source),
  }
  return { ...source, corpus, fold: hashText(gold.id) % FOLDS, sample }
}

/** Each article's scores by the model of all, by one that did not see its fold, and by one that did not see its corpus. */
function measureModels(articles: FitArticle[], fitted: SalienceModel): FitScores[] {
  const without = (isLeftOut: (article: FitArticle) => boolean) =>
    fitModel(articles.filter((article) => !isLeftOut(article)).map(({ sample }) => sample))
  const folds = Array.from({ length: FOLDS }, (_, fold) => without((article) => article.fold === fold))
  const corpora = new Map<string, SalienceModel>()
  for (const { corpus } of articles) {
    if (!corpora.has(corpus))
      corpora.set(
        corpus,
        without((article) => article.corpus === corpus),
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

function scoreModel({ gold, index, sentences }: FitArticle, model: SalienceModel): PickScores {
  const { picks } = rankCandidates(index, { limit: RANKED_SENTENCES, model })
  const texts = picks.map((place) => ({ text: index.candidates[place]?.text ?? '', place }))
  return scorePicks(texts, gold.points, { sentences, language: gold.article.language })
}

/** Takeaways are what the product is for; the others guard it. The smallest corpus says least. */
const CORPUS_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['takeaways_textbook', 1.2],
  ['takeaways_docs', 0.7],
  ['takeaways_i18n', 0.7],
  ['takeaways_web', 0.4],
])
const OTHER_CORPUS_WEIGHT = 0.35

/** A headline's two sentences say little of how often a list of points has a word. */
const OTHER_MENTIONS = 0.2

const FOLDS = 5

const RANKED_SENTENCES = 24

const WEIGHTS_FILE = resolve(import.meta.dirname, '../../lib/summary/weights.ts')
