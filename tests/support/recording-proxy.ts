import { createServer } from 'node:http'
import { listen } from './listen.ts'

/** The only way out of a browser: it answers every address with one page and remembers what was asked for. */
export async function startRecordingProxy(html: string): Promise<RecordingProxy> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(html)
  })
  // How a browser asks a proxy for an encrypted connection.
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  return { ...(await listen(server)), requests }
}

export type RecordingProxy = { url: string; requests: string[]; close: () => Promise<void> }

/**
 * The browsers' own: updates, settings, autofill, sign-in. Some ask whatever they are told, and one may still ask at a port that
 * has become another's.
 */
export const isBrowserService = (url: string): boolean =>
  /^(?:https?:\/\/)?[\w.-]+\.(?:(?:google|googleapis|gstatic|gvt1|firefox)\.com|mozilla\.(?:com|net|org)|mozgcp\.net)[:/]/.test(
    url,
  )
