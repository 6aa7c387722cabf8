import { expect, test } from 'vitest'
import { findCues, LEANS, SUMS_UP } from '../../lib/text/cue-phrases.ts'
import { buildLanguagePack, loadLanguagePack } from '../../lib/text/language-pack.ts'

/** Languages whose grammar we wrote down, each with a sentence that leans on the one before and one that does not. */
const LANGUAGES = [
  ['ar', 'ومع ذلك بقي الميناء مفتوحا.', 'الميناء القديم مفتوح طوال العام.'],
  ['cs', 'Přesto zůstal přístav otevřený.', 'Starý přístav je otevřený celý rok.'],
  ['da', 'Derfor blev havnen åben.', 'Havnen er åben hele året.'],
  ['de', 'Deshalb blieb der Hafen offen.', 'Der Hafen ist das ganze Jahr offen.'],
  ['el', 'Ωστόσο το λιμάνι έμεινε ανοιχτό.', 'Το παλιό λιμάνι δουλεύει όλο τον χρόνο.'],
  ['en', 'However, the harbor stayed open.', 'The harbor is open all year.'],
  ['es', 'Sin embargo, el puerto siguió abierto.', 'El puerto abre todo el año.'],
  ['fa', 'با این حال بندر باز ماند.', 'بندر قدیمی همه سال باز است.'],
  ['fi', 'Siksi satama pysyi auki.', 'Satama on auki koko vuoden.'],
  ['fr', 'Pourtant, le port est resté ouvert.', 'Le port reste ouvert toute l’année.'],
  ['he', 'לכן הנמל נשאר פתוח.', 'הנמל הישן פתוח כל השנה.'],
  ['hi', 'हालांकि बंदरगाह खुला रहा।', 'पुराना बंदरगाह पूरे साल खुला रहता है।'],
  ['hu', 'Ezért a kikötő nyitva maradt.', 'Kikötőnk egész évben nyitva van.'],
  ['id', 'Namun pelabuhan tetap buka.', 'Pelabuhan lama buka sepanjang tahun.'],
  ['it', 'Tuttavia il porto rimase aperto.', 'Il porto apre tutto l’anno.'],
  ['ja', 'しかし港は開いていた。', '港は一年中開いている。'],
  ['ko', '그러나 항구는 열려 있었다.', '항구는 일 년 내내 열려 있다.'],
  ['nb', 'Derfor ble havnen åpen.', 'Havnen er åpen hele året.'],
  ['nl', 'Daarom bleef de haven open.', 'Havens zijn het hele jaar open.'],
  ['pl', 'Dlatego port pozostał otwarty.', 'Stary port działa cały rok.'],
  ['pt', 'No entanto, o porto ficou aberto.', 'O porto abre o ano todo.'],
  ['ro', 'Totuși portul a rămas deschis.', 'Portul vechi lucrează tot anul.'],
  ['ru', 'Однако порт остался открыт.', 'Старый порт работает весь год.'],
  ['sv', 'Därför förblev hamnen öppen.', 'Hamnen är öppen hela året.'],
  ['th', 'อย่างไรก็ตามท่าเรือยังเปิดอยู่', 'ท่าเรือเก่าเปิดตลอดทั้งปี'],
  ['tr', 'Bu nedenle liman açık kaldı.', 'Liman bütün yıl açıktır.'],
  ['uk', 'Однак порт залишився відкритим.', 'Старий порт працює весь рік.'],
  ['vi', 'Tuy nhiên cảng vẫn mở.', 'Cảng cũ mở cửa quanh năm.'],
  ['zh', '然而港口仍然开放。', '港口全年开放。'],
] as const

test.each(LANGUAGES)(
  '%s tells a sentence that leans on another from one that stands alone',
  async (language, leaning, free) => {
    const { cues } = await loadLanguagePack(language)
    expect([leaning, free].map((sentence) => findCues(sentence, cues) & LEANS)).toEqual([LEANS, 0])
  },
)

test('a region or script does not matter', async () => {
  expect((await loadLanguagePack('zh-Hant-TW')).language).toBe('zh')
})

test('of the endings of a language the longest is tried first', () => {
  expect(buildLanguagePack('xx', { suffixes: 's ies es' }).suffixes.get('s'.charCodeAt(0))).toEqual(['ies', 'es', 's'])
})

const cuesIn = (language: string) => findCues('Begin shorten', buildLanguagePack(language, { sumsUp: 'in short' }).cues)

test('a phrase is no part of a word where words are spaced, and may stand anywhere where they are not', () => {
  expect([cuesIn('en'), cuesIn('zh')]).toEqual([0, SUMS_UP])
})
