import { expect, test } from 'vitest'
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
