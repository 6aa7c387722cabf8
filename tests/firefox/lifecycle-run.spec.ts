import { FOLLOW_PORT, PROTOCOL_VERSION } from '../../lib/protocol.ts'
import { askRead, injectFile, isAnswered, listTold, listWrongQuestions } from '../support/ask-scripts.ts'
import { holdCalls, letGo, untilHeld, type HeldCall } from '../support/firefox/hold-calls.ts'
import type { FirefoxPage } from '../support/firefox/firefox-page.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const TITLE = 'The town that turned down its lights'
const SUMMARY = { failure: null, title: TITLE }

const MOMENTS: HeldCall[] = [
  { call: 'scripting.executeScript', hold: 'before' },
  { call: 'scripting.executeScript', hold: 'after' },
  { call: 'tabs.sendMessage', hold: 'before' },
  { call: 'tabs.sendMessage', hold: 'after' },
]

for (const held of MOMENTS) {
  test(
    `an event page that is stopped ${held.hold} ${held.call} does not keep the summary away`,
    { tag: '@deep' },
    async ({ extension, openPage, openSidebar }) => {
      await openSidebar(await openPage(readFixture('plain-essay')), async (sidebar) => {
        await readPopup(sidebar)
        await holdCalls(sidebar, held)
        await extension.shortcut(await openPage(readFixture('sample-article')), 'U')
        await untilHeld(sidebar)
        await extension.stopBackground()
        await letGo(sidebar)
        await expectTitle(sidebar)
      })
    },
  )
}

test('twenty shortcuts in a row end in one summary', async ({ extension, openPage, openSidebar }) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidebar(page, async (sidebar) => {
    for (let times = 0; times < 20; times++) await extension.shortcut(page, 'U')
    await expectTitle(sidebar)
    expect(await readPopup(sidebar)).toMatchObject(SUMMARY)
  })
})

test('settings that another version or a fault has left behind are as good as none', async ({
  extension,
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  const leave = (settings: unknown) =>
    openPopup(page, (popup) => popup.evaluate((left) => browser.storage.sync.set({ settings: left }), settings))
  for (const settings of ['junk', [], { version: 99, theme: 'neon' }, { summaryLength: -1, wordsPerMinute: 'fast' }]) {
    await leave(settings)
    expect(await openPopup(page, readPopup), JSON.stringify(settings)).toMatchObject(SUMMARY)
  }
  await openPopup(page, (popup) => popup.evaluate(() => browser.storage.sync.clear()))
  await extension.closeSurface('popup.html')
})

/** What Firefox may answer when a page is to be read, and what the reader is told of it. */
const ANSWERS: Record<string, { answer: () => void; reason: RegExp }> = {
  'runs nothing': {
    answer: () => Object.assign(browser.scripting, { executeScript: async () => [undefined] }),
    reason: /could not be reached/,
  },
  refuses: {
    answer: () => Object.assign(browser.scripting, { executeScript: () => Promise.reject(new Error('Odd things')) }),
    reason: /wrong on our side/,
  },
  'gives the answer of another version': {
    answer: () => Object.assign(browser.tabs, { sendMessage: async () => ({ protocol: 2 }) }),
    reason: /could not be reached/,
  },
  'never answers': {
    answer: () => Object.assign(browser.scripting, { executeScript: () => new Promise(() => {}) }),
    reason: /busy and did not answer/,
  },
}

for (const [what, { answer, reason }] of Object.entries(ANSWERS)) {
  // Waited for as long as a reader would, which is told of Chromium at every change.
  const tag = what === 'never answers' ? ['@deep'] : []
  test(`a Firefox that ${what} leaves a reason, not a wait`, { tag }, async ({ openPage, openSidebar }) => {
    await openSidebar(await openPage(readFixture('front-page')), async (sidebar) => {
      await readPopup(sidebar)
      await sidebar.evaluate(answer)
      await sidebar.getByRole('button', { name: 'Read this page' }).click()
      await expect.poll(() => sidebar.evaluate(() => document.body.innerText), { timeout: 15_000 }).toMatch(reason)
    })
  })
}

test('a reader answers the question of its own run, and the guide the right words through the right port', async ({
  openPage,
  openSidebar,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidebar(page, async (sidebar) => {
    await readPopup(sidebar)
    const { tabId, nonce } = await sidebar.evaluate(injectFile, '/reader.js')
    for (const [what, message] of listWrongQuestions(nonce))
      expect(await sidebar.evaluate(isAnswered, { tabId, message }), `a question ${what}`).toBe(false)
    expect(await sidebar.evaluate(isAnswered, { tabId, message: askRead(nonce) })).toBe(true)
    const follow = { protocol: PROTOCOL_VERSION, blocks: 0 }
    const ports = [
      { name: 'listen', message: follow },
      { name: FOLLOW_PORT, message: { ...follow, protocol: PROTOCOL_VERSION - 1 } },
      { name: FOLLOW_PORT, message: follow },
    ]
    expect(await sidebar.evaluate(listTold, { tabId, ports })).toEqual([false, false, true])
  })
})

const expectTitle = (sidebar: FirefoxPage) =>
  expect.poll(() => sidebar.locator('h1').allInnerTexts(), { timeout: 10_000 }).toEqual([TITLE])

/** As much of the add-on's own `browser` as is used here. */
declare const browser: {
  scripting: object
  tabs: object
  storage: { sync: { set: (items: object) => Promise<void>; clear: () => Promise<void> } }
}
