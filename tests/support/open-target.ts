import { statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Listening } from './listen.ts'
import { serve } from './serve.ts'

const SAMPLE = resolve(import.meta.dirname, '../fixtures/sample-article/page.html')

/** The page to show: an address, a file, or the sample article. A file is served, so that it needs no file permission. */
export async function openTarget(argument: string | undefined): Promise<Listening> {
  if (argument === undefined) return serveFile(SAMPLE)
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(argument)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') return { url: checkAddress(argument), close: async () => {} }
  // npm runs scripts from the project's folder; a relative path is meant from where npm was called.
  const from = process.env['INIT_CWD'] ?? process.cwd()
  return serveFile(scheme === 'file' ? fileURLToPath(argument) : resolve(from, argument))
}

function checkAddress(address: string): string {
  if (URL.canParse(address)) return address
  throw new Error(`${address} is not a web address.`)
}

async function serveFile(path: string): Promise<Listening> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`There is no file ${path}. Give the address of a web page (https://…) or the path of an HTML file.`)
  }
  const site = await serve(dirname(path))
  return { ...site, url: `${site.url}/${encodeURIComponent(basename(path))}` }
}
