import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { FOLLOW_PORT, PROTOCOL_VERSION } from '../../lib/protocol.ts'
import { askRead, injectFile, isAnswered, listTold, listWrongQuestions } from '../support/ask-scripts.ts'
import { readHighlightColor, readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const PAINTED = { protocol: PROTOCOL_VERSION, type: 'painted', data: null }
const FOLLOW = { protocol: PROTOCOL_VERSION, blocks: 0 }

test('a reader answers the question of its own run, and no other', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    const { tabId, nonce } = await popup.evaluate(injectFile, '/reader.js')
    for (const [what, message] of listWrongQuestions(nonce))
      expect(await popup.evaluate(isAnswered, { tabId, message }), `a question ${what}`).toBe(false)
    expect(await popup.evaluate(isAnswered, { tabId, message: askRead(nonce) })).toBe(true)
  })
})

test('the reader of one tab does not answer to the name of another’s', async ({ openPage, openPopup }) => {
  const first = await openPopup(await openPage(readFixture('sample-article')), async (popup) => {
    await readPopup(popup)
    return popup.evaluate(injectFile, '/reader.js')
  })
  const second = await openPage(readFixture('plain-essay'))
  await openPopup(second, async (popup) => {
    await readPopup(popup)
    const { tabId, nonce } = await popup.evaluate(injectFile, '/reader.js')
    expect(await popup.evaluate(isAnswered, { tabId, message: askRead(first.nonce) })).toBe(false)
    expect(await popup.evaluate(isAnswered, { tabId, message: askRead(nonce) })).toBe(true)
    expect(await popup.evaluate(isAnswered, { tabId: first.tabId, message: askRead(nonce) })).toBe(false)
  })
})

test('a panel is told of the reading through a port of the right name, after the right words', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    const { tabId } = await popup.evaluate(injectFile, '/guide.js')
    const ports = [
      { name: 'listen', message: FOLLOW },
      { name: FOLLOW_PORT, message: { ...FOLLOW, protocol: PROTOCOL_VERSION - 1 } },
      { name: FOLLOW_PORT, message: { ...FOLLOW, blocks: 'all' } },
      { name: FOLLOW_PORT, message: FOLLOW },
    ]
    expect(await popup.evaluate(listTold, { tabId, ports })).toEqual([false, false, false, true])
  })
})

test('what speaks from one page ends the highlight of no other', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, highlightAll)
  const other = await openPage(readFixture('plain-essay'))
  await openPopup(other, async (popup) => {
    await highlightAll(popup)
    const [name, ownName] = await Promise.all([page, other].map(nameHighlight))
    const painted = await readHighlightColor(page)
    expect(painted).not.toBe('rgba(0, 0, 0, 0)')
    // As the script of ours in that page would, if it was in the hands of the page.
    await popup.evaluate(speakInPage, [name, ownName].map(toEnd))
    // When its own has ended, what was said before was heard.
    await expect.poll(() => readHighlightColor(other)).toBe('rgba(0, 0, 0, 0)')
    expect(await readHighlightColor(page)).toBe(painted)
    expect(await readHighlights(page)).not.toEqual([])
  })
})

test('another extension is answered by no part of this one', async ({ launch, site }) => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-stranger-'))
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(STRANGER))
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>A stranger</title>')
  site.pages['/strange.html'] = readFixture('sample-article')
  const extension = await launch({ beside: [folder] })
  const page = await extension.context.newPage()
  await page.goto(`${site.url}/strange.html`)
  await extension.clickAction(page)
  const { tabId, nonce } = await extension.surface('popup.html', async (popup) => {
    await readPopup(popup)
    return popup.evaluate(injectFile, '/reader.js')
  })
  const stranger = await extension.context.newPage()
  await stranger.goto(`chrome-extension://${await extension.findBeside(STRANGER.name)}/page.html`)
  expect(await stranger.evaluate(isAnswered, { tabId, message: askRead(nonce) })).toBe(false)
  const messages = [askRead(nonce), PAINTED, toEnd(`h${'0'.repeat(32)}`)]
  expect(await stranger.evaluate(askExtension, { id: extension.id, messages })).toEqual([
    'no receiver',
    'no receiver',
    'no receiver',
    'cut off',
  ])
  rmSync(folder, { recursive: true })
})

const STRANGER = { manifest_version: 3, name: 'A stranger', version: '1.0' }

const toEnd = (highlightName: string | undefined) => ({
  protocol: PROTOCOL_VERSION,
  type: 'highlight-ended',
  highlight: 'skim',
  highlightName,
})

async function highlightAll(popup: Page): Promise<void> {
  await readPopup(popup)
  await popup.getByRole('button', { name: 'Highlight all' }).click()
  await popup.getByRole('button', { name: 'Highlight all', pressed: true }).waitFor()
}

const nameHighlight = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()][0])

/** Runs in a panel: has a script of the extension in the page in front say something to the worker. */
async function speakInPage(messages: object[]): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  await chrome.scripting.executeScript({
    target: { tabId: tab?.id },
    args: [messages],
    func: (said: object[]) => said.forEach((message) => void chrome.runtime.sendMessage(message).catch(() => {})),
  })
}

/** Runs in a page of another extension: what comes of messages to the extension of that id, and of a port. */
async function askExtension({ id, messages }: { id: string; messages: object[] }): Promise<string[]> {
  const port = chrome.runtime.connect(id, { name: 'follow' })
  const cutOff = new Promise<string>((resolve) => {
    port.onMessage.addListener(() => resolve('told'))
    port.onDisconnect.addListener(() => resolve('cut off'))
  })
  const answers = messages.map((message) =>
    chrome.runtime.sendMessage(id, message).then(
      () => 'answered',
      (error: unknown) => (String(error).includes('Receiving end does not exist') ? 'no receiver' : String(error)),
    ),
  )
  return Promise.all([...answers, cutOff])
}

/** As much of an extension page's own `chrome` as is used here. */
declare const chrome: {
  tabs: { query: (filter: object) => Promise<{ id: number }[]> }
  scripting: { executeScript: (injection: object) => Promise<unknown> }
  runtime: {
    sendMessage: (...message: unknown[]) => Promise<unknown>
    connect: (
      id: string,
      to: object,
    ) => Record<'onMessage' | 'onDisconnect', { addListener: (listener: () => void) => void }>
  }
}
