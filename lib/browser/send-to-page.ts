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
import { askBrowser } from './ask-browser.ts'
import { oneOf, record, type Decoder } from './decoder.ts'

const MAIN_FRAME = { frameId: 0 }

/** Asks the scripts in the tab's page. An answer that the decoder does not understand is as good as none. */
export async function sendToPage<Type extends PageMessageType>(
  tabId: number,
  { type, data, timeoutMs, decode }: Question<Type>,
): Promise<Result<PageAnswer<Type>, Failure>> {
  const request: PageRequest = { protocol: PROTOCOL_VERSION, type, data }
  const sent = await askBrowser<unknown>(() => browser.tabs.sendMessage(tabId, request, MAIN_FRAME), timeoutMs)
  if (!sent.ok) return sent
  const reply = record<Reply<Type>>({ protocol: oneOf([PROTOCOL_VERSION]), value: decode })(sent.value)
  if (reply !== undefined) return ok(reply.value)
  // With `null` a script says that it broke off.
  return sent.value === null ? { ok: false, failure: 'internal', cause: `broken-${type}` } : fail('page-unreachable')
}

type Question<Type extends PageMessageType> = {
  type: Type
  data: PageData<Type>
  timeoutMs: number
  decode: Decoder<PageAnswer<Type>>
}

type Reply<Type extends PageMessageType> = { protocol: typeof PROTOCOL_VERSION; value: PageAnswer<Type> }
