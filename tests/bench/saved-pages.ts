import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result } from '../../lib/result.ts'
import { listCorpora, readCorpus, readMaybeZipped } from './corpus.ts'
import { decodePageTruth, type PageTruth } from './page-corpus.ts'

/** Where the pages of the corpora in a folder are saved. */
export function listSavedPages(data: string): Result<SavedPage[], string> {
  const files = listCorpora(data)
  if (!files.ok) return files
  const pages: SavedPage[] = []
  for (const file of files.value) {
    const truths = readCorpus(file, decodePageTruth)
    if (!truths.ok) return truths
    for (const truth of truths.value) {
      const { id } = truth
      const path = [`${id}.html.gz`, `${id}.html`].map((name) => join(data, file.name, name)).find(existsSync)
      if (path !== undefined) pages.push({ corpus: file.name, id, path, truth })
    }
  }
  return ok(pages)
}

export type SavedPage = { corpus: string; id: string; path: string; truth: PageTruth }

export const readSavedPage = ({ path }: SavedPage): Result<string, string> => readMaybeZipped(path)
