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
  return measureEach(candidates, ({ text, cues, previous }, place) => {
    const question = QUESTION.test(tails[place] ?? '') ? QUESTION_FLAW : 0
    const fragment = isEnded[place] ? 0 : fragmentFlaw
    const address = (cues & ADDRESSES_READER) !== 0 ? ADDRESS_FLAW : 0
    const caption = CAPTION.test(text) ? CAPTION_FLAW : 0
    const stray = previous === null && (cues & LEANS) !== 0 ? STRAY_FLAW : 0
    return question + fragment + address + caption + stray
  })
}

const QUESTION_FLAW = 2.2
const FRAGMENT_FLAW = 1.8
const ADDRESS_FLAW = 0.8
const CAPTION_FLAW = 1.8

/** It leans on a sentence, and none before it can be shown with it. */
const STRAY_FLAW = 1

/** Of the sentences of a text that is written with stops; quotes and initials have them in one that is not. */
const LEAST_ENDED = 1 / 8

/** The stop, and more closing marks than any sentence has. */
const TAIL_UNITS = 32

const QUESTION = /[?？؟]["'”’»)\]」』）]*$/u

/** A Korean statement ends in its verb: some sites leave its stop out, and headlines among their lines have none. */
const SENTENCE_END = /[.!?…。！？｡．؟۔।॥։።다요](?:["'”’»)\]}」』）】*_]|\[[^\s[\]]{1,8}\])*$/u

/** "Figure 3: …" in the languages whose captions begin with the word and a number. */
const CAPTION =
  /^(?:fig(?:ure|ura)?|tab(?:le|elle|la|ela|leau|ella)?|abb(?:ildung)?|photo|foto|bild|rys|obr|рис|табл|şekil|tablo|hình|bảng)\.?\s?\d|^[图圖図表]\s?\d/iu
