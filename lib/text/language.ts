import { LANGUAGE_ALIASES, REGION_SCRIPTS, RIGHT_TO_LEFT_LANGUAGES, RIGHT_TO_LEFT_SCRIPTS } from './language-codes.ts'
import { SCRIPT_LANGUAGE, SCRIPT_LANGUAGES, SCRIPT_LETTERS, type Script } from './language-scripts.ts'

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

/** Whether a text can be in the declared language, judged by its letters: `lang="en"` on a Japanese page is not. */
export function isPlausibleLanguage(code: string, text: string): boolean {
  const language = normalizeLanguage(code)
  if (language === null) return false
  const primary = primaryLanguage(language)
  const scripts = SCRIPTS.filter((script) => SCRIPT_LANGUAGES[script].includes(primary))
  const shares = measureScripts(text)
  if (scripts.length === 0 || shares === null) return true
  if (primary === 'zh' && shares.Kana >= LEAST_KANA_SHARE) return false
  if (primary === 'ja' && shares.Kana < LEAST_KANA_SHARE && shares.Hani > 0.5) return false
  const own = scripts.reduce((sum, script) => sum + shares[script], 0)
  return own >= (scripts.includes('Latn') ? LEAST_LATIN_SHARE : LEAST_SCRIPT_SHARE)
}

/** The likely language of a text by its letters alone; `und` for Latin letters and for none. */
export function guessLanguageByScript(text: string): string {
  const shares = measureScripts(text)
  if (shares === null) return 'und'
  if (shares.Kana >= LEAST_KANA_SHARE && shares.Hani + shares.Kana >= LEAST_SCRIPT_SHARE) return 'ja'
  const script = SCRIPTS.reduce((best, other) => (shares[other] > shares[best] ? other : best))
  const sample = text.slice(0, SAMPLE_UNITS)
  if (script === 'Cyrl' && /[іїєґ]/i.test(sample)) return 'uk'
  if (script === 'Arab' && /[پچژگ]/.test(sample)) return 'fa'
  return SCRIPT_LANGUAGE[script]
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...subtags] = language.toLowerCase().split('-')
  const script = subtags.find((subtag) => subtag.length === 4)
  const isRightToLeft = script ? RIGHT_TO_LEFT_SCRIPTS.has(script) : RIGHT_TO_LEFT_LANGUAGES.has(primary)
  return isRightToLeft ? 'rtl' : 'ltr'
}

const SCRIPTS = Object.keys(SCRIPT_LETTERS).filter((name): name is Script => name in SCRIPT_LETTERS)

/** Enough letters to judge by, few enough to be free on a book. */
const SAMPLE_UNITS = 4_000

/** Japanese prose is never below a third of kana; a Chinese article that quotes Japanese stays far below this. */
const LEAST_KANA_SHARE = 0.08

/** Technical prose in Russian or Japanese can be half Latin: product names and code. */
const LEAST_SCRIPT_SHARE = 0.25

/** A page in Latin letters may quote another script, not mostly consist of it. */
const LEAST_LATIN_SHARE = 0.5

function measureScripts(text: string): Record<Script, number> | null {
  const sample = text.slice(0, SAMPLE_UNITS)
  const counts = SCRIPTS.map((script) => [script, sample.match(SCRIPT_LETTERS[script])?.length ?? 0] as const)
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return null
  const shares = { ...NO_SHARES }
  for (const [script, count] of counts) shares[script] = count / total
  return shares
}

const NO_SHARES: Record<Script, number> = {
  Latn: 0,
  Cyrl: 0,
  Grek: 0,
  Arab: 0,
  Hebr: 0,
  Hani: 0,
  Kana: 0,
  Hang: 0,
  Deva: 0,
  Beng: 0,
  Taml: 0,
  Telu: 0,
  Thai: 0,
  Geor: 0,
  Armn: 0,
  Khmr: 0,
  Mymr: 0,
  Laoo: 0,
}

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
