import { expect, test } from 'vitest'
import { buildLanguagePack, loadLanguagePack } from '../../lib/text/language-pack.ts'
import { toTerms } from '../../lib/text/terms.ts'

const pack = buildLanguagePack('xx', { stopwords: 'the l 5', suffixes: 's es ies' })

test.each([
  ['x', []],
  ['é', []],
  ['0', ['0']],
  ['9', ['9']],
  ['ox', ['ox']],
  ['été', ['été']],
])('a letter alone is compared by nothing, a figure or a short word by itself: %s', (word, terms) => {
  expect(toTerms(word, pack)).toEqual(terms)
})

test('a figure counts in whatever digits it is written', () => {
  expect([toTerms('٣', pack), toTerms('௩', pack)]).toEqual([['3'], ['௩']])
})

test('of a word with an apostrophe, its parts are compared that say something', () => {
  expect(toTerms("l'eau", pack)).toEqual(['eau'])
  expect(toTerms("y'7", pack)).toEqual(['7'])
  expect(toTerms("y'5", pack)).toEqual([])
  expect(toTerms("rock'the", pack)).toEqual(['rock'])
})

test('a word is compared without the longest ending that it has', () => {
  expect(['policies', 'marshes', 'tides'].map((word) => toTerms(word, pack)[0])).toEqual(['polic', 'marsh', 'tid'])
})

test('an ending that would leave less than three letters is kept', () => {
  const endings = buildLanguagePack('xx', { suffixes: 'es' })
  expect(['goes', 'yes'].map((word) => toTerms(word, endings)[0])).toEqual(['goes', 'yes'])
})

test('English words are compared by their stems', async () => {
  const english = await loadLanguagePack('en')
  const stemOf = (word: string) => toTerms(word, english)[0]
  expect(['relations', 'relational', 'related'].map(stemOf)).toEqual(['relat', 'relat', 'relat'])
  expect(['waters', 'watts'].map(stemOf)).toEqual(['water', 'watt'])
})

test('what is longer than any word is compared as it is', async () => {
  const data = `${'a'.repeat(40)}s`
  expect(toTerms(data, await loadLanguagePack('en'))).toEqual([data])
})

test('Latin letters among Han are one word, and not pairs of letters', async () => {
  expect(toTerms('API技術', await loadLanguagePack('ja'))).toEqual(['api', '技術'])
})

test('a Han character that stands alone is compared by itself', async () => {
  expect(toTerms('海', await loadLanguagePack('zh'))).toEqual(['海'])
})
