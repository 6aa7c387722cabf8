import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerPageMessages, answerTo } from '../lib/browser/answer-page-messages.ts'
import { oneOf, record } from '../lib/browser/decoder.ts'
import { readAndShare } from '../lib/page/read-and-share.ts'
import { replaceScript } from '../lib/page/replace-script.ts'
import { PROTOCOL_VERSION, type Arrival, type ReadRequest } from '../lib/protocol.ts'

/**
 * Runs in the page's isolated world, only after a click: answers the panel until a newer copy takes its place. It comes to
 * the name that it answers to, by which the panel knows that it ran, and that no other answers.
 */
export default defineUnlistedScript((): Arrival => {
  // 128 bits; `randomUUID` is missing on pages without a secure connection.
  const nonce = String(crypto.getRandomValues(new Uint32Array(4)))
  const readRequest = record<ReadRequest>({ scope: oneOf(['page', 'selection']), nonce: oneOf([nonce]) })
  replaceScript(
    'reader',
    answerPageMessages([answerTo('read', readRequest, ({ scope }) => readAndShare(document, scope))]),
  )
  return { protocol: PROTOCOL_VERSION, nonce }
})
