import { LANGUAGE_ALIASES, REGION_SCRIPTS, RIGHT_TO_LEFT_LANGUAGES, RIGHT_TO_LEFT_SCRIPTS } from './language-codes.ts'
import { SCRIPT_LANGUAGES } from './language-scripts.ts'

/** A declared language as a tidy BCP 47 code (`pt_br` → `pt-BR`, `iw` → `he`, `zh-TW` → `zh-Hant-TW`), or `null`. */
export function normalizeLanguage(code: string): string | null {
  const subtags = code.trim().toLowerCase().split(/[-_]/)
  const declared = subtags[0] ?? ''
  if (!/^[a-z]{2,3}$/.test(declared) || NOT_A_LANGUAGE.has(declared)) return null
  const primary = LANGUAGE_ALIASES.get(declared) ?? declared
  const region = subtags
    .slice(1)
    .find((subtag) => /^([a-z]{2}|\d{3})$/.test(subtag))
    ?.toUpperCase()
  const script = subtags.slice(1).find((subtag) => /^[a-z]{4}$/.test(subtag))
  const spelled = script ? capitalize(script) : REGION_SCRIPTS.get(`${primary}-${region}`)
  return [primary, spelled, region].filter(Boolean).join('-')
}

/** What a page declares when it declares nothing: undetermined, several, none, uncoded. */
const NOT_A_LANGUAGE = new Set(['und', 'mul', 'zxx', 'mis'])

/** `pt-BR` → `pt`. */
export const primaryLanguage = (language: string): string => language.split('-')[0] ?? language

/** The language a page declares when its letters agree, else what the letters say. */
export function judgeLanguage(declared: string, text: string): string {
  return (isPlausibleLanguage(declared, text) ? normalizeLanguage(declared) : null) ?? guessLanguageByScript(text)
}

/** Whether a text can be in the declared language, judged by its letters: `lang="en"` on a Japanese page is not. */
export function isPlausibleLanguage(code: string, text: string): boolean {
  const language = normalizeLanguage(code)
  if (language === null) return false
  const primary = primaryLanguage(language)
  const scripts = SCRIPTS.filter(({ languages }) => languages.includes(primary))
  const shares = measureScripts(text)
  if (scripts.length === 0 || shares === null) return true
  if (primary === 'zh' && shares.kana >= LEAST_KANA_SHARE) return false
  if (primary === 'ja' && shares.kana < LEAST_KANA_SHARE && shares.of('Han') > 0.5) return false
  const own = scripts.reduce((sum, { name }) => sum + shares.of(name), 0)
  return own >= (scripts.some(({ name }) => name === 'Latin') ? LEAST_LATIN_SHARE : LEAST_SCRIPT_SHARE)
}

/** The likely language of a text by its letters alone; `und` for Latin letters and for none. */
export function guessLanguageByScript(text: string): string {
  const shares = measureScripts(text)
  if (shares === null) return 'und'
  if (shares.kana >= LEAST_KANA_SHARE && shares.of('Han') + shares.kana >= LEAST_SCRIPT_SHARE) return 'ja'
  const script = SCRIPTS.reduce((best, other) => (shares.of(other.name) > shares.of(best.name) ? other : best))
  const sample = text.slice(0, SAMPLE_UNITS)
  if (script.name === 'Cyrillic' && /[іїєґ]/i.test(sample)) return 'uk'
  if (script.name === 'Arabic' && /[پچژگ]/.test(sample)) return 'fa'
  return script.languages[0] ?? 'und'
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...subtags] = language.toLowerCase().split('-')
  const script = subtags.find((subtag) => subtag.length === 4)
  const isRightToLeft = script ? RIGHT_TO_LEFT_SCRIPTS.has(script) : RIGHT_TO_LEFT_LANGUAGES.has(primary)
  return isRightToLeft ? 'rtl' : 'ltr'
}

const SCRIPTS = Object.entries(SCRIPT_LANGUAGES).map(([name, languages]) => ({
  name,
  letter: new RegExp(String.raw`\p{Script=${name}}`, 'gu'),
  languages: languages.split(' '),
}))

/** Enough letters to judge by, few enough to be free on a book. */
const SAMPLE_UNITS = 4_000

/** Japanese prose is never below a third of kana; a Chinese article that quotes Japanese stays far below this. */
const LEAST_KANA_SHARE = 0.08

/** Technical prose in Russian or Japanese can be half Latin: product names and code. */
const LEAST_SCRIPT_SHARE = 0.25

/** A page in Latin letters may quote another script, not mostly consist of it. */
const LEAST_LATIN_SHARE = 0.5

/** The share of each script among a text's letters; `null` when it has none. */
function measureScripts(text: string) {
  const sample = text.slice(0, SAMPLE_UNITS)
  const counts = new Map(SCRIPTS.map(({ name, letter }) => [name, sample.match(letter)?.length ?? 0]))
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const of = (name: string) => (counts.get(name) ?? 0) / total
  return { of, kana: of('Hiragana') + of('Katakana') }
}

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
