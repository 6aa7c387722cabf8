import * as v from 'valibot'
import { PROTOCOL_VERSION, type PageMessages, type PageMessageType } from '../protocol.ts'

const anchor = v.object({ block: v.number(), start: v.number(), end: v.number(), quote: v.string() })

const REQUESTS = v.variant('type', [
  v.object({
    protocol: v.literal(PROTOCOL_VERSION),
    type: v.literal('read'),
    data: v.picklist(['page', 'selection']),
  }),
  v.object({
    protocol: v.literal(PROTOCOL_VERSION),
    type: v.literal('reveal'),
    data: v.object({ anchor, highlightName: v.string() }),
  }),
])

/** A panel's question to the reader, or `null` when it is none of ours. Never throws. */
export function decodeRequest(message: unknown): DecodedRequest | null {
  const decoded = v.safeParse(REQUESTS, message)
  return decoded.success ? decoded.output : null
}

export type DecodedRequest = {
  [Type in PageMessageType]: { type: Type; data: Parameters<PageMessages[Type]>[0] }
}[PageMessageType]
