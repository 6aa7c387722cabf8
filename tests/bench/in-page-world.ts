import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { rolldown } from 'rolldown'
import type { Decoder } from '../../lib/browser/decoder.ts'

const ENTRY = resolve(import.meta.dirname, 'in-page/main.ts')
const NAME = 'bench'

/** Our code with what the benches do with it, as one script. Functions keep their names when it is not minified. */
export async function bundleInPageCode({ entry = ENTRY, minify = true } = {}): Promise<string> {
  const bundle = await rolldown({ input: entry })
  const { output } = await bundle.generate({ format: 'iife', name: NAME, minify })
  await bundle.close()
  return output[0].code
}

/** Runs an expression over the bundle in an isolated world of the page, new for each call: as an extension's script, and as cold. */
export async function runInPage<T>(page: Page, { code, expression, decode }: InPageRun<T>): Promise<T> {
  const session = await page.context().newCDPSession(page)
  try {
    const { frameTree } = await session.send('Page.getFrameTree')
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
    await session.send('Runtime.evaluate', { expression: code, contextId: executionContextId })
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `${NAME}.${expression}`,
      contextId: executionContextId,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    const value = decode(result.value)
    if (value === undefined) throw new Error(`${expression} answered what this bench does not know.`)
    return value
  } finally {
    await session.detach()
  }
}

type InPageRun<T> = { code: string; expression: string; decode: Decoder<T> }
