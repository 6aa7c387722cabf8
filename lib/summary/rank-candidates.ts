import type { ArticleIndex } from './article-index.ts'
import { createGainMeter } from './gain-meter.ts'
import { measureEach } from './measure-each.ts'
import { measureFlaws } from './measure-flaws.ts'
import { measureTraits } from './measure-traits.ts'
import type { SalienceModel } from './salience-model.ts'
import { scoreSalience, type Salience } from './score-salience.ts'
import { selectTakeaways } from './select-takeaways.ts'

/** The best candidates, best first, and why. */
export function rankCandidates(index: ArticleIndex, { limit, model }: RankOptions): Ranking {
  const meter = createGainMeter(index, model)
  const sources = {
    traits: measureTraits(index),
    flaws: measureFlaws(index.candidates),
    gains: measureEach(index.candidates, (_, row) => meter.gainOf(row)),
  }
  const { scores, explain } = scoreSalience(sources, model.traits)
  return { picks: selectTakeaways({ index, scores, gains: sources.gains, meter, limit }), explain }
}

export type RankOptions = { limit: number; model: SalienceModel }

export type Ranking = { picks: number[]; explain: Salience['explain'] }
