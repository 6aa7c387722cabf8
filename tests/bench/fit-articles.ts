import { prepareArticle } from '../../lib/summary/prepare-article.ts'
import { rankCandidates } from '../../lib/summary/rank-candidates.ts'
import type { SalienceModel } from '../../lib/summary/salience-model.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { fitModel, type FitSample } from './fit-model.ts'
import { sampleMentions, samplePairs, sampleSentences, type SampleSource } from './fit-samples.ts'
import { hashText } from './random.ts'
import { scorePicks, type PickScores } from './score-picks.ts'
import type { GoldArticle } from './takeaways-corpus.ts'
import { sentencesFor } from './takeaways-reference.ts'

/** An article to fit to, and to score a model by. `fold`: one of five, by its name. */
export type FitArticle = SampleSource & { corpus: string; fold: number; sample: FitSample }

type GoldCorpus = { name: string; articles: GoldArticle[] }

export async function readFitArticles(corpora: GoldCorpus[]): Promise<FitArticle[]> {
  const read: FitArticle[] = []
  for (const { name, articles } of corpora) {
    for (const gold of articles) read.push(await readFitArticle(gold, { corpus: name, size: articles.length }))
  }
  return read
}

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

/** Each article's scores by a model that was fitted to the other folds. */
export async function scoreHeldOut(corpora: GoldCorpus[]): Promise<Map<GoldArticle, PickScores>> {
  const articles = await readFitArticles(corpora)
  const models = fitFolds(articles)
  const scores = new Map<GoldArticle, PickScores>()
  for (const article of articles) {
    const model = models[article.fold]
    if (model) scores.set(article.gold, scoreModel(article, model))
  }
  return scores
}

/** A model for each fold, fitted to the articles of the others. */
export const fitFolds = (articles: FitArticle[]): SalienceModel[] =>
  Array.from({ length: FOLDS }, (_, fold) => fitWithout(articles, (article) => article.fold === fold))

export const fitWithout = (articles: FitArticle[], isLeftOut: (article: FitArticle) => boolean): SalienceModel =>
  fitModel(articles.filter((article) => !isLeftOut(article)).map(({ sample }) => sample))

export function scoreModel({ gold, index, sentences }: FitArticle, model: SalienceModel): PickScores {
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
