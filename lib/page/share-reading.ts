import type { ReadArticle } from '../article.ts'
import type { Failure } from '../failure.ts'
import { ok, type Result } from '../result.ts'
import type { Reading } from './read-through-frames.ts'
import { sharePlaces } from './shared-places.ts'

/** Leaves word of where the blocks of a reading stand, and gives the rest of it to be sent. */
export function shareReading(reading: Reading): Result<ReadArticle, Failure> {
  if (!reading.ok) return reading
  const { article, places } = reading.value
  sharePlaces(article.scope, places)
  return ok(article)
}
