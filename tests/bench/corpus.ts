import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fail, ok, type Result } from '../../lib/result.ts'

/** The corpora in a folder: every `<name>.jsonl` or `<name>.jsonl.gz`, by name. */
export function listCorpora(folder: string): Result<CorpusFile[], string> {
  if (!existsSync(folder)) return fail(`no such folder: ${folder}`)
  const corpora = readdirSync(folder)
    .filter((file) => CORPUS_FILE.test(file))
    .sort()
    .map((file) => ({ name: file.replace(CORPUS_FILE, ''), path: join(folder, file) }))
  return corpora.length > 0 ? ok(corpora) : fail(`no .jsonl or .jsonl.gz file in ${folder}`)
}

export type CorpusFile = { name: string; path: string }

const CORPUS_FILE = /\.jsonl(\.gz)?$/

/** Reads one JSON value a line. `decode` answers `null` for a value of another shape. */
export function readCorpus<T>(file: CorpusFile, decode: (value: unknown) => T | null): Result<T[], string> {
  const content = readMaybeZipped(file.path)
  if (!content.ok) return content
  const items: T[] = []
  for (const [index, line] of content.value.split('\n').entries()) {
    if (line.trim() === '') continue
    const item = decodeLine(line, decode)
    if (item === null) return fail(`${file.path}, line ${index + 1}: not an entry this bench knows`)
    items.push(item)
  }
  return ok(items)
}

/** The text of a file, unpacked when its name ends in `.gz`. */
export function readMaybeZipped(path: string): Result<string, string> {
  try {
    const bytes = readFileSync(path)
    return ok((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
  } catch (error) {
    return fail(`cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function decodeLine<T>(line: string, decode: (value: unknown) => T | null): T | null {
  try {
    return decode(JSON.parse(line))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
