import type { Anchor } from '../article.ts'
import { PROTOCOL_VERSION, type PageMessages, type PageMessageType, type RevealRequest } from '../protocol.ts'
import { either, number, oneOf, record, text, type Decoder } from './decoder.ts'

const protocol = oneOf([PROTOCOL_VERSION])

const anchor = record<Anchor>({ block: number, start: number, end: number, quote: text })

/** A panel's question to the reader. */
export const decodeRequest: Decoder<DecodedRequest> = either(
  record<Request<'read'>>({ protocol, type: oneOf(['read']), data: oneOf(['page', 'selection']) }),
  record<Request<'reveal'>>({
    protocol,
    type: oneOf(['reveal']),
    data: record<RevealRequest>({ anchor, highlightName: text }),
  }),
)

export type DecodedRequest = { [Type in PageMessageType]: Request<Type> }[PageMessageType]

type Request<Type extends PageMessageType> = {
  protocol: typeof PROTOCOL_VERSION
  type: Type
  data: Parameters<PageMessages[Type]>[0]
}
