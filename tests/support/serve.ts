import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { listen, type Listening } from './listen.ts'

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
}

/** Serves a folder, or pages held in memory by their path (`/page.html`), on loopback only. */
export function serve(pages: string | Record<string, string | ServedPage>): Promise<Listening> {
  const read = typeof pages === 'string' ? readFrom(pages) : async (path: string) => pages[path]
  return listen(createServer((request, response) => void answer(request, response, read)))
}

async function answer(request: IncomingMessage, response: ServerResponse, read: Read): Promise<void> {
  const path = toPath(request.url ?? '/')
  const page = path === null ? undefined : await read(path)
  const { body, headers } = isBare(page) ? { body: page, headers: {} } : page
  response.statusCode = body === undefined ? 404 : 200
  response.setHeader('content-type', CONTENT_TYPES[extname(path ?? '').toLowerCase()] ?? 'application/octet-stream')
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.end(body ?? 'Not found')
}

function toPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    return null // a stray percent sign
  }
}

function readFrom(folder: string): Read {
  // `normalize` of an absolute path cannot climb out of it.
  return (path) => readFile(join(folder, normalize(path))).catch(() => undefined)
}

type Read = (path: string) => Promise<Served | undefined>

type Served = string | Buffer | ServedPage

/** A page with headers of its own. */
export type ServedPage = { body: string; headers: Record<string, string> }

const isBare = (page: Served | undefined): page is string | Buffer | undefined =>
  page === undefined || typeof page === 'string' || Buffer.isBuffer(page)
