import type { Anchor, Scope } from '../article.ts'
import { PROTOCOL_VERSION, type FollowRequest, type PaintRequest, type RevealRequest } from '../protocol.ts'
import { decodeHighlightName } from './decode-highlight-name.ts'
import { list, number, oneOf, record, text } from './decoder.ts'

const anchor = record<Anchor>({ block: number, start: number, end: number, quote: text })

const scope = oneOf<Scope>(['page', 'selection'])

export const revealRequest = record<RevealRequest>({ anchor, scope, highlightName: decodeHighlightName })

export const paintRequest = record<PaintRequest>({ anchors: list(anchor), scope, highlightName: decodeHighlightName })

export const followRequest = record<FollowRequest>({ protocol: oneOf([PROTOCOL_VERSION]), blocks: number })
