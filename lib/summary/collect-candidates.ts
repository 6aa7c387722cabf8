import type { Article, Span, TextBlockKind } from '../article.ts'
import type { LanguagePack } from '../text/language-pack.ts'
import { splitSentences } from '../text/sentences.ts'
import { visitWords } from '../text/words.ts'
import { findPreambleEnd } from './find-preamble-end.ts'
import type { WordRowsBuilder } from './word-rows.ts'
import { hasHanOrKana, toWordEquivalents } from './word-equivalents.ts'

/**
 * The sentences of the article's own prose. Headings, captions, code, table rows and the author's list are none, nor is a line
 * of contents that only names a section.
 */
export function collectCandidates(
  article: Article,
  { sectionOfBlock, headings, ignored, ...pack }: CandidateOptions,
): Candidate[] {
  const names = new Set(headings)
  const candidates: Candidate[] = []
  let section: number | null | undefined
  let blockInSection = 0
  for (const [place, block] of article.blocks.entries()) {
    if (ignored.has(place) || !isProse(block.kind) || names.has(block.text)) continue
    const ownSection = sectionOfBlock[place] ?? null
    blockInSection = ownSection === section ? blockInSection + 1 : 0
    section = ownSection
    const before = blockInSection > 0 && block.kind === 'paragraph' ? (candidates.at(-1) ?? null) : null
    candidates.push(...readBlock(block.text, { place, section, blockInSection, before }, pack))
  }
  return candidates
}

export type Candidate = Span & {
  text: string
  /** Its words, as written. */
  wordCount: number
  /** In words, or what they are in translation. */
  length: number
  /** The bits of its cue phrases. */
  cues: number
  block: number
  section: number | null
  /** Places among the paragraphs of its section and the sentences of its paragraph, from 0. */
  blockInSection: number
  sentenceInBlock: number
  sentencesInBlock: number
  /** The sentence before in the same block, or the last one of the paragraph before in the same section. */
  previous: (Span & { block: number }) | null
}

type CandidateOptions = Tongue & {
  sectionOfBlock: (number | null)[]
  headings: string[]
  ignored: ReadonlySet<number>
}

type Tongue = { language: LanguagePack; rows: WordRowsBuilder }

const PROSE: ReadonlySet<TextBlockKind | 'heading'> = new Set(['paragraph', 'list-item', 'quote'])

const isProse = (kind: TextBlockKind | 'heading') => PROSE.has(kind)

type BlockPlace = { place: number; section: number | null; blockInSection: number; before: Candidate | null }

function readBlock(text: string, { before, ...at }: BlockPlace, { language, rows }: Tongue): Candidate[] {
  const spans = splitSentences(text, language)
  const candidates: Candidate[] = []
  // A paragraph of an invisible sign, which site builders leave between others, tells nothing before this one.
  let previous = before?.wordCount ? { block: before.block, start: before.start, end: before.end } : null
  const preambleEnd = findPreambleEnd(text)
  for (const [sentenceInBlock, { start: first, end }] of spans.entries()) {
    const start = preambleEnd < end ? Math.max(preambleEnd, first) : first
    const sentence = text.slice(start, end)
    candidates.push({
      start,
      end,
      text: sentence,
      wordCount: 0,
      length: 0,
      cues: language.cues.findUnspaced(sentence),
      block: at.place,
      section: at.section,
      blockInSection: at.blockInSection,
      sentenceInBlock,
      sentencesInBlock: spans.length,
      previous,
    })
    previous = { block: at.place, start, end }
  }
  addWords(text, candidates, { language, rows })
  return candidates
}

/** Each word belongs to the sentence it begins in, those of a preamble to none; each sentence is a row. */
function addWords(text: string, candidates: Candidate[], { language, rows }: Tongue): void {
  const hasCharacters = hasHanOrKana(text)
  let next = 0
  let candidate = candidates[next]
  visitWords(text, (start, end) => {
    while (candidate && start >= candidate.end) {
      rows.endRow()
      next += 1
      candidate = candidates[next]
    }
    if (!candidate || start < candidate.start) return
    const word = text.slice(start, end)
    const openings = rows.addWord(word)
    if (openings) candidate.cues |= language.cues.readAt(text, openings, { at: start, sentence: candidate.start })
    candidate.wordCount += 1
    if (hasCharacters) candidate.length += toWordEquivalents(word)
  })
  for (; next < candidates.length; next += 1) rows.endRow()
  if (!hasCharacters) for (const one of candidates) one.length = one.wordCount
}
