import { list, oneOf, text } from '../../lib/browser/decoder.ts'
import { decodeAt } from './decode-at.ts'

/** What an event of the debugging protocol says that somebody asked of a network, if it says so. */
export function readAsked(method: string, params: unknown): Asked | undefined {
  const url = ADDRESS_IN[method]?.(params)
  if (url === undefined) return undefined
  return { url, document: decodeDocument(params) ?? null, scripts: decodeScripts(params) ?? [] }
}

/** What is asked for, by which document where the event names it, and by which of its scripts. */
export type Asked = { url: string; document: string | null; scripts: string[] }

const decodeRefusal = decodeAt('issue.code', oneOf(['ContentSecurityPolicyIssue']))
const decodeRefused = decodeAt('issue.details.contentSecurityPolicyIssueDetails.blockedURL', text)

const ADDRESS_IN: Record<string, (params: unknown) => string | undefined> = {
  'Network.requestWillBeSent': decodeAt('request.url', text),
  'Network.webSocketCreated': decodeAt('url', text),
  'Network.webTransportCreated': decodeAt('url', text),
  // What a policy refuses is not sent, and so is no request. Of code in a page's own HTML it names no address.
  'Audits.issueAdded': (params) =>
    decodeRefusal(params) === undefined ? undefined : (decodeRefused(params) ?? 'inline'),
}

const decodeDocument = decodeAt('documentURL', text)

/** What a page's HTML asks for has no stack. */
const decodeScripts = decodeAt('initiator.stack.callFrames', list(decodeAt('url', text)))
