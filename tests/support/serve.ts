import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
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
}

/** Serves a folder, or pages held in memory by their path (`/page.html`), on loopback only. */
export async function serve(pages: string | Record<string, string>): Promise<Listening> {
  const read = typeof pages === 'string' ? readFrom(pages) : (path: string) => pages[path]
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    void Promise.resolve(read(path)).then((body) => {
      response.statusCode = body === undefined ? 404 : 200
      response.setHeader('content-type', CONTENT_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream')
      return response.end(body ?? 'Not found')
    })
  })
  return listen(server)
}

function readFrom(folder: string) {
  return async (path: string): Promise<Buffer | undefined> => {
    // `normalize` of an absolute path cannot climb out of it.
    return readFile(join(folder, normalize(path))).catch(() => undefined)
  }
}
