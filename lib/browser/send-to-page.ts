import { browser } from 'wxt/browser'
import type { Failure } from '../failure.ts'
import { PROTOCOL_VERSION, type PageMessages, type PageMessageType, type PageRequest } from '../protocol.ts'
import { fail, ok, type Result } from '../result.ts'
import { toFailure } from './to-failure.ts'
import { withTimeout } from './with-timeout.ts'

const MAIN_FRAME = { frameId: 0 }

/** Asks the reader in the tab's page. The value is whatever came back: decode it before believing it. */
export async function sendToPage<Type extends PageMessageType>(
  tabId: number,
  { type, data, timeoutMs }: { type: Type; data: Parameters<PageMessages[Type]>[0]; timeoutMs: number },
): Promise<Result<unknown, Failure>> {
  const request: PageRequest = { protocol: PROTOCOL_VERSION, type, data }
  try {
    const reply = await withTimeout<unknown>(browser.tabs.sendMessage(tabId, request, MAIN_FRAME), timeoutMs)
    if (!reply.ok) return reply
    return isReply(reply.value) ? ok(reply.value.value) : fail('internal')
  } catch (error) {
    return fail(toFailure(error))
  }
}

function isReply(reply: unknown): reply is { value: unknown } {
  return (
    typeof reply === 'object' &&
    reply !== null &&
    'protocol' in reply &&
    reply.protocol === PROTOCOL_VERSION &&
    'value' in reply
  )
}
