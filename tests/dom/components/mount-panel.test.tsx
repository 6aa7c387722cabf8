import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { act } from 'react'
import { expect, test } from 'vitest'
import { insertPanel } from '../../../build/panel-in-pages.ts'
import { mountPanel } from '../../../components/mount-panel.tsx'
import { ok } from '../../../lib/result.ts'
import { buildArticle } from '../../support/build-article.ts'
import { createTestStore } from '../../support/create-test-store.ts'
import { textsOf } from '../../support/render-panel.tsx'
import { translateEnglish } from '../../support/translate-english.ts'

const readPage = (page: string) =>
  insertPanel(readFileSync(resolve(import.meta.dirname, `../../../entrypoints/${page}/index.html`), 'utf8'))

test.each(['popup', 'sidepanel'])(
  'the %s shows the shape of what is coming, and says that the page is being read',
  async (page) => {
    document.documentElement.innerHTML = readPage(page)
    mountPanel(document, { store: createTestStore(), translate: translateEnglish })
    expect(document.querySelectorAll('.bone').length).toBeGreaterThan(10)
    expect(textsOf(document.body, 'output')).toEqual(['Reading the page…'])
  },
)

test.each(['popup', 'sidepanel'])('the %s shows the summary in place of it as soon as there is one', async (page) => {
  document.documentElement.innerHTML = readPage(page)
  const store = createTestStore({ readPage: async () => ok(buildArticle(SENTENCES, { title: 'On bees' })) })
  mountPanel(document, { store, translate: translateEnglish })
  await act(() => store.getState().open({ tabId: 1, scope: 'page', focus: null }))
  expect(document.querySelectorAll('.bone')).toHaveLength(0)
  expect(textsOf(document.body, 'h1')).toEqual(['On bees'])
})

test('a screen reader is told once that the summary is there, in a region that was there before', async () => {
  document.documentElement.innerHTML = readPage('popup')
  const store = createTestStore({ readPage: async () => ok(buildArticle(SENTENCES)) })
  mountPanel(document, { store, translate: translateEnglish })
  const region = document.querySelector('#announcement')
  await act(() => store.getState().open({ tabId: 1, scope: 'page', focus: null }))
  expect(region?.textContent).toBe('The summary is ready.')
  const observer = new MutationObserver(() => {})
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  act(() => store.getState().changeLength(3))
  expect(observer.takeRecords().filter(({ target }) => region?.contains(target))).toEqual([])
})

const SENTENCES = Array.from(
  { length: 12 },
  (_, day) => `On day ${day} the keeper wrote down the wind, the swell and the hour at which the lamp was lit.`,
)
