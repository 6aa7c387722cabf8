import { setImmediate as nextTick } from 'node:timers/promises'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../../lib/article.ts'
import { FAILURES, type Failure } from '../../../lib/failure.ts'
import { fail, ok, type Result } from '../../../lib/result.ts'
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts'
import type { SummaryStore } from '../../../lib/store/summary-store.ts'
import { articleOf } from '../../../lib/store/view.ts'
import { buildArticle } from '../../support/build-article.ts'
import { createTestStore } from '../../support/create-test-store.ts'
import { FUZZ } from '../../support/fuzz.ts'

/** A panel whose page answers when it likes. */
type Panel = { store: SummaryStore; asked: Asked[]; running: Promise<unknown>[] }

type Asked = {
  tab: number
  answer: PromiseWithResolvers<Result<Article, Failure>>
  reply: Result<Article, Failure> | null
}

/** What may happen to it. */
type Step = (panel: Panel) => void

/** Every tab has a text of its own, by which a stranger's would be known. */
const articleIn = (tab: number): Article =>
  buildArticle(
    Array.from({ length: 9 }, (_, day) => `On day ${day} the keeper of tower ${tab} wrote down wind, swell and hour.`),
    { url: addressOf(tab) },
  )

const addressOf = (tab: number | null) => `https://example.org/${tab}`

function createPanel(): Panel {
  const asked: Asked[] = []
  const store = createTestStore({
    readPage: (tab) => {
      const answer = Promise.withResolvers<Result<Article, Failure>>()
      asked.push({ tab, answer, reply: null })
      return answer.promise
    },
    createFollower: () => () => {},
  })
  return { store, asked, running: [] }
}

const anyTab = () => fc.integer({ min: 1, max: 3 })

const anyAnswer = () =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<'article' | Failure>('article') },
    { weight: 1, arbitrary: fc.constantFrom(...FAILURES) },
  )

const anyStep = (): fc.Arbitrary<Step> =>
  fc.oneof(
    fc
      .tuple(anyTab(), fc.constantFrom('page' as const, 'selection' as const))
      .map(([tabId, scope]): Step => (panel) => {
        panel.running.push(panel.store.getState().open({ tabId, scope, focus: null }))
      }),
    anyTab().map(
      (tab): Step =>
        ({ store }) =>
          store.getState().tabCameToFront(tab),
    ),
    fc.constant<Step>(({ store, running }) => {
      const reading = store.getState().readFront?.()
      if (reading) running.push(reading)
    }),
    {
      weight: 3,
      arbitrary: fc.tuple(fc.nat(), anyAnswer()).map(([which, answer]): Step => ({ asked }) => {
        const open = asked.filter(({ reply }) => reply === null)
        const one = open[which % Math.max(1, open.length)]
        if (one) settle(one, answer === 'article' ? ok(articleIn(one.tab)) : fail(answer))
      }),
    },
    fc.nat(3).map((block): Step => ({ store, running }) => {
      running.push(store.getState().reveal({ block, start: 0, end: 2, quote: 'On' }))
    }),
    fc.constantFrom(null, 200, 400).map((wordsPerMinute): Step => ({ store, running }) => {
      running.push(store.getState().applySettings({ ...DEFAULT_SETTINGS, wordsPerMinute }))
    }),
  )

function settle(asked: Asked, reply: Result<Article, Failure>): void {
  asked.reply = reply
  asked.answer.resolve(reply)
}

async function always(check: (panel: Panel) => void, ending: Step): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep(), { maxLength: 20 }), async (steps) => {
      const panel = createPanel()
      for (const step of [...steps, ending]) {
        step(panel)
        await nextTick()
        expectOwnArticle(panel)
      }
      await Promise.all(panel.running)
      check(panel)
    }),
    { ...FUZZ, numRuns: Math.ceil(FUZZ.numRuns / 3) },
  )
}

/** Whatever happens: what is shown was read in the tab that it is shown for. */
function expectOwnArticle({ store }: Panel): void {
  const { view, tabId } = store.getState()
  const article = articleOf(view)
  if (article !== null) expect(article.url).toBe(addressOf(tabId))
}

const answerAll: Step = ({ asked }) => {
  for (const one of asked) if (one.reply === null) settle(one, fail('page-busy'))
}

test('whatever happens in whatever order, a panel never waits once every page has answered', async () => {
  await always(({ store, asked }) => {
    const { status } = store.getState().view
    expect(status === 'reading').toBe(asked.length === 0)
  }, answerAll)
})

test('whatever happened before, the page that is opened last is the one that is shown', async () => {
  await always(
    ({ store }) => {
      const { tabId, view } = store.getState()
      expect(tabId).toBe(9)
      expect(view).toMatchObject({ status: 'ready', article: { url: addressOf(9) } })
    },
    (panel) => {
      const opened = panel.store.getState().open({ tabId: 9, scope: 'page', focus: null })
      panel.running.push(opened)
      const last = panel.asked.at(-1)
      answerOthers(panel, last)
      if (last) settle(last, ok(articleIn(9)))
    },
  )
})

function answerOthers({ asked }: Panel, last: Asked | undefined): void {
  for (const one of asked) if (one !== last && one.reply === null) settle(one, ok(articleIn(one.tab)))
}
