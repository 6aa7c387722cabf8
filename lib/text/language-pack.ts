import type { LanguageData } from './language-data.ts'
import { primaryLanguage } from './language.ts'

/** What the core knows of a language. Loaded when an article needs it; an unknown language gets an empty pack. */
export async function loadLanguagePack(language: string): Promise<LanguagePack> {
  const primary = primaryLanguage(language)
  const load = LANGUAGE_LOADERS.get(primary)
  return buildLanguagePack(primary, load ? (await load()).languageData : {})
}

export function buildLanguagePack(language: string, data: LanguageData): LanguagePack {
  const isSpaced = !UNSPACED_LANGUAGES.has(language)
  return {
    language,
    stopwords: toWordSet(data.stopwords),
    abbreviations: toWordSet(data.abbreviations),
    openers: toWordSet(`${LOAN_TITLES} ${data.openers ?? ''}`),
    labels: toWordSet(data.labels),
    closers: toWordSet(data.closers),
    suffixes: (data.suffixes?.split(' ') ?? []).toSorted((a, b) => b.length - a.length),
    hasOrdinalPeriod: data.hasOrdinalPeriod ?? false,
    leaningStart: toPattern(data.leaningStarts, { isSpaced, from: AT_START }),
    sumsUp: toPattern(data.sumsUp, { isSpaced, from: '' }),
    defines: toPattern(data.defines, { isSpaced, from: NEAR_START }),
    exemplifies: toPattern(data.exemplifies, { isSpaced, from: '' }),
    pointsLabels: new Set(data.pointsLabels?.split('|')),
    recapLabels: new Set(data.recapLabels?.split('|')),
    addressesReader: toPattern(data.addressesReader, { isSpaced, from: '' }),
  }
}

export type LanguagePack = {
  /** The primary subtag. */
  language: string
  /** Lower case, as are the four kinds of abbreviations, which have no final period. */
  stopwords: ReadonlySet<string>
  abbreviations: ReadonlySet<string>
  openers: ReadonlySet<string>
  labels: ReadonlySet<string>
  closers: ReadonlySet<string>
  /** Endings a word is compared without, longest first. */
  suffixes: readonly string[]
  /** Whether "3." before a word is an ordinal, as in "am 3. Oktober". */
  hasOrdinalPeriod: boolean
  /** This and the following patterns are for text in lower case. Opens a sentence that cannot be understood without the one before. */
  leaningStart: RegExp
  sumsUp: RegExp
  defines: RegExp
  exemplifies: RegExp
  /** Asks the reader to do something ("Sign up", "Let's look at"), or announces what follows. */
  addressesReader: RegExp
  /** Titles of an author's own list of points, and of closing sections that may be one. */
  pointsLabels: ReadonlySet<string>
  recapLabels: ReadonlySet<string>
}

/** English titles stand before names in texts of every language. */
const LOAN_TITLES = 'mr mrs ms dr prof'

/** Scripts without spaces between words: a phrase may stand anywhere. */
const UNSPACED_LANGUAGES = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my'])

const LANGUAGE_LOADERS = new Map<string, () => Promise<{ languageData: LanguageData }>>([
  ['ar', () => import('./languages/ar.ts')],
  ['cs', () => import('./languages/cs.ts')],
  ['da', () => import('./languages/da.ts')],
  ['de', () => import('./languages/de.ts')],
  ['el', () => import('./languages/el.ts')],
  ['en', () => import('./languages/en.ts')],
  ['es', () => import('./languages/es.ts')],
  ['fa', () => import('./languages/fa.ts')],
  ['fi', () => import('./languages/fi.ts')],
  ['fr', () => import('./languages/fr.ts')],
  ['he', () => import('./languages/he.ts')],
  ['hi', () => import('./languages/hi.ts')],
  ['hu', () => import('./languages/hu.ts')],
  ['id', () => import('./languages/id.ts')],
  ['it', () => import('./languages/it.ts')],
  ['ja', () => import('./languages/ja.ts')],
  ['ko', () => import('./languages/ko.ts')],
  ['nb', () => import('./languages/nb.ts')],
  ['nl', () => import('./languages/nl.ts')],
  ['nn', () => import('./languages/nb.ts')],
  ['pl', () => import('./languages/pl.ts')],
  ['pt', () => import('./languages/pt.ts')],
  ['ro', () => import('./languages/ro.ts')],
  ['ru', () => import('./languages/ru.ts')],
  ['sv', () => import('./languages/sv.ts')],
  ['th', () => import('./languages/th.ts')],
  ['tr', () => import('./languages/tr.ts')],
  ['uk', () => import('./languages/uk.ts')],
  ['vi', () => import('./languages/vi.ts')],
  ['zh', () => import('./languages/zh.ts')],
])

const toWordSet = (words = ''): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** `from`: where in a sentence the phrases may begin. */
type PatternOptions = { isSpaced: boolean; from: string }

/** Behind an opening quote or bracket at most. */
const AT_START = String.raw`^[^\p{L}\p{N}]{0,3}`

/** "A tide is a …" defines; "…, which is a pity" far behind does not. */
const NEAR_START = '^.{0,60}?'

/** One linear pattern for a list of phrases; without phrases, one that matches nothing. */
function toPattern(phrases: string | undefined, { isSpaced, from }: PatternOptions): RegExp {
  if (!phrases) return /(?!)/u
  const alternatives = phrases
    .split('|')
    .map((phrase) =>
      phrase
        .trim()
        .replaceAll('.', String.raw`\.`)
        .replaceAll("'", "['’]"),
    )
    .toSorted((a, b) => b.length - a.length)
    .join('|')
  const before = isSpaced ? String.raw`(?<![\p{L}\p{M}\p{N}])` : ''
  const after = isSpaced ? String.raw`(?![\p{L}\p{M}\p{N}])` : ''
  // The look at the first letter spares the costlier look behind it nearly everywhere.
  const opens = [...new Set(phrases.split('|').map((phrase) => phrase.trim().charAt(0)))]
    .join('')
    .replace('-', String.raw`\-`)
  return new RegExp(`${from}(?=[${opens}])${before}(?:${alternatives})${after}`, 'u')
}
