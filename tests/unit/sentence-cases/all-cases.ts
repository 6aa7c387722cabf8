import { german } from './de.ts'
import { chinese, japanese, korean } from './east-asian.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import { danish, dutch, norwegian, swedish } from './germanic.ts'
import { greek } from './greek.ts'
import { amharic, armenian, catalan, croatian, georgian, undetermined } from './others.ts'
import { arabic, hebrew, persian, urdu } from './right-to-left.ts'
import { italian, portuguese, romanian, spanish } from './romance.ts'
import { czech, polish, russian, ukrainian } from './slavic.ts'
import { bengali, hindi, tamil } from './south-asian.ts'
import { burmese, indonesian, khmer, thai, vietnamese } from './southeast-asian.ts'
import { finnish, hungarian, turkish } from './uralic-turkic.ts'

/** By language code, then by what is hard in them. */
export const SENTENCE_CASES: Record<string, Record<string, string[]>> = {
  am: amharic,
  ar: arabic,
  bn: bengali,
  ca: catalan,
  cs: czech,
  da: danish,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fa: persian,
  fi: finnish,
  fr: french,
  he: hebrew,
  hi: hindi,
  hr: croatian,
  hu: hungarian,
  hy: armenian,
  id: indonesian,
  it: italian,
  ja: japanese,
  ka: georgian,
  km: khmer,
  ko: korean,
  my: burmese,
  nb: norwegian,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sv: swedish,
  ta: tamil,
  th: thai,
  tr: turkish,
  uk: ukrainian,
  und: undetermined,
  ur: urdu,
  vi: vietnamese,
  zh: chinese,
}
