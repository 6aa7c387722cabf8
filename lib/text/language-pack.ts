import type { LanguageData } from './language-data.ts'
import { primaryLanguage } from './language.ts'

/** What the core knows of a language. Loaded when an article needs it; an unknown language gets an empty pack. */
export async function loadLanguagePack(language: string): Promise<LanguagePack> {
  const primary = primaryLanguage(language)
  const load = LANGUAGE_LOADERS.get(primary)
  return buildLanguagePack(primary, load ? await load() : {})
}

export function buildLanguagePack(language: string, data: LanguageData): LanguagePack {
  const isSpaced = !UNSPACED_LANGUAGES.has(language)
  return {
    language,
    stopwords: toWordSet(data.stopwords),
    abbreviations: toWordSet(data.abbreviations),
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
  /** Lower case, as are the abbreviations, which have no final period. */
  stopwords: ReadonlySet<string>
  abbreviations: ReadonlySet<string>
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

/** Scripts without spaces between words: a phrase may stand anywhere. */
const UNSPACED_LANGUAGES = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my'])

const LANGUAGE_LOADERS = new Map<string, () => Promise<LanguageData>>([
  ['ar', async () => (await import('./languages/ar.ts')).arabic],
  ['cs', async () => (await import('./languages/cs.ts')).czech],
  ['da', async () => (await import('./languages/da.ts')).danish],
  ['de', async () => (await import('./languages/de.ts')).german],
  ['el', async () => (await import('./languages/el.ts')).greek],
  ['en', async () => (await import('./languages/en.ts')).english],
  ['es', async () => (await import('./languages/es.ts')).spanish],
  ['fa', async () => (await import('./languages/fa.ts')).persian],
  ['fi', async () => (await import('./languages/fi.ts')).finnish],
  ['fr', async () => (await import('./languages/fr.ts')).french],
  ['he', async () => (await import('./languages/he.ts')).hebrew],
  ['hi', async () => (await import('./languages/hi.ts')).hindi],
  ['hu', async () => (await import('./languages/hu.ts')).hungarian],
  ['id', async () => (await import('./languages/id.ts')).indonesian],
  ['it', async () => (await import('./languages/it.ts')).italian],
  ['ja', async () => (await import('./languages/ja.ts')).japanese],
  ['ko', async () => (await import('./languages/ko.ts')).korean],
  ['nb', async () => (await import('./languages/nb.ts')).norwegian],
  ['nl', async () => (await import('./languages/nl.ts')).dutch],
  ['nn', async () => (await import('./languages/nb.ts')).norwegian],
  ['pl', async () => (await import('./languages/pl.ts')).polish],
  ['pt', async () => (await import('./languages/pt.ts')).portuguese],
  ['ro', async () => (await import('./languages/ro.ts')).romanian],
  ['ru', async () => (await import('./languages/ru.ts')).russian],
  ['sv', async () => (await import('./languages/sv.ts')).swedish],
  ['th', async () => (await import('./languages/th.ts')).thai],
  ['tr', async () => (await import('./languages/tr.ts')).turkish],
  ['uk', async () => (await import('./languages/uk.ts')).ukrainian],
  ['vi', async () => (await import('./languages/vi.ts')).vietnamese],
  ['zh', async () => (await import('./languages/zh.ts')).chinese],
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
  return new RegExp(`${from}${before}(?:${alternatives})${after}`, 'u')
}
