import { expect, test } from 'vitest'
import { fitFolds, readFitArticles } from '../../bench/fit-articles.ts'
import { buildArticle } from '../../support/build-article.ts'

const SENTENCES = [
  'The tide turns twice a day in the bay.',
  'A sluice keeps the salt water from the fields.',
  'Reeds hold the mud of the marsh in winter.',
  'The warden counts the geese along the dike.',
]

const goldOf = (id: string, points: string[]) => ({
  id,
  article: buildArticle([SENTENCES.join(' '), SENTENCES.toReversed().join(' ')], { title: 'The bay' }),
  points,
})

const IDS = Array.from({ length: 12 }, (_, index) => `article-${index}`)

const fitWith = async (points: string) => {
  const golds = IDS.map((id, index) => goldOf(id, [index === 0 ? points : (SENTENCES[index % SENTENCES.length] ?? '')]))
  const articles = await readFitArticles([{ name: 'own', articles: golds }])
  return { models: fitFolds(articles), fold: articles[0]?.fold ?? -1 }
}

test('a model knows nothing of the points in its own fold, and something of those in the others', async () => {
  const [one, other] = [await fitWith('The tide turns.'), await fitWith('The warden counts the geese.')]
  const isSame = one.models.map((model, fold) => JSON.stringify(model) === JSON.stringify(other.models[fold]))
  expect(isSame).toEqual(one.models.map((_, fold) => fold === one.fold))
})
