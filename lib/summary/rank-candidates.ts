import type { LanguagePack } from '../text/language-pack.ts'
import type { ArticleIndex } from './article-index.ts'
import { expectMentions, measureMentions } from './expect-mentions.ts'
import { createGainMeter } from './gain-meter.ts'
import { measureFlaws } from './measure-flaws.ts'
import { measureTraits } from './measure-traits.ts'
import type { SalienceModel } from './salience-model.ts'
import { scoreSalience, type Salience } from './score-salience.ts'
import { selectTakeaways } from './select-takeaways.ts'

/** The best candidates, best first, and why. */
export function rankCandidates(index: ArticleIndex, { language, limit, model }: RankOptions): Ranking {
  const meter = createGainMeter(index, expectMentions(measureMentions(index), model.mentions))
  const sources = {
    traits: measureTraits(index, language),
    flaws: measureFlaws(index.candidates, language),
    gains: Float64Array.from(index.candidates, (_, row) => meter.gainOf(row)),
  }
  const salience = scoreSalience(sources, model.traits)
  return { picks: selectTakeaways({ index, scores: salience.scores, gains: sources.gains, meter, limit }), salience }
}

export type RankOptions = { language: LanguagePack; limit: number; model: SalienceModel }

export type Ranking = { picks: number[]; salience: Salience }
