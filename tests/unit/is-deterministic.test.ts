import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { buildArticle } from '../support/build-article.ts'
import { summarizeInItsLanguage } from '../support/summarize-in.ts'
import { harborSeagrass } from './articles/harbor-seagrass.ts'

/** A program of its own starts late on a busy machine. */
const PATIENCE_MILLISECONDS = 60_000

test('the same article gives the same summary', async () => {
  const first = await summarizeInItsLanguage(harborSeagrass)
  const second = await summarizeInItsLanguage(structuredClone(harborSeagrass))
  expect(second).toEqual(first)
})

test('a summary survives the way to another process unchanged', async () => {
  const summary = await summarizeInItsLanguage(harborSeagrass)
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
})

test('summarizing leaves the article as it was', async () => {
  const article = structuredClone(harborSeagrass)
  await summarizeInItsLanguage(article)
  expect(article).toEqual(harborSeagrass)
})

test('what was summarized before changes nothing', async () => {
  const other = buildArticle(['Ravens hide food. Ravens remember for weeks where it lies. Snow covered the valley.'])
  const alone = await summarizeInItsLanguage(harborSeagrass)
  await summarizeInItsLanguage(other)
  expect(await summarizeInItsLanguage(harborSeagrass)).toEqual(alone)
})

test.each([
  ['a second run', {}, []],
  ['the time zone of the machine', { TZ: 'Pacific/Apia' }, []],
  ['a Turkish locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' }, []],
  ['no locale at all', { LANG: 'C', LC_ALL: 'C', LANGUAGE: '' }, []],
  ['the order in which articles are read', {}, ['reversed']],
])(
  '%s changes no byte',
  async (_, environment, order) => {
    expect(await printSummaries(environment, order)).toBe(await plain)
  },
  PATIENCE_MILLISECONDS,
)

const printSummaries = async (environment: Record<string, string>, order: string[]): Promise<string> => {
  const { stdout } = await run(process.execPath, [PRINT_SUMMARIES, ...order], {
    env: { ...process.env, ...environment },
  })
  return stdout
}

const run = promisify(execFile)

const PRINT_SUMMARIES = join(import.meta.dirname, '../support/print-summaries.ts')

const plain = printSummaries({}, [])
