import { ADDRESSES_READER, LEANS } from '../text/cue-phrases.ts'
import type { Candidate } from './collect-candidates.ts'
import { measureEach } from './measure-each.ts'

/**
 * What mars a takeaway, in the unit of the scores. Set by hand, as no fit would: a question or a "sign up" shares its words
 * with the author's points, and is no point.
 */
export function measureFlaws(candidates: Candidate[]): Float64Array {
  const tails = candidates.map(({ text }) => text.slice(-TAIL_UNITS))
  const isEnded = tails.map((tail) => SENTENCE_END.test(tail))
  const ended = isEnded.filter(Boolean).length
  // Thai is written without stops: there the lack of one says nothing. A reference of "name - what it is" has a few.
  const fragmentFlaw = ended > candidates.length * LEAST_ENDED ? FRAGMENT_FLAW : 0
  const capitals = candidates.filter(({ text }) => opensInCapitals(text)).length
  const insideFlaw = capitals > candidates.length / 2 ? INSIDE_FLAW : 0
  return measureEach(candidates, ({ text, cues, previous }, place) => {
    const question = QUESTION.test(tails[place] ?? '') ? QUESTION_FLAW : 0
    const fragment = isEnded[place] ? 0 : fragmentFlaw
    const address = (cues & ADDRESSES_READER) !== 0 ? ADDRESS_FLAW : 0
    const isQuoting = QUOTE.test(text)
    const caption = CAPTION.test(text) || CODE.test(text) || (isQuoting && ROAD_MAP.test(text)) ? CAPTION_FLAW : 0
    const cuesBefore = candidates[place - 1]?.cues ?? 0
    const leanOnIt = (cuesBefore & LEANS) === 0 ? LEAN_FLAW : CHAIN_FLAW
    const lean = (cues & LEANS) === 0 ? 0 : previous === null ? STRAY_FLAW : leanOnIt
    const inside = opensInside(text) ? insideFlaw : 0
    const half = isQuoting && HALF_QUOTATION.test(text) ? HALF_FLAW : 0
    return question + fragment + address + caption + lean + inside + half
  })
}

const QUESTION_FLAW = 3
const FRAGMENT_FLAW = 2.2
const INSIDE_FLAW = 1
const ADDRESS_FLAW = 0.8
const CAPTION_FLAW = 1.8
const HALF_FLAW = 0.8

/** It leans on a sentence, and none before it can be shown with it. */
const STRAY_FLAW = 1.8

/** The one before is shown with it: one more to read, where another sentence may say as much alone. */
const LEAN_FLAW = 0.3

/** The one before leans itself, so that even both are no whole. */
const CHAIN_FLAW = 0.8

/** Of the sentences of a text that is written with stops; quotes and initials have them in one that is not. */
const LEAST_ENDED = 1 / 8

/** The stop, and more closing marks than any sentence has. */
const TAIL_UNITS = 32

const QUESTION = /[?？؟]["'”’»)\]」』）]*$/u

/** Where most sentences do not, the language has none or the text is all in lower case. */
const opensInCapitals = (text: string): boolean =>
  OPENS_IN_ASCII_CAPITALS.test(text) || (!OPENS_IN_OTHER_ASCII.test(text) && OPENS_IN_CAPITALS.test(text))

/** The rest of a sentence that a line break has cut: "which was opened in May." Names as "iPhone" or "n8n" open one too. */
const opensInside = (text: string): boolean => !OPENS_IN_ASCII_CAPITALS.test(text) && OPENS_INSIDE.test(text)

/** As most sentences of most articles do: the patterns of all letters are costly when they are first used. */
const OPENS_IN_ASCII_CAPITALS = /^["'(“‘„«]{0,2}[A-Z]/
const OPENS_IN_OTHER_ASCII = /^["'(“‘„«]{0,2}[a-z\d]/

const OPENS_IN_CAPITALS = /^[^\p{L}\p{N}]{0,2}\p{Lu}/u
const OPENS_INSIDE = /^[^\p{L}\p{N}]{0,2}\p{Ll}+[\s,:]/u

/** A Korean statement ends in its verb: some sites leave its stop out, and headlines among their lines have none. */
const SENTENCE_END = /[.!?…。！？｡．؟۔।॥։።다요](?:["'”’»)\]}」』）】*_]|\[[^\s[\]]{1,8}\])*$/u

/** Few sentences have one, and the patterns of those that do go through all of a sentence more than once. */
const QUOTE = /["“”„«»]/

/** The beginning or the end of a quotation of several sentences, where nothing tells who speaks: '“Tides turn twice.' */
const HALF_QUOTATION = /^["“”„«»][^"“”«»]*$|^[^"“„«]*[.,!?]["”»“]/

/** A book's reference to its own parts, 'Section 4.2 "Nets" addresses …'; "Section 230 protects …" is of a law. */
const ROAD_MAP = /(?:sec\S{4}|(?:k|ch?)ap\S{3,5}|abschnitt|table) \d[\d.]* ["“„«]/i

/** A program that its page shows as a paragraph: "onload = function () { …". */
const CODE = /[);] ?[{}]/

/**
 * "Figure 3: …" in the languages whose captions begin with the word and a number; and who took a picture: "The harbor - Photo:
 * Ana Reed.", "Map screenshot by Ana Reed."
 */
const CAPTION =
  /^(?:fig|tab|abb|bild|rys|obr|рис|табл|şekil|hình|bảng)[^\s\d.:]{0,7}\.?\s?\d|^[图圖図表]\s?\d|\b(?:photo|foto)s? ?[\d:]|screenshot by /iu
