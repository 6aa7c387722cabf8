import type { Article, Span, TextBlockKind } from '../article.ts'
import type { LanguagePack } from '../text/language-pack.ts'
import { splitSentences } from '../text/sentences.ts'
import { splitWords, type Word } from '../text/words.ts'
import { countWordEquivalents } from './word-equivalents.ts'

/** The sentences of the article's own prose. Headings, captions, code, table rows and the author's list are none. */
export function collectCandidates(
  article: Article,
  { language, sectionOfBlock, ignored }: CandidateOptions,
): Candidate[] {
  const candidates: Candidate[] = []
  let section: number | null | undefined
  let blockInSection = 0
  for (const [place, block] of article.blocks.entries()) {
    if (ignored.has(place) || !isProse(block.kind)) continue
    const ownSection = sectionOfBlock[place] ?? null
    blockInSection = ownSection === section ? blockInSection + 1 : 0
    section = ownSection
    const before = blockInSection > 0 && block.kind === 'paragraph' ? (candidates.at(-1) ?? null) : null
    candidates.push(...readBlock(block.text, { place, section, blockInSection, before }, language))
  }
  return candidates
}

export type Candidate = Span & {
  text: string
  words: string[]
  /** In words, or what they are in translation. */
  length: number
  block: number
  section: number | null
  /** Places among the paragraphs of its section and the sentences of its paragraph, from 0. */
  blockInSection: number
  sentenceInBlock: number
  sentencesInBlock: number
  /** The sentence before in the same block, or the last one of the paragraph before in the same section. */
  previous: (Span & { block: number }) | null
}

type CandidateOptions = { language: LanguagePack; sectionOfBlock: (number | null)[]; ignored: ReadonlySet<number> }

const PROSE: ReadonlySet<TextBlockKind | 'heading'> = new Set(['paragraph', 'list-item', 'quote'])

const isProse = (kind: TextBlockKind | 'heading') => PROSE.has(kind)

type BlockPlace = { place: number; section: number | null; blockInSection: number; before: Candidate | null }

function readBlock(text: string, { before, ...at }: BlockPlace, language: LanguagePack): Candidate[] {
  const { place, section, blockInSection } = at
  const spans = splitSentences(text, language)
  const words = splitWords(text)
  let next = 0
  let previous = before && { block: before.block, start: before.start, end: before.end }
  return spans.map((span, sentenceInBlock) => {
    const leadIn = previous
    previous = { block: place, ...span }
    const first = next
    while ((words[next]?.start ?? Infinity) < span.end) next += 1
    const own = words.slice(first, next).map(toText)
    const sentence = text.slice(span.start, span.end)
    return {
      start: span.start,
      end: span.end,
      text: sentence,
      words: own,
      length: countWordEquivalents(own, sentence),
      block: place,
      section,
      blockInSection,
      sentenceInBlock,
      sentencesInBlock: spans.length,
      previous: leadIn,
    }
  })
}

const toText = (word: Word) => word.text
