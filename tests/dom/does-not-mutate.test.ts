import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readAndShare } from '../../lib/page/read-and-share.ts'

const HTML = readFileSync(resolve(import.meta.dirname, '../fixtures/news-with-tails/page.html'), 'utf8')

test.each(['page', 'selection'] as const)('reading the %s leaves the page as it was', (scope) => {
  document.documentElement.innerHTML = HTML
  const article = document.querySelector('article')
  if (article) document.getSelection()?.selectAllChildren(article)
  const before = document.documentElement.outerHTML
  expect(readAndShare(document, scope).ok).toBe(true)
  expect(document.documentElement.outerHTML).toBe(before)
})
