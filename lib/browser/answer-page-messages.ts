import { browser } from 'wxt/browser'
import { PROTOCOL_VERSION, type PageMessages, type PageReply } from '../protocol.ts'
import { decodeRequest, type DecodedRequest } from './decode-request.ts'

/** Lets the reader answer the panels of this extension, and nobody else. Returns how to stop answering. */
export function answerPageMessages(answers: PageMessages): () => void {
  const onMessage: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, sender, reply) => {
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return
    const request = decodeRequest(message)
    if (request === undefined) return
    reply({ protocol: PROTOCOL_VERSION, value: answer(answers, request) } satisfies PageReply)
  }
  browser.runtime.onMessage.addListener(onMessage)
  return () => browser.runtime.onMessage.removeListener(onMessage)
}

function answer(answers: PageMessages, request: DecodedRequest): unknown {
  switch (request.type) {
    case 'read':
      return answers.read(request.data)
    case 'reveal':
      return answers.reveal(request.data)
  }
}
