import type { Failure } from '../failure.ts'
import { ERROR_TEXTS, type ErrorMeaning, type StorageRefusal } from './error-texts.ts'

/** What a rejected browser call means for who wants a summary. An error nobody has met is `internal`. */
export function toFailure(error: unknown): Failure {
  const meaning = findMeaning(error)
  return meaning === undefined || isStorageRefusal(meaning) ? 'internal' : meaning
}

/** Why storage did not take something; `null` when it does not say. */
export function toStorageRefusal(error: unknown): StorageRefusal | null {
  const meaning = findMeaning(error)
  return isStorageRefusal(meaning) ? meaning : null
}

/** The one place where browsers' error texts are read. */
function findMeaning(error: unknown): ErrorMeaning | undefined {
  const text = error instanceof Error ? error.message : String(error)
  return ERROR_TEXTS.find(([pattern]) => pattern.test(text))?.[1]
}

const isStorageRefusal = (meaning: ErrorMeaning | undefined): meaning is StorageRefusal =>
  meaning === 'storage-full' || meaning === 'storage-busy'
