import { number, record, text, type Decoder } from '../../lib/browser/decoder.ts'

/** A connection of its own to a browser's debugging protocol, for what Playwright's sessions do not tell. */
export async function openProtocol(url: string, onEvent: (event: ProtocolEvent) => void): Promise<Protocol> {
  const socket = new WebSocket(url)
  const waiting: PromiseWithResolvers<unknown>[] = []
  socket.addEventListener('message', ({ data }) => {
    const message: unknown = JSON.parse(String(data))
    const event = decodeEvent(message)
    if (event) onEvent({ ...event, session: decodeSession(message)?.sessionId ?? '' })
    const reply = decodeReply(message)
    if (reply) waiting[reply.id]?.resolve(decodeResult(message)?.result)
  })
  // A browser that closes answers nobody.
  socket.addEventListener('close', () => waiting.forEach(({ resolve }) => resolve(undefined)))
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error('The browser does not answer on its debugging port.')))
  })
  return {
    send: (method, params, session) => {
      const answered = Promise.withResolvers<unknown>()
      const id = waiting.push(answered) - 1
      socket.send(JSON.stringify({ id, method, params, sessionId: session }))
      return answered.promise
    },
    close: () => socket.close(),
  }
}

export type Protocol = {
  /** Settles with what the browser answers, or with nothing when it refuses or closes. */
  send: (method: string, params: object, session?: string) => Promise<unknown>
  close: () => void
}

/** `session`: of the target that it comes from; empty when it is the browser's own. */
export type ProtocolEvent = { method: string; params: unknown; session: string }

const anything: Decoder<unknown> = (value) => value ?? null

const decodeEvent = record<{ method: string; params: unknown }>({ method: text, params: anything })

const decodeSession = record<{ sessionId: string }>({ sessionId: text })

const decodeReply = record<{ id: number }>({ id: number })

const decodeResult = record<{ result: unknown }>({ result: anything })
