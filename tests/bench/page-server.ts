import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** No scripts, nothing from elsewhere: what is read is what was saved. Styles in the page itself still hide what they hid. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"
const REFRESH = /<meta[^>]{1,200}http-equiv\s*=\s*["']?refresh[^>]{0,500}>/gi

/** Serves one saved page after another from one origin on loopback, so that one grant lasts for all. */
export async function createPageServer(): Promise<PageServer> {
  const pages = new Map<string, string>()
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '')
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
    })
    response.end(html ?? '')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  const origin = `http://127.0.0.1:${portOf(server.address())}`
  return {
    show: (name, html) => {
      pages.clear()
      pages.set(`/${name}`, html.replace(REFRESH, ''))
      return `${origin}/${name}`
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export type PageServer = {
  /** Where the page stands until the next one is shown. */
  show: (name: string, html: string) => string
  close: () => void
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The page server has no port.')
  return address.port
}
