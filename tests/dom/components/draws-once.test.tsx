import { expect, test } from 'vitest'
import { ok } from '../../../lib/result.ts'
import { buildArticle } from '../../support/build-article.ts'
import { createTestStore } from '../../support/create-test-store.ts'
import { translateEnglish } from '../../support/translate-english.ts'

// React looks for its developer tools as it is loaded, and tells them of every commit.
let commits = 0
Object.assign(globalThis, {
  IS_REACT_ACT_ENVIRONMENT: true,
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: () => {
      commits += 1
    },
    onCommitFiberUnmount: () => {},
  },
})
const { act } = await import('react')
const { mountPanel } = await import('../../../components/mount-panel.tsx')

const DAYS = Array.from({ length: 20 }, (_, day) => `On day ${day} the keeper wrote down the wind and the swell.`)

test('React draws a summary once, from the skeleton to the last line', async () => {
  document.body.innerHTML = '<div id="root"><output></output><span class="bone"></span></div>'
  const store = createTestStore({ readPage: async () => ok(buildArticle(DAYS, { title: 'The light' })) })
  mountPanel(document, { store, translate: translateEnglish })
  await act(() => store.getState().open({ tabId: 1, scope: 'page', focus: null }))
  expect(document.querySelector('h1')?.textContent).toBe('The light')
  expect(commits).toBe(1)
})
