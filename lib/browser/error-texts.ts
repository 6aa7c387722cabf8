import type { Failure } from '../failure.ts'

/** What an error text of a browser's interface means. The first row that matches decides. */
export type ErrorMeaning = Failure | StorageRefusal

/** Why a setting was not kept. */
export type StorageRefusal = 'storage-full' | 'storage-busy'

/**
 * Matched by their kind and never word by word, since versions differ. Texts: Chromium 156, Firefox 153; those of quotas
 * in older Chromium too. From the surest to the vaguest: several name a tab, a frame or a page besides what went wrong.
 */
export const ERROR_TEXTS: readonly (readonly [RegExp, ErrorMeaning])[] = [
  // Without its context even the names of the interface are gone.
  [/extension context invalidated|reading '(?:local|sync|session)'/i, 'extension-updated'],
  [/no tab with id|invalid tab id/i, 'page-gone'],
  [/no frame with id|no document with id|invalid frame ids|frame with id \d+ was removed/i, 'page-gone'],
  [/moved into back\/forward cache/i, 'page-gone'],
  [/showing error page|frame with id \d+ is not ready/i, 'error-page'],
  [/extensions ?settings policy|blocked by (?:the )?(?:administrator|policy)/i, 'blocked-by-policy'],
  // The last one alone: of a site that the reader has closed to all extensions.
  [/extensions gallery|cannot access a \S+:\/\/ url|^blocked$/i, 'restricted-page'],
  [/cannot access contents of|missing host permission/i, 'no-access'],
  [/max_write_operations/i, 'storage-busy'],
  [/quota/i, 'storage-full'],
  [/receiving end does not exist|message (?:channel|port) (?:is )?closed/i, 'page-unreachable'],
  [/non-structured-clonable/i, 'page-unreachable'],
  [/maximum allowed size/i, 'page-too-large'],
]
