import { expect, test } from 'vitest'
import { porterStem } from '../../bench/porter-stem.ts'
import { scoreRouge } from '../../bench/rouge.ts'
import { countBudgetWords, cutToBudget, tokenize } from '../../bench/rouge-tokens.ts'
import { scorePicks } from '../../bench/score-picks.ts'

const words = (...sentences: string[]) => sentences.map((sentence) => sentence.split(' '))

test('the union of subsequences is credited once: the example of Lin 2004', () => {
  const reference = words('w1 w2 w3 w4 w5')
  const { rlsum } = scoreRouge(words('w1 w2 w6 w7 w8', 'w1 w3 w8 w9 w5'), reference)
  const [recall, precision] = [4 / 5, 4 / 10]
  expect(rlsum).toBeCloseTo((2 * recall * precision) / (recall + precision), 10)
})

test('word order counts for bigrams and subsequences, not for unigrams', () => {
  const { r1, r2, rlsum } = scoreRouge(words('the gunman kill police'), words('police kill the gunman'))
  expect([r1, r2, rlsum]).toEqual([1, 1 / 3, 0.5])
})

test('a repeated word is credited as often as the reference has it', () => {
  expect(scoreRouge(words('fog fog fog'), words('fog moss fern')).r1).toBeCloseTo(1 / 3, 10)
})

test('coverage takes the best sentence for each point', () => {
  expect(scoreRouge(words('moss drinks', 'ferns wait'), words('moss drinks', 'carts float')).coverage).toBe(0.5)
})

test('an empty summary scores nothing', () => {
  expect(scoreRouge([], words('moss'))).toEqual({ r1: 0, r2: 0, rlsum: 0, coverage: 0 })
})

test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['agreed', 'agre'],
  ['plastered', 'plaster'],
  ['hopping', 'hop'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['relational', 'relat'],
  ['electricity', 'electr'],
  ['adjustment', 'adjust'],
  ['controlling', 'control'],
  ['rate', 'rate'],
])('%s is stemmed to %s', (word, stem) => {
  expect(porterStem(word)).toBe(stem)
})

test('Han and kana are tokens one by one, words around them whole', () => {
  expect(tokenize('React の本', { stems: false })).toEqual(['react', 'の', '本'])
})

test('a text is cut after the words its budget has', () => {
  expect(cutToBudget('moss — drinks fog at dawn', 2)).toBe('moss — drinks')
})

test('1.7 characters count as a word', () => {
  expect(countBudgetWords('苔'.repeat(17))).toBeCloseTo(10, 10)
})

test('picks are scored in the order of the article', () => {
  const picks = [
    { text: 'wait below', place: 2 },
    { text: 'ferns', place: 1 },
  ]
  expect(scorePicks(picks, ['ferns wait below'], { sentences: 2, language: 'xx' }).atSentences.r2).toBe(1)
})
