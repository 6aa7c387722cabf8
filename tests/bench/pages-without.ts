import { integer, list, record, text } from '../../lib/browser/decoder.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { bundleInPageCode, runInPage } from './in-page-world.ts'
import type { PageOutline } from './page-corpus.ts'
import type { PagesResult } from './pages-table.ts'
import { visitPages } from './visit-pages.ts'

/** Reads the saved pages without some of the rules: by the same code, though not by the extension as it ships. */
export async function readPagesWithout(data: string, without: string[]): Promise<Result<PagesResult[], string>> {
  try {
    return await readPages(data, without)
  } catch (error) {
    const [reason = ''] = String(error).split('\n')
    return fail(reason)
  }
}

async function readPages(data: string, without: string[]): Promise<Result<PagesResult[], string>> {
  const code = await bundleInPageCode({ minify: false })
  const visited = await visitPages({
    data,
    label: `pages without ${without.join(', ')}`,
    look: async (page) =>
      runInPage(page, { code, expression: `readWithout(document, ${JSON.stringify(without)})`, decode: decodeOutline }),
  })
  if (!visited.ok) return visited
  const corpora = Map.groupBy(visited.value, ({ corpus }) => corpus)
  return ok(
    [...corpora].map(([name, pages]) => ({
      name,
      outcomes: pages.map(({ truth, seen }) => ({
        truth,
        output: seen,
        outline: null,
        failure: null,
        milliseconds: null,
      })),
    })),
  )
}

const decodeOutline = record<PageOutline>({
  text,
  headings: list(record<PageOutline['headings'][number]>({ level: integer({ from: 1, to: 6 }), text })),
})
