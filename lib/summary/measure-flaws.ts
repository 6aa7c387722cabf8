import type { LanguagePack } from '../text/language-pack.ts'
import type { Candidate } from './collect-candidates.ts'

/**
 * What mars a takeaway, in the unit of the scores. Set by hand, as no fit would: a question or a "sign up" shares its words
 * with the author's points, and is no point.
 */
export function measureFlaws(candidates: Candidate[], language: LanguagePack): Float64Array {
  const ended = candidates.filter(({ text }) => SENTENCE_END.test(text)).length
  // Thai, and Korean of some sites, is written without stops: there the lack of one says nothing.
  const fragmentFlaw = ended >= candidates.length / 2 ? FRAGMENT_FLAW : 0
  return Float64Array.from(candidates, ({ text, previous }) => {
    const question = QUESTION.test(text) ? QUESTION_FLAW : 0
    const fragment = SENTENCE_END.test(text) ? 0 : fragmentFlaw
    const address = language.addressesReader.test(text.toLowerCase()) ? ADDRESS_FLAW : 0
    const caption = CAPTION.test(text) ? CAPTION_FLAW : 0
    const stray = previous === null && language.leaningStart.test(text.toLowerCase()) ? STRAY_FLAW : 0
    return question + fragment + address + caption + stray
  })
}

const QUESTION_FLAW = 2.2
const FRAGMENT_FLAW = 1.8
const ADDRESS_FLAW = 0.8
const CAPTION_FLAW = 1.8

/** It leans on a sentence, and none before it can be shown with it. */
const STRAY_FLAW = 1

const QUESTION = /[?？؟]["'”’»)\]」』）]*$/u

const SENTENCE_END = /[.!?…。！？｡．؟۔।॥։።](?:["'”’»)\]}」』）】*_]|\[[^\s[\]]{1,8}\])*$/u

/** "Figure 3: …" in the languages whose captions begin with the word and a number. */
const CAPTION =
  /^(?:fig(?:ure|ura)?|tab(?:le|elle|la|ela|leau|ella)?|abb(?:ildung)?|photo|foto|bild|rys|obr|рис|табл|şekil|tablo|hình|bảng)\.?\s?\d|^[图圖図表]\s?\d/iu
