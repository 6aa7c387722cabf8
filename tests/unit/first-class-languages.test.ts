import { describe, expect, test } from 'vitest'
import { directionOf } from '../../lib/text/language.ts'
import { ADDRESSES_READER, DEFINES, EXEMPLIFIES, findCues, LEANS, SUMS_UP } from '../../lib/text/cue-phrases.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { readingSeconds } from '../../lib/text/reading-time.ts'
import { toTerms } from '../../lib/text/terms.ts'
import { countWords } from '../../lib/text/words.ts'
import { SENTENCE_CASES } from './sentence-cases/all-cases.ts'

/** With a phrase of each kind, from one that leans to one that asks the reader to do something. */
const PHRASES = {
  ar: ['لكن', 'باختصار', 'يعرف بأنه', 'على سبيل المثال', 'اقرأ المزيد'],
  cs: ['proto', 'stručně řečeno', 'znamená', 'například', 'číst dále'],
  da: ['derfor', 'kort sagt', 'betyder', 'for eksempel', 'læs mere'],
  de: ['deshalb', 'kurz gesagt', 'bezeichnet', 'zum beispiel', 'mehr erfahren'],
  el: ['ωστόσο', 'συνοψίζοντας', 'σημαίνει', 'για παράδειγμα', 'διαβάστε περισσότερα'],
  en: ['however', 'in short', 'refers to', 'for example', 'read more'],
  es: ['sin embargo', 'en resumen', 'se define como', 'por ejemplo', 'leer más'],
  fa: ['اما', 'به طور خلاصه', 'به معنای', 'برای مثال', 'بیشتر بخوانید'],
  fi: ['siksi', 'lyhyesti sanottuna', 'tarkoittaa', 'esimerkiksi', 'lue lisää'],
  fr: ['pourtant', 'en résumé', 'désigne', 'par exemple', 'lire la suite'],
  he: ['לכן', 'לסיכום', 'מוגדר', 'לדוגמה', 'קראו עוד'],
  hi: ['लेकिन', 'संक्षेप में', 'कहा जाता है', 'उदाहरण के लिए', 'और पढ़ें'],
  hu: ['ezért', 'összefoglalva', 'azt jelenti', 'például', 'olvassa el'],
  id: ['namun', 'singkatnya', 'disebut', 'misalnya', 'baca juga'],
  it: ['tuttavia', 'in sintesi', 'si definisce', 'per esempio', 'leggi anche'],
  ja: ['しかし', '要するに', 'とは', '例えば', '続きを読む'],
  ko: ['그러나', '요약하면', '의미한다', '예를 들어', '더 보기'],
  nb: ['derfor', 'kort sagt', 'betyr', 'for eksempel', 'les mer'],
  nl: ['daarom', 'kortom', 'betekent', 'bijvoorbeeld', 'lees meer'],
  pl: ['dlatego', 'podsumowując', 'oznacza', 'na przykład', 'czytaj więcej'],
  pt: ['no entanto', 'em resumo', 'significa', 'por exemplo', 'leia mais'],
  ro: ['totuși', 'în concluzie', 'înseamnă', 'de exemplu', 'citește și'],
  ru: ['однако', 'подводя итог', 'называется', 'например', 'читать далее'],
  sv: ['därför', 'sammanfattningsvis', 'betyder', 'till exempel', 'läs mer'],
  th: ['แต่', 'โดยสรุป', 'หมายถึง', 'ตัวอย่างเช่น', 'อ่านต่อ'],
  tr: ['ancak', 'özetle', 'anlamına gelir', 'örneğin', 'devamını oku'],
  uk: ['однак', 'підсумовуючи', 'називається', 'наприклад', 'читати далі'],
  vi: ['tuy nhiên', 'tóm lại', 'được gọi là', 'ví dụ', 'đọc thêm'],
  zh: ['但是', '总之', '是指', '例如', '阅读更多'],
}
const CUES = [LEANS, SUMS_UP, DEFINES, EXEMPLIFIES, ADDRESSES_READER]

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he'])

describe.each(Object.entries(PHRASES))('%s', (language, phrases) => {
  test('has sentences of its own that are split right', () => {
    expect(Object.values(SENTENCE_CASES[language] ?? {}).flat().length).toBeGreaterThanOrEqual(8)
  })

  test('has a phrase for each cue', async () => {
    const { cues } = await loadLanguagePack(language)
    expect(phrases.map((phrase, kind) => findCues(phrase, cues) & (CUES[kind] ?? 0))).toEqual(CUES)
  })

  test('runs in its direction', () => {
    expect(directionOf(language)).toBe(RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr')
  })

  test('is read at a speed between a hundred and seven hundred words a minute', () => {
    const [text = ''] = Object.values(SENTENCE_CASES[language] ?? {}).flat()
    const wordsPerMinute = (60 * countWords(text)) / readingSeconds(text, { language })
    expect(wordsPerMinute).toBeGreaterThan(100)
    expect(wordsPerMinute).toBeLessThan(700)
  })
})

/** Function words that no comparison should rest on. Japanese has its own in hiragana, which are left out whatever they say. */
test.each([
  ['ar', 'على'],
  ['cs', 'který'],
  ['da', 'eller'],
  ['de', 'Nicht'],
  ['el', 'και'],
  ['en', 'The'],
  ['es', 'porque'],
  ['fa', 'برای'],
  ['fi', 'että'],
  ['fr', 'dans'],
  ['he', 'של'],
  ['hi', 'और'],
  ['hu', 'vagy'],
  ['id', 'yang'],
  ['it', 'della'],
  ['ja', 'から'],
  ['ko', '그리고'],
  ['nb', 'ikke'],
  ['nl', 'niet'],
  ['pl', 'oraz'],
  ['pt', 'para'],
  ['ro', 'pentru'],
  ['ru', 'чтобы'],
  ['sv', 'inte'],
  ['th', 'และ'],
  ['tr', 'için'],
  ['uk', 'щоб'],
  ['vi', 'những'],
  ['zh', '我们'],
])('in %s %s is a stop word', async (language, word) => {
  expect(toTerms(word, await loadLanguagePack(language))).toEqual([])
})

test.each([
  ['ar', '٢٠٢٤'],
  ['fa', '۲۰۲۴'],
  ['hi', '२०२४'],
  ['th', '๒๐๒๔'],
  ['ja', '２０２４'],
])('digits of %s are the same number as others: %s', async (language, digits) => {
  expect(toTerms(digits, await loadLanguagePack(language))).toEqual(['2024'])
})

test.each(['١٬٢٥٠٬٠٠٠', '۳٫۵', '१२,५०,०००', '1,250.5'])('%s is one word', (number) => {
  expect(countWords(number)).toBe(1)
})
