import { describe, expect, test } from 'vitest'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { splitSentences } from '../../lib/text/sentences.ts'

const split = async (text: string, language = 'en') =>
  splitSentences(text, await loadLanguagePack(language)).map(({ start, end }) => text.slice(start, end))

describe('one sentence stays whole', () => {
  test.each([
    ['an abbreviated title', 'Mrs. Adeyemi met Dr. Lund at the gate.'],
    ['initials', 'The novel was written by A. B. Carter in one winter.'],
    ['a dotted acronym', 'The U.S. Navy left the bay in spring.'],
    ['a Latin abbreviation', 'Some birds, e.g. the wren, stay all winter.'],
    ['a figure’s number', 'The curve in Fig. 2 bends downward.'],
    ['a decimal', 'The lake rose by 3.5 meters in May.'],
    ['a version number', 'Release 2.4.1 fixed the clock.'],
    ['a domain', 'Write to harbor.example.org before noon.'],
    ['an ellipsis that goes on', 'He waited... and then the bell rang.'],
    ['a quoted question that goes on', '"Why now?" she asked the ferryman.'],
    ['an exclamation in a name', 'The Yahoo! office in town has closed.'],
    ['a list label', '3. Rinse the jar twice.'],
    ['a numbered point', '2.1. Rinse the jar twice.'],
    ['a short word to which the next one is glued', 'It was mud vs.The tide in spring.'],
    ['a name that ends in a figure', 'Open harbor7.The file is there.'],
  ])('%s', async (_, text) => {
    expect(await split(text)).toEqual([text])
  })

  test.each([
    ['an ordinal', 'de', 'Am 3. Oktober öffnet das Museum.'],
    ['a spaced abbreviation', 'de', 'Viele Vögel, z. B. der Zaunkönig, bleiben im Winter.'],
    ['a title', 'fr', 'M. Leroy arrive demain à la gare.'],
    ['a quoted question that goes on', 'fr', '« Pourquoi ? » demande la fillette.'],
    ['an abbreviated title', 'es', 'El Sr. Vega abrió la puerta.'],
    ['a title', 'it', 'Il dott. Neri abita qui.'],
    ['an abbreviation', 'pt', 'O Dr. Lima chegou cedo.'],
    ['an abbreviation', 'nl', 'Veel vogels, bijv. de winterkoning, blijven.'],
    ['an abbreviation', 'sv', 'Många fåglar, t.ex. gärdsmygen, stannar.'],
    ['an abbreviation', 'ru', 'Это случилось в 1905 г. на реке, т. е. далеко.'],
    ['an ordinal', 'tr', 'Müze 3. katta açıldı.'],
    ['a quoted question before a name', 'es', '“¿Vienes?” y Ana rió.'],
    ['a quoted question that goes on', 'zh', '“谁？”他问。'],
    ['an ellipsis that is named', 'ja', '記号は ... という形です。'],
    ['a quotation in corner brackets', 'ja', '彼は「雨だ。帰ろう。」と言った。'],
  ])('%s in %s', async (_, language, text) => {
    expect(await split(text, language)).toEqual([text])
  })
})

