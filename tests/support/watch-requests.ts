import { list, oneOf, record, text } from '../../lib/browser/decoder.ts'
import { decodeAt } from './decode-at.ts'
import { openProtocol } from './open-protocol.ts'
import { readAsked, type Asked } from './read-asked.ts'

/**
 * Notes what every context of an extension asks of any network: its worker, its pages, and its scripts in the pages of
 * others. What its policy refuses counts as well, since somebody asked for it.
 */
export async function watchRequests(debuggerUrl: string, extensionId: string): Promise<RequestWatch> {
  const own = `chrome-extension://${extensionId}/`
  const targets = new Set<string>()
  /** Each with its address. */
  const contexts = new Map<string, string>()
  const sent: string[] = []
  let files = 0

  const note = (session: string, { url, document, scripts }: Asked) => {
    if (document?.startsWith(own)) contexts.set(session, document)
    // A page of the extension that has gone elsewhere is still its own.
    const asker = contexts.get(session) ?? scripts.find((script) => script.startsWith(own))
    if (asker === undefined) return
    if (url.startsWith(own)) files += 1
    else sent.push(`${asker} asked for ${url}`)
  }

  const listen = async ({ session, type, url }: Attached) => {
    if (url.startsWith(own)) contexts.set(session, url)
    void protocol.send('Network.enable', {}, session)
    if (type === 'page' && !contexts.has(session)) return
    void protocol.send('Audits.enable', {}, session)
    // What was asked for before anybody listened.
    const loaded = decodeLoaded(await protocol.send('Runtime.evaluate', LOADED, session))
    for (const file of loaded?.files ?? [])
      note(session, { url: file, document: loaded?.document ?? null, scripts: [] })
  }

  const protocol = await openProtocol(debuggerUrl, ({ method, params, session }) => {
    const targetId = method === 'Target.targetCreated' ? decodeCreated(params) : undefined
    if (targetId !== undefined && !targets.has(targetId)) {
      targets.add(targetId)
      void protocol.send('Target.attachToTarget', { targetId, flatten: true })
    }
    const attached = method === 'Target.attachedToTarget' ? decodeAttached(params) : undefined
    if (attached) void listen(attached)
    const asked = readAsked(method, params)
    if (asked) note(session, asked)
  })
  // An empty filter lists all; the default one hides the popup until it is too late.
  await protocol.send('Target.setDiscoverTargets', { discover: true, filter: [{}] })
  return { sent, count: () => ({ contexts: contexts.size, files }), close: protocol.close }
}

export type RequestWatch = {
  /** Each request but for the extension's own files: what asked, and for which address. */
  sent: string[]
  /** How many contexts of the extension were listened to, and for how many of its own files they asked. */
  count: () => { contexts: number; files: number }
  close: () => void
}

/** Pages, workers, and popups, which are nothing in particular until they have an address. */
const decodeWatchedType = decodeAt('targetInfo.type', oneOf(['page', 'service_worker', 'other']))
const decodeTargetId = decodeAt('targetInfo.targetId', text)
const decodeCreated = (params: unknown) => decodeWatchedType(params) && decodeTargetId(params)

type Attached = { session: string; type: string; url: string }

const decodeSession = decodeAt('sessionId', text)
const decodeTarget = decodeAt('targetInfo', record<Omit<Attached, 'session'>>({ type: text, url: text }))

function decodeAttached(params: unknown): Attached | undefined {
  const [session, target] = [decodeSession(params), decodeTarget(params)]
  return session === undefined || target === undefined ? undefined : { session, ...target }
}

const LOADED = {
  expression: `({ document: location.href, files: performance.getEntriesByType('resource').map(({ name }) => name) })`,
  returnByValue: true,
}

const decodeLoaded = decodeAt('result.value', record<Loaded>({ document: text, files: list(text) }))

type Loaded = { document: string; files: string[] }
