import type { ReadArticle } from '../../lib/article.ts'
import { decodeReading } from '../../lib/browser/decode-article.ts'
import { fail, type Result } from '../../lib/result.ts'

/** What came back of a reader that was sent into a page and then asked. Null stands for nothing. */
export type PageAnswer = { arrival: unknown; reply: unknown }

/**
 * The reading, or how far it came. A script that throws leaves no arrival; a reader that went with its page, or whose
 * place another one took, leaves the question unanswered; and what cannot be read was answered by something else.
 */
export function toReading({ arrival, reply }: PageAnswer): Result<ReadArticle, string> {
  if (arrival === null) return fail('the reader broke off before it could be asked')
  if (reply === null) return fail('nobody answered the question')
  return decodeReading(reply) ?? fail('undecodable')
}
