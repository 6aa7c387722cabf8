import type { Page } from '@playwright/test'
import {
  CALLS,
  countCalls,
  interpose,
  release,
  setPlan,
  untilHeld,
  type Fault,
  type Plan,
} from '../support/interpose.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

// Several runs in one test, each of which may take its ten seconds.
test.describe.configure({ timeout: 90_000 })

const TITLE = 'The town that turned down its lights'
const SUMMARY = { failure: null, title: TITLE }

test('a worker that is stopped before or after any call of a run does not keep the summary away', async ({
  extension,
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await interpose(popup)
    for (const plan of holdingPlans()) {
      await setPlan(popup, plan)
      await popup.reload()
      await untilHeld(popup)
      await extension.stopWorker()
      await release(popup)
      expect(await readPopup(popup), JSON.stringify(plan)).toMatchObject(SUMMARY)
    }
  })
})

test('a shortcut wakes the worker that the browser has stopped', async ({ extension, openPage }) => {
  const page = await openPage(readFixture('sample-article'))
  await extension.stopWorker()
  await extension.shortcut(page, 'L')
  expect(await extension.surface('popup.html', readAndClose)).toMatchObject(SUMMARY)
})

test('a popup that is closed at any call of a run shows the summary when it is opened again', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  for (const call of ['tabs.query', 'storage.session.get', 'scripting.executeScript', 'tabs.sendMessage']) {
    await openPopup(page, async (popup) => {
      await interpose(popup, { [call]: { hold: 'before' } })
      await untilHeld(popup)
      await popup.close()
    })
    expect(await openPopup(page, readAndClose), call).toMatchObject(SUMMARY)
  }
})

/** What a browser may do to each call that only says how the reader likes it, or what was asked for. */
const STORAGE_FAULTS: Record<string, Fault> = {
  refuses: { reject: 'Resource::kQuotaBytes quota exceeded' },
  'never answers': { hang: true },
  'answers nothing': { answer: null },
  'answers junk': {
    answer: { settings: 'junk', 'open-request-popup': { tabId: 'x', __proto__: { scope: 'selection' } } },
  },
}

for (const [what, fault] of Object.entries(STORAGE_FAULTS)) {
  test(`storage that ${what} does not keep the summary away`, async ({ openPage, openPopup }) => {
    const page = await openPage(readFixture('sample-article'))
    await openPopup(page, async (popup) => {
      await interpose(popup, { 'storage.local.get': fault, 'storage.sync.get': fault, 'storage.session.get': fault })
      expect(await readPopup(popup)).toMatchObject(SUMMARY)
    })
  })
}

/** Of the two calls that read the page: what the browser may answer, and what the reader is told of it. */
const REFUSALS: [string, Plan, RegExp][] = [
  ['never answers', { 'scripting.executeScript': { hang: true } }, /busy and did not answer/],
  ['runs nothing', { 'scripting.executeScript': { answer: [{ frameId: 0 }] } }, /could not be reached/],
  ['answers nothing', { 'scripting.executeScript': { answer: [] } }, /could not be reached/],
  [
    'gives the name of a reader of another version',
    { 'scripting.executeScript': { answer: [{ result: { protocol: 2, nonce: '1,2,3,4' } }] } },
    /could not be reached/,
  ],
  ['refuses', { 'scripting.executeScript': { reject: 'Odd things happened' } }, /wrong on our side/],
  ['gives the answer of another version', { 'tabs.sendMessage': { answer: { protocol: 2 } } }, /could not be reached/],
  ['drops the question', { 'tabs.sendMessage': { answer: 'nothing we know' } }, /could not be reached/],
]

for (const [what, plan, reason] of REFUSALS) {
  test(`a browser that ${what} leaves a reason, not a wait`, async ({ openPage, openPopup }) => {
    const page = await openPage(readFixture('sample-article'))
    await openPopup(page, async (popup) => {
      await interpose(popup, plan)
      expect((await readPopup(popup)).failure).toMatch(reason)
    })
  })
}

test('a page that takes the reader only after more than three seconds is summarized all the same', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await interpose(popup, { 'scripting.executeScript': { hold: 'before' } })
    await untilHeld(popup)
    await popup.waitForTimeout(3300)
    await release(popup)
    expect(await readPopup(popup)).toMatchObject(SUMMARY)
  })
})

test('a reader that does not answer is replaced once', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await interpose(popup, {
      'tabs.sendMessage': { reject: 'Could not establish connection. Receiving end does not exist.' },
    })
    await readPopup(popup)
    expect(await countCalls(popup, 'scripting.executeScript')).toBe(2)
  })
})

test('a window without a tab, and that of developer tools, has nothing to read', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await interpose(popup)
    for (const answer of [[], [{}], [{ id: -1, windowId: 1 }]]) {
      await setPlan(popup, { 'tabs.query': { answer } })
      await popup.reload()
      expect((await readPopup(popup)).failure).toMatch(/no page to read in this window/)
    }
  })
})

function holdingPlans(): Plan[] {
  return CALLS.flatMap((call) => (['before', 'after'] as const).map((hold) => ({ [call]: { hold } })))
}

async function readAndClose(popup: Page) {
  const shown = await readPopup(popup)
  await popup.close()
  return shown
}
