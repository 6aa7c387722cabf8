/** The scripts we tell apart, each by a pattern for one of its letters (Unicode scripts, UAX 24). */
export const SCRIPT_LETTERS = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Grek: /\p{Script=Greek}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Hani: /\p{Script=Han}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Hang: /\p{Script=Hangul}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Beng: /\p{Script=Bengali}/gu,
  Taml: /\p{Script=Tamil}/gu,
  Telu: /\p{Script=Telugu}/gu,
  Thai: /\p{Script=Thai}/gu,
  Geor: /\p{Script=Georgian}/gu,
  Armn: /\p{Script=Armenian}/gu,
  Khmr: /\p{Script=Khmer}/gu,
  Mymr: /\p{Script=Myanmar}/gu,
  Laoo: /\p{Script=Lao}/gu,
} as const satisfies Record<string, RegExp>

export type Script = keyof typeof SCRIPT_LETTERS

/** Languages by their usual scripts (CLDR likely subtags). A language that is not listed cannot be refuted by its script. */
export const SCRIPT_LANGUAGES: Record<Script, readonly string[]> = {
  Latn: (
    'af az bs ca cs cy da de en es et eu fi fil fo fr fy ga gd gl hr hu id is ' +
    'it jv la lb lt lv ms mt nb nl nn oc pl pt ro sk sl sq sr su sv sw tr uz vi zu'
  ).split(' '),
  Cyrl: 'be bg kk ky mk mn ru sr tg tt uk uz'.split(' '),
  Grek: ['el'],
  Arab: 'ar ckb fa ps sd ug ur'.split(' '),
  Hebr: 'he yi'.split(' '),
  Hani: 'ja yue zh'.split(' '),
  Kana: ['ja'],
  Hang: ['ko'],
  Deva: 'hi mr ne sa'.split(' '),
  Beng: 'as bn'.split(' '),
  Taml: ['ta'],
  Telu: ['te'],
  Thai: ['th'],
  Geor: ['ka'],
  Armn: ['hy'],
  Khmr: ['km'],
  Mymr: ['my'],
  Laoo: ['lo'],
}

/** The language to assume for a script; where several are common, the one most pages are written in. */
export const SCRIPT_LANGUAGE: Record<Script, string> = {
  Latn: 'und',
  Cyrl: 'ru',
  Grek: 'el',
  Arab: 'ar',
  Hebr: 'he',
  Hani: 'zh',
  Kana: 'ja',
  Hang: 'ko',
  Deva: 'hi',
  Beng: 'bn',
  Taml: 'ta',
  Telu: 'te',
  Thai: 'th',
  Geor: 'ka',
  Armn: 'hy',
  Khmr: 'km',
  Mymr: 'my',
  Laoo: 'lo',
}
