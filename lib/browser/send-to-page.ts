import { browser } from 'wxt/browser'
import type { Failure } from '../failure.ts'
import {
  PROTOCOL_VERSION,
  type PageAnswer,
  type PageData,
  type PageMessageType,
  type PageRequest,
} from '../protocol.ts'
import { fail, ok, type Result } from '../result.ts'
import { oneOf, record, type Decoder } from './decoder.ts'
import { toFailure } from './to-failure.ts'
import { withTimeout } from './with-timeout.ts'

const MAIN_FRAME = { frameId: 0 }

/** Asks the scripts in the tab's page. An answer that is not what the decoder expects is `internal`. */
export async function sendToPage<Type extends PageMessageType>(
  tabId: number,
  { type, data, timeoutMs, decode }: Question<Type>,
): Promise<Result<PageAnswer<Type>, Failure>> {
  const request: PageRequest = { protocol: PROTOCOL_VERSION, type, data }
  try {
    const sent = await withTimeout<unknown>(browser.tabs.sendMessage(tabId, request, MAIN_FRAME), timeoutMs)
    if (!sent.ok) return sent
    const reply = record<Reply<Type>>({ protocol: oneOf([PROTOCOL_VERSION]), value: decode })(sent.value)
    return reply === undefined ? fail('internal') : ok(reply.value)
  } catch (error) {
    return fail(toFailure(error))
  }
}

type Question<Type extends PageMessageType> = {
  type: Type
  data: PageData<Type>
  timeoutMs: number
  decode: Decoder<PageAnswer<Type>>
}

type Reply<Type extends PageMessageType> = { protocol: typeof PROTOCOL_VERSION; value: PageAnswer<Type> }
