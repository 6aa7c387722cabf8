import { createCueFinder, type CueFinder } from './cue-phrases.ts'
import type { LanguageData } from './language-data.ts'
import { primaryLanguage } from './language.ts'

/** What the core knows of a language. Loaded when an article needs it; an unknown language gets an empty pack. */
export async function loadLanguagePack(language: string): Promise<LanguagePack> {
  const primary = primaryLanguage(language)
  const load = LANGUAGE_LOADERS.get(primary)
  return buildLanguagePack(primary, load ? (await load()).languageData : {})
}

export function buildLanguagePack(language: string, data: LanguageData): LanguagePack {
  return {
    language,
    cues: createCueFinder(data, { isSpaced: !UNSPACED_LANGUAGES.has(language) }),
    stopwords: toWordSet(data.stopwords),
    abbreviations: toWordSet(data.abbreviations),
    openers: toWordSet(`${LOAN_TITLES} ${data.openers ?? ''}`),
    labels: toWordSet(data.labels),
    closers: toWordSet(data.closers),
    suffixes: toSuffixes(data.suffixes),
    stem: data.stem ?? null,
    hasOrdinalPeriod: data.hasOrdinalPeriod ?? false,
    pointsLabels: new Set(data.pointsLabels?.split('|')),
    recapLabels: new Set(data.recapLabels?.split('|')),
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
  /** Endings a word is compared without, by their last UTF-16 units, longest first. */
  suffixes: ReadonlyMap<number, readonly string[]>
  /** What takes endings off in their place. */
  stem: ((word: string) => string) | null
  /** Whether "3." before a word is an ordinal, as in "am 3. Oktober". */
  hasOrdinalPeriod: boolean
  cues: CueFinder
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

function toSuffixes(suffixes = ''): Map<number, string[]> {
  const longestFirst = suffixes.split(' ').toSorted((a, b) => b.length - a.length)
  return Map.groupBy(longestFirst.filter(Boolean), (suffix) => suffix.charCodeAt(suffix.length - 1))
}

const toWordSet = (words = ''): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean))
