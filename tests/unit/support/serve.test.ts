import { request } from 'node:http'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Listening } from '../../support/listen.ts'
import { serve } from '../../support/serve.ts'

let site: Listening

beforeAll(async () => {
  site = await serve(resolve(import.meta.dirname, '../../fixtures/sample-article'))
})

afterAll(() => site.close())

test('a page of the folder is served as HTML', async () => {
  const response = await fetch(`${site.url}/page.html`)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await response.text()).toContain('<h1>')
})

test.each(['/../plain-essay/page.html', '/..%2fplain-essay/page.html', '/no.html', '/100%'])(
  '%s is not found, and nothing outside the folder is served',
  async (path) => {
    expect(await askFor(path)).toBe(404)
  },
)

/** With the path as it stands: `fetch` would resolve the dots itself. */
function askFor(path: string): Promise<number | undefined> {
  return new Promise((settle, reject) => {
    const { hostname, port } = new URL(site.url)
    request({ hostname, port, path }, (response) => {
      response.resume()
      settle(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
}
