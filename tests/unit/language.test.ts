import { expect, test } from 'vitest'
import { directionOf, guessLanguageByScript, isPlausibleLanguage, normalizeLanguage } from '../../lib/text/language.ts'

test.each([
  ['EN', 'en'],
  ['pt_br', 'pt-BR'],
  [' de ', 'de'],
  ['iw', 'he'],
  ['no', 'nb'],
  ['zh-TW', 'zh-Hant-TW'],
  ['zh-hans', 'zh-Hans'],
  ['sr-latn-rs', 'sr-Latn-RS'],
  ['es-419', 'es-419'],
  ['und', null],
  ['', null],
  ['english', null],
  ['x-default', null],
  ['ca-valencia', 'ca'],
  ['de-1901', 'de'],
  ['en-a12345', 'en'],
])('%s is written %s', (code, normal) => {
  expect(normalizeLanguage(code)).toBe(normal)
})

const SAMPLES = {
  en: 'Moss drinks fog in the early morning, and ferns wait below.',
  ja: '苔は朝の霧を飲み、シダはその下で待っている。',
  zh: '苔藓在清晨吸收雾气，蕨类植物在下面等待。',
  ko: '이끼는 아침 안개를 마신다.',
  ru: 'Мох пьёт утренний туман, а папоротник ждёт внизу.',
  uk: 'Мох п’є ранковий туман, її папороть чекає.',
  ar: 'الطحلب يشرب ضباب الصباح.',
  fa: 'خزه مه صبح را می‌نوشد و گیاه چشم به راه است.',
  he: 'הטחב שותה את ערפל הבוקר.',
  el: 'Τα βρύα πίνουν την πρωινή ομίχλη.',
  hi: 'काई सुबह का कोहरा पीती है।',
  th: 'มอสดื่มหมอกยามเช้า',
}

test.each(Object.entries(SAMPLES).filter(([language]) => language !== 'en'))(
  '%s is told by its letters',
  (language, text) => {
    expect(guessLanguageByScript(text)).toBe(language)
  },
)

test.each([SAMPLES.en, '', '123'])('Latin letters and none tell nothing: %j', (text) => {
  expect(guessLanguageByScript(text)).toBe('und')
})

test.each([
  ['東京都交通局は新型車両を発表', 'ja'],
  ['東京都交通局新型バス発表', 'ja'],
  [`${SAMPLES.ru} ${SAMPLES.ru} と言った`, 'ru'],
  ['Τα βρύα πίνουν την πρωινή ομίχλη, її', 'el'],
  ['הטחב שותה את ערפל הבוקר پ', 'he'],
])('a few letters of another script do not decide: %s', (text, language) => {
  expect(guessLanguageByScript(text)).toBe(language)
})

test('a language is judged by the beginning of a long text', () => {
  expect(guessLanguageByScript(`${'мох '.repeat(1_000)}її`)).toBe('ru')
  expect(isPlausibleLanguage('en', `${'moss '.repeat(1_000)}${'мох '.repeat(5_000)}`)).toBe(true)
})

const HAN_23 = '苔藓在清晨吸收雾气蕨类植物在下面等待苔藓在清晨'

test.each([
  ['en', SAMPLES.en, true],
  ['en', SAMPLES.ja, false],
  ['en', SAMPLES.ru, false],
  ['ja', SAMPLES.ja, true],
  ['ja', SAMPLES.zh, false],
  ['zh', SAMPLES.ja, false],
  ['zh-CN', SAMPLES.zh, true],
  ['ru', SAMPLES.en, false],
  ['sr', SAMPLES.ru, true],
  ['ru', `${SAMPLES.ru} API React TypeScript`, true],
  ['tlh', SAMPLES.en, true],
  ['zh', `${HAN_23}のに`, false],
  ['zh', `${HAN_23}草に`, true],
  ['zh', '東京都交通局新型バス発表', false],
  ['ja', '東京都交通局は新型車両を発表', true],
  ['ja', 'Tokyo 東京駅', true],
  ['ru', 'Туман пьёт React TypeScript', true],
  ['en', 'Moss, Туман пьёт', false],
  ['uz', 'tong Туман, 苔藓在清晨吸收雾气蕨类植', false],
  ['en', '', true],
  ['???', SAMPLES.en, false],
])('declared as %s, %s: %s', (code, text, isPlausible) => {
  expect(isPlausibleLanguage(code, text)).toBe(isPlausible)
})

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ku-Latn', 'ltr'],
  ['en', 'ltr'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
