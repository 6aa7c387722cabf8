import type { Candidate } from './collect-candidates.ts'

/** From 0 for an article of ordinary length to 1 for a short note, of which a few sentences are a large part. */
export function measureShortness(candidates: Candidate[]): number {
  const words = candidates.reduce((sum, { length }) => sum + length, 1)
  return 1 / (1 + (words / FEW_WORDS) ** STEEPNESS)
}

/** Where an article is half a short note: less than two minutes of English. Chosen on held-out fifths of the corpora. */
const FEW_WORDS = 440

/** At three quarters as many words again an article is a tenth of a short note. */
const STEEPNESS = 4
