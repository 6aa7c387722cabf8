import { globSync } from 'node:fs'

/** Data has no behavior of its own: a changed word of a list or a changed weight would be no fault that a test should know. */
const DATA: Readonly<Record<string, string>> = {
  'lib/text/language-codes.ts': 'lists of codes from registries',
  'lib/text/language-data.ts': 'a type',
  'lib/text/language-scripts.ts': 'a list of scripts by language',
  'lib/text/reading-rates.ts': 'rates from studies',
  'lib/summary/author-labels.ts': 'lists of words',
  'lib/summary/salience-model.ts': 'a type, and the weights put together',
  'lib/summary/summary.ts': 'types',
  'lib/summary/weights.ts': 'weights that a fit wrote',
}

/**
 * What is mutated. What crosses from a page or from storage, and what puts a page's text into something else, has a higher bar
 * than what counts and chooses.
 *
 * Most of what no test notices can be noticed by none: shortcuts that only save time (a stop or a break seen at a glance, the
 * longest phrase, probes of a table), `?.` and `??` that only the compiler needs, loops that step once beyond a typed array, and
 * which of two bounds has the equal case where nothing hangs on it.
 */
export const GROUPS: Readonly<Record<string, Group>> = {
  decoders: {
    least: 95,
    // Nearly all of a decoder is made when its file is loaded.
    withStatic: true,
    files: [
      ...list('lib/browser/decode*.ts'),
      'lib/browser/guide-requests.ts',
      'lib/browser/to-failure.ts',
      'lib/browser/error-texts.ts',
      'lib/highlight-name.ts',
    ],
  },
  sanitizers: {
    least: 95,
    withStatic: true,
    files: [
      'lib/text/display-text.ts',
      'lib/share/to-html.ts',
      'lib/share/to-markdown.ts',
      'lib/share/text-fragment.ts',
      'lib/share/word-index.ts',
    ],
  },
  text: { least: 85, withStatic: false, files: list('lib/text/*.ts', 'lib/text/display-text.ts') },
  summary: { least: 85, withStatic: false, files: list('lib/summary/*.ts') },
}

/** `least`: how many mutants tests must notice, in percent. `withStatic`: those, too, that run but once, when a file is loaded. */
export type Group = { least: number; withStatic: boolean; files: readonly string[] }

/** What keeps something between calls, so that a mutant could leave traces for the next: it is loaded anew for each. */
export const STATEFUL: readonly string[] = ['lib/text/character-kinds.ts', 'lib/text/dictionary-words.ts']

function list(pattern: string, ...others: string[]): string[] {
  return globSync(pattern)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !(path in DATA) && !others.includes(path))
    .toSorted()
}
