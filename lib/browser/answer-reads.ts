import type { ReadArticle, Scope } from '../article.ts'
import type { Failure } from '../failure.ts'
import { PROTOCOL_VERSION, type Arrival, type ReadRequest } from '../protocol.ts'
import type { Result } from '../result.ts'
import { answerPageMessages, answerTo } from './answer-page-messages.ts'
import { oneOf, record } from './decoder.ts'

/**
 * Answers the panel that asks for a reading. The script comes to the name that it answers to, by which the panel knows that
 * it ran, and that no other answers.
 */
export function answerReads(scope: Scope, read: () => Result<ReadArticle, Failure>): AnsweringReads {
  // 128 bits; `randomUUID` is missing on pages without a secure connection.
  const nonce = String(crypto.getRandomValues(new Uint32Array(4)))
  const readRequest = record<ReadRequest>({ scope: oneOf([scope]), nonce: oneOf([nonce]) })
  const stop = answerPageMessages([answerTo('read', readRequest, read)])
  return { arrival: { protocol: PROTOCOL_VERSION, nonce }, stop }
}

type AnsweringReads = { arrival: Arrival; stop: () => void }
