import type { MentionWeights } from './expect-mentions.ts'
import type { PairWeights } from './expect-pairs.ts'
import type { TraitWeights } from './score-salience.ts'
import { MENTION_WEIGHTS, PAIR_WEIGHTS, TRAIT_WEIGHTS } from './weights.ts'

/** What was learned of takeaways that authors wrote: the same for every language and every kind of article. */
export type SalienceModel = { traits: TraitWeights; mentions: MentionWeights; pairs: PairWeights }

export const MODEL: SalienceModel = { traits: TRAIT_WEIGHTS, mentions: MENTION_WEIGHTS, pairs: PAIR_WEIGHTS }