describe('sentences come apart at the bar', () => {
  test.each([
    ['after an acronym before a new sentence', 'en', 'She moved to the U.S.| The law had changed.'],
    ['before a number', 'en', 'The mill closed in 1904.| 24 men lost their work.'],
    ['after a closing quote', 'en', '“Go home.”| He went.'],
    ['after a closing bracket', 'en', '(It was late.)| They slept.'],
    ['after a note mark', 'en', 'Moss drinks fog.[3]| Ferns do not.'],
    ['before a name that begins in lower case', 'en', 'The shop closed.| iPads were left behind.'],
    ['where a page lost the space', 'en', 'The bridge was safe.|It stood for years.'],
    ['in tokenized text', 'en', 'the mill closed .| nobody came .'],
    ['at question and exclamation marks', 'de', 'Wer kommt?| Niemand!'],
    ['at a full-width stop', 'zh', '雨停了。|大家回家。'],
    ['at a full-width question mark', 'ja', '雨ですか？|雪です。'],
    ['at a danda', 'hi', 'बारिश रुक गई।| सब घर गए।'],
    ['at an Arabic question mark', 'ar', 'هل توقف المطر؟| عاد الجميع إلى البيت.'],
    ['at a Greek question mark', 'el', 'Πού είναι το λιμάνι;| Κανείς δεν ξέρει.'],
    [
      'at a space behind a long clause',
      'th',
      'หญ้าทะเลช่วยลดแรงคลื่นก่อนที่คลื่นจะซัดเข้าถึงท่าเรือเก่าแก่ของเมือง| ชาวบ้านจึงช่วยกันปลูกหญ้าทะเลทุกปีตั้งแต่ต้นฤดูหนาว',
    ],
    [
      'not at the spaces of what is short',
      'th',
      'หญ้าทะเลช่วยลดแรงคลื่นก่อนที่คลื่นจะซัดเข้าถึงท่าเรือเก่าแก่ของเมือง| ชาวบ้าน ปลูกหญ้า ทุกปี',
    ],
    ['in each line for itself', 'th', 'ท่าเรือเก่า\n|หญ้าทะเลช่วยลดแรงคลื่นก่อนที่คลื่นจะซัดเข้าถึงท่าเรือเก่าแก่ของเมือง| ชาวบ้านปลูกหญ้า'],
    ['where a page lost the space behind a quotation', 'en', 'They called it “fog”.|It was smoke.'],
    ['after a quoted question, in Japanese', 'ja', '「雨ですか？」|彼は傘を開いた。'],
    ['after a quoted question whose speaker was told', 'zh', '他说：“谁？”|他走了。'],
    ['after a quoted statement, whatever titles stand before', 'zh', '他读《潮汐》，说：“好。”|他走了。'],
    ['after quotations that are closed', 'ja', '「風」が吹く。|「雨」も降る。'],
    ['in a quotation that is never closed', 'ja', '「雨だ。|帰ろう。'],
    ['in a quotation that its line does not close', 'ja', '「雨だ。|晴れ。\n|「風」だ。'],
    ['in a quotation that is closed too late', 'ja', `「雨だ。|${'晴'.repeat(300)}」`],
    ['before an Arabic "and", unless it follows a quotation or dots', 'ar', 'توقف… |ثم مضى.| وعاد الجميع.'],
    ['at a Korean stop', 'ko', '비가 그쳤다.| 모두 집에 갔다.'],
  ])('%s', async (_, language, marked) => {
    const text = marked.replaceAll('|', '')
    expect(await split(text, language)).toEqual(marked.split('|').map((sentence) => sentence.trim()))
  })

  test('at a line end without a stop', async () => {
    expect(await split('A line\n\nAnother line')).toEqual(['A line', 'Another line'])
  })
})

const texts = [
  'Plain. Words? Yes! And “quotes.” (Brackets.) 3.5 e.g. this… and that... End',
  '  \t leading and trailing  \n\n ',
  '雨。雪「風。」と(霧。)空',
  '👩‍🌾. 👍🏽! e\u0301. \uD83D lone',
  '.'.repeat(500),
  '.[1]'.repeat(200),
  '「'.repeat(300) + '。'.repeat(300),
  'a. '.repeat(300),
]

test.each(texts)('the spans of a text are ordered, apart, trimmed and leave only white space out: %j', async (text) => {
  const spans = splitSentences(text, await loadLanguagePack('en'))
  let rest = ''
  let end = 0
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end)
    expect(span.end).toBeGreaterThan(span.start)
    expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
    rest += text.slice(end, span.start)
    end = span.end
  }
  expect((rest + text.slice(end)).trim()).toBe('')
})

test.each(texts)('no span cuts a character in two: %j', async (text) => {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const borders = new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length))
  const spans = splitSentences(text, await loadLanguagePack('en'))
  expect(spans.flatMap(({ start, end }) => [start, end]).filter((border) => !borders.has(border))).toEqual([])
})

test.each(['', ' ', '\n\n'])('a blank text has no sentence: %j', async (text) => {
  expect(await split(text)).toEqual([])
})

test('paragraphs split one by one as they do together', async () => {
  const [first, second] = ['It rained. Dr. Lund slept', 'Then e.g. snow fell. The end']
  expect(await split(`${first}\n\n${second}`)).toEqual([...(await split(first)), ...(await split(second))])
})
