import { browser } from 'wxt/browser'
import { PROTOCOL_VERSION, type PageAnswer, type PageData, type PageMessageType, type PageReply } from '../protocol.ts'
import { oneOf, record, type Decoder } from './decoder.ts'

/** Lets a script in a page answer the panels of this extension, and nobody else. Returns how to stop answering. */
export function answerPageMessages(answerers: readonly Answerer[]): () => void {
  const onMessage: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, sender, reply) => {
    if (sender.id !== browser.runtime.id || sender.tab) return
    for (const answer of answerers) {
      const answered = answer(message)
      if (answered === null) continue
      void answered.then(
        (value) => reply({ protocol: PROTOCOL_VERSION, value } satisfies PageReply),
        (bug: unknown) => {
          // Whoever asked shall not wait for an answer that never comes.
          reply(null)
          throw bug
        },
      )
      // The reply comes later.
      return true
    }
    return undefined
  }
  browser.runtime.onMessage.addListener(onMessage)
  return () => browser.runtime.onMessage.removeListener(onMessage)
}

/** Answers one type of message; `null` when a message is another, which is left to the page's other script. */
export function answerTo<Type extends PageMessageType>(
  type: Type,
  data: Decoder<PageData<Type>>,
  answer: (data: PageData<Type>) => PageAnswer<Type> | Promise<PageAnswer<Type>>,
): Answerer {
  const decode = record<Asked<Type>>({ protocol: oneOf([PROTOCOL_VERSION]), type: oneOf<string>([type]), data })
  return (message) => {
    const asked = decode(message)
    return asked === undefined ? null : Promise.resolve(asked.data).then(answer)
  }
}

export type Answerer = (message: unknown) => Promise<unknown> | null

type Asked<Type extends PageMessageType> = {
  protocol: typeof PROTOCOL_VERSION
  type: string
  data: PageData<Type>
}
