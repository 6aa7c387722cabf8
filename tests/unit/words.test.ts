import { expect, test } from 'vitest'
import { findCues } from '../../lib/text/cue-phrases.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { toTerms } from '../../lib/text/terms.ts'
import { countWords, splitWords } from '../../lib/text/words.ts'

test.each([
  ['a contraction is one word', "It doesn't rain", 3],
  ['a number with separators is one word', 'It cost 1,250.50 euros', 4],
  ['a hyphen parts words', 'a well-kept path', 4],
  ['marks alone are no words', '— … ! ** 🌊', 0],
  ['a Chinese character is a word', '雨停了。', 3],
  ['a Japanese text counts Latin words between', 'React の本', 3],
  ['Korean words are parted by spaces', '비가 그쳤다', 2],
  ['accents made of two characters split no word', 'cafe\u0301 noir', 2],
  ['Thai words are told apart without spaces', 'ฉันรักทะเล', 3],
  ['a variation selector is no word', '⚠️ Keep out', 2],
  ['a low line opens no word', '_ arm and __init__', 3],
  ['Khmer signs that no dictionary knows are a word', '៰', 1],
  ['English in a Thai text counts as elsewhere', 'Node.js ฉันรักทะเล 3.5', 5],
  ['letters and Han beyond the basic plane count as others do', '𝐁𝐨𝐥𝐝 moss 𠮷野', 4],
  ['a low line parts Latin letters from Han', '雨_rain', 2],
  ['nothing is nothing', '', 0],
])('%s', (_, text, words) => {
  expect(countWords(text)).toBe(words)
})

test('words know where they stand', () => {
  expect(splitWords('Moss, fern.')).toEqual([
    { text: 'Moss', start: 0 },
    { text: 'fern', start: 6 },
  ])
})

test.each([
  ['en', 'policies', 'policy'],
  ['en', 'Meadows', 'meadow'],
  ['en', 'company’s', 'company'],
  ['de', 'Wiesen', 'Wiese'],
  ['fr', "l'eau", 'eau'],
  ['es', 'praderas', 'pradera'],
  ['ru', 'лугами', 'луга'],
])('in %s %s is compared as %s', async (language, one, other) => {
  const pack = await loadLanguagePack(language)
  expect(toTerms(one, pack)).toEqual(toTerms(other, pack))
})

test('a stop word is not compared', async () => {
  expect(toTerms('The', await loadLanguagePack('en'))).toEqual([])
})

test('Chinese is compared by pairs of characters', async () => {
  expect(toTerms('海草床', await loadLanguagePack('zh'))).toEqual(['海草', '草床'])
})

test('of a language nobody described no word is known', async () => {
  const pack = await loadLanguagePack('tlh')
  expect([pack.stopwords.size, pack.abbreviations.size, pack.suffixes.size]).toEqual([0, 0, 0])
  expect(findCues('However, this is a summary', pack.cues)).toBe(0)
})
