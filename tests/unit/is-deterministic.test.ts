import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { buildArticle } from '../support/build-article.ts'
import { summarizeInItsLanguage } from '../support/summarize-in.ts'
import { harborSeagrass } from './articles/harbor-seagrass.ts'

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
  ['the time zone', { TZ: 'Pacific/Apia' }],
  ['a Turkish locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' }],
])('%s of the machine changes nothing', async (_, environment) => {
  const { stdout } = await run(process.execPath, [SUMMARIZE_SAMPLE], { env: { ...process.env, ...environment } })
  expect(JSON.parse(stdout)).toEqual(await summarizeInItsLanguage(harborSeagrass))
})

const run = promisify(execFile)

const SUMMARIZE_SAMPLE = join(import.meta.dirname, '../support/print-summary.ts')
