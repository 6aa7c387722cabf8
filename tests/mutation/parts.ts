/** What is mutated, part by part: each is done within minutes, and has a share of its mutants that tests must notice. */
export const PARTS: Record<string, Part> = {
  decoders: {
    files: ['lib/browser/decode*.ts', 'lib/browser/guide-requests.ts'],
    least: 95,
    // Nearly all of a decoder is made when its file is loaded.
    withStatic: true,
  },
  sanitizers: {
    files: ['lib/text/display-text.ts', 'lib/share/to-html.ts', 'lib/share/to-markdown.ts'],
    least: 95,
    withStatic: true,
  },
  links: {
    files: ['lib/share/text-fragment.ts', 'lib/share/word-index.ts', 'lib/text/locate-quote.ts'],
    least: 85,
    withStatic: false,
  },
  sentences: { files: ['lib/text/sentence*.ts'], least: 85, withStatic: false },
  words: {
    files: [
      'lib/text/words.ts',
      'lib/text/word-table.ts',
      'lib/text/terms.ts',
      'lib/text/character-kinds.ts',
      'lib/text/dictionary-words.ts',
    ],
    least: 85,
    withStatic: false,
  },
  languages: {
    files: ['lib/text/language.ts', 'lib/text/language-pack.ts', 'lib/text/cue-phrases.ts', 'lib/text/reading-time.ts'],
    least: 85,
    withStatic: false,
  },
  outlines: {
    files: [
      'lib/summary/build-outline.ts',
      'lib/summary/find-*.ts',
      'lib/summary/measure-length.ts',
      'lib/summary/time-left.ts',
      'lib/summary/is-too-short.ts',
    ],
    least: 85,
    withStatic: false,
  },
  picks: {
    files: [
      'lib/summary/select-takeaways.ts',
      'lib/summary/section-balance.ts',
      'lib/summary/to-*.ts',
      'lib/summary/summary-length.ts',
      'lib/summary/gain-meter.ts',
    ],
    least: 85,
    withStatic: false,
  },
  candidates: {
    files: [
      'lib/summary/collect-candidates.ts',
      'lib/summary/prepare-article.ts',
      'lib/summary/rank-*.ts',
      'lib/summary/score-salience.ts',
    ],
    least: 85,
    withStatic: false,
  },
  measures: {
    files: ['lib/summary/measure-*.ts', '!lib/summary/measure-length.ts', 'lib/summary/traits.ts'],
    least: 85,
    withStatic: false,
  },
  panel: { files: ['lib/store/*.ts'], least: 85, withStatic: false },
}

/** `least`: in percent. `withStatic`: whether what runs but once, when a file is loaded, is mutated as well. */
export type Part = { files: string[]; least: number; withStatic: boolean }
