import { findCues, LEANS } from '../../lib/text/cue-phrases.ts'
import type { LanguagePack } from '../../lib/text/language-pack.ts'
import {
  ANNOUNCEMENTS,
  ATTRIBUTES,
  ATTRIBUTIONS,
  AUTHOR_BOXES,
  CALLS_TO_ACTION,
  CAPTIONS,
  CODE,
  CREDITS,
  DATELINES,
  ECHOED_LABELS,
  GLUED_TITLES,
  LEGAL_LINES,
  PICTURE_MARKS,
  PROMISES,
  ROAD_MAPS,
} from './flaw-words.ts'
import { isHalfQuotation } from './is-half-quotation.ts'
import { isLabel } from './is-label.ts'

/** Why a reader could not make sense of a takeaway that stands alone; `null` when nothing speaks against it. */
export function findFlaw(text: string, { context, language }: FlawOptions): Flaw | null {
  const trimmed = text.trim()
  const lowered = trimmed.toLowerCase().replaceAll('’', "'")
  const shape = LOWERED_SHAPES.find(([, shapes]) => shapes.some((one) => one.test(lowered)))
  if (shape) return shape[0]
  if (CODE.test(trimmed)) return 'code'
  if (ATTRIBUTES.test(trimmed) || ECHOED_LABELS.test(trimmed)) return 'attribute'
  if (language.language === 'en' && GLUED_TITLES.test(trimmed)) return 'glued title'
  if (QUESTION.test(trimmed)) return 'question'
  if (isHalfQuotation(trimmed)) return 'half a quotation'
  if (isFragment(trimmed, language)) return 'fragment'
  if (language.language === 'en' && isLabel(trimmed)) return 'label'
  return leans(trimmed, language) && (context === null || leans(context, language)) ? 'leans' : null
}

const LOWERED_SHAPES: [Flaw, RegExp[]][] = [
  ['call to action', [CALLS_TO_ACTION]],
  ['caption', [CAPTIONS, CREDITS, PICTURE_MARKS]],
  ['dateline', [DATELINES]],
  ['road map', [ROAD_MAPS, ANNOUNCEMENTS, PROMISES]],
  ['not of the article', [LEGAL_LINES, AUTHOR_BOXES]],
]

const leans = (text: string, { cues }: LanguagePack): boolean =>
  (findCues(text, cues) & LEANS) !== 0 || ATTRIBUTIONS.test(text)

export type Flaw =
  | 'fragment'
  | 'label'
  | 'attribute'
  | 'code'
  | 'caption'
  | 'dateline'
  | 'glued title'
  | 'road map'
  | 'not of the article'
  | 'call to action'
  | 'question'
  | 'half a quotation'
  | 'leans'

/** `context`: the sentence before, when it is shown with it. One that leans itself is no help. */
export type FlawOptions = { context: string | null; language: LanguagePack }

/** No end, no beginning, or too little of both: labels, lines that introduce a list, halves of sentences. */
function isFragment(text: string, { language }: LanguagePack): boolean {
  const tokens = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const characters = text.match(/[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]/g)?.length ?? 0
  if (tokens.length < LEAST_WORDS && characters < LEAST_CHARACTERS) return true
  if (opensInside(text, language)) return true
  if (language === 'ko' && KOREAN_END.test(text)) return false
  return !WITHOUT_STOPS.has(language) && !SENTENCE_END.test(text)
}

/** A sentence that opens in lower case, unless nothing can be read from that. */
const opensInside = (text: string, language: string): boolean =>
  !WITHOUT_CAPITALS.has(language) &&
  /^[^\p{L}\p{N}]{0,2}\p{Ll}(?!\p{Lu})/u.test(text) &&
  !CODE_START.test(text) &&
  !IS_TOKENIZED.test(text)

const LEAST_WORDS = 4
const LEAST_CHARACTERS = 8

/** A foreign name in lower case opens a sentence there like any word: "state は値です。" */
const WITHOUT_CAPITALS = new Set(['ja', 'zh', 'ko', 'th', 'lo', 'my'])

const WITHOUT_STOPS = new Set(['th', 'lo', 'my'])

/** "useState returns …", "npm run …", "npm/yarn …", "k6 …": names in lower case may open a sentence. */
const CODE_START = /^[^\p{L}\p{N}]{0,2}\p{Ll}[\p{L}\p{N}]*(?:[\p{Lu}\p{N}_./(`<-]|\s?=)/u

/** Corpora in lower case, with their marks set apart, have no capitals to open a sentence with. */
const IS_TOKENIZED = /^[^\p{Lu}]+ [.!?](?: ['"”’)]+)*$/u

const SENTENCE_END = /[.!?…。！？｡．؟۔।॥](?:\s?["'”’»)\]}」』）】*_`]|\[[^\s[\]]{1,8}\])*$/u

/** A Korean statement ends in its verb, and a corpus of them has no stops. */
const KOREAN_END = /[다요]$/u

const QUESTION = /[?？؟]["'”’»)\]」』）]*$/u
