import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readArticle } from '../../lib/page/read-article.ts'
import { readSelection } from '../../lib/page/read-selection.ts'

const HTML = readFileSync(resolve(import.meta.dirname, '../fixtures/news-with-tails/page.html'), 'utf8')

test.each([
  ['page', readArticle],
  ['selection', readSelection],
])('reading the %s leaves the page as it was', (_, read) => {
  document.documentElement.innerHTML = HTML
  const article = document.querySelector('article')
  if (article) document.getSelection()?.selectAllChildren(article)
  const before = document.documentElement.outerHTML
  expect(read(document).ok).toBe(true)
  expect(document.documentElement.outerHTML).toBe(before)
})
