/**
 * Scripts by their Unicode names (UAX 24), each with its usual languages (CLDR likely subtags). The first is the one to
 * assume for a text in the script; a language that is not listed cannot be refuted by its script.
 */
export const SCRIPT_LANGUAGES: Readonly<Record<string, string>> = {
  Latin:
    'und af az bs ca cs cy da de en es et eu fi fil fo fr fy ga gd gl hr hu id is ' +
    'it jv la lb lt lv ms mt nb nl nn oc pl pt ro sk sl sq sr su sv sw tr uz vi zu',
  Cyrillic: 'ru be bg kk ky mk mn sr tg tt uk uz',
  Greek: 'el',
  Arabic: 'ar ckb fa ps sd ug ur',
  Hebrew: 'he yi',
  Han: 'zh ja yue',
  Hiragana: 'ja',
  Katakana: 'ja',
  Hangul: 'ko',
  Devanagari: 'hi mr ne sa',
  Bengali: 'bn as',
  Tamil: 'ta',
  Telugu: 'te',
  Thai: 'th',
  Georgian: 'ka',
  Armenian: 'hy',
  Khmer: 'km',
  Myanmar: 'my',
  Lao: 'lo',
}
