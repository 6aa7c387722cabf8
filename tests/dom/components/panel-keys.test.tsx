import { act } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Flavors } from '../../../lib/share/shared-summary.ts'
import { buildArticle } from '../../support/build-article.ts'
import { buildSection, buildSummary, buildTakeaway } from '../../support/build-summary.ts'
import { renderPanel, slideTo } from '../../support/render-panel.tsx'

const TAKEAWAYS = [0, 1, 2, 3].map((rank) => buildTakeaway(`Sentence ${rank}.`, { rank }))
const OUTLINE = [buildSection('Days'), buildSection('Nights'), buildSection('Late nights', { level: 2, parent: 1 })]
const READY = {
  status: 'ready' as const,
  article: buildArticle(TAKEAWAYS.map(({ anchor }) => anchor.quote)),
  summary: buildSummary({ takeaways: TAKEAWAYS, outline: OUTLINE }),
}

// jsdom has no modal dialogs.
beforeEach(() => Object.assign(HTMLDialogElement.prototype, { showModal: open }))

test('j and k go to the next and the previous takeaway, from anywhere', async () => {
  await renderWithKeys()
  await press('j')
  expect(focused()).toBe('Sentence 0.')
  await press('j')
  await press('j')
  expect(focused()).toBe('Sentence 2.')
  await press('k')
  expect(focused()).toBe('Sentence 1.')
})

test('on a keyboard with other letters, the keys of the same place do', async () => {
  await renderWithKeys()
  await press('о', { code: 'KeyJ' })
  expect(focused()).toBe('Sentence 0.')
})

test('the arrow keys move in a list, Home and End to its ends', async () => {
  const panel = await renderWithKeys()
  focus(panel.querySelector('.entry'))
  await press('ArrowDown')
  await press('ArrowDown')
  expect(focused()).toContain('Late nights')
  await press('ArrowDown')
  expect(focused()).toContain('Late nights')
  await press('Home')
  expect(focused()).toContain('Days')
  await press('End')
  expect(focused()).toContain('Late nights')
})

test('a list is one stop of the Tab key, with what can be done at the current place', async () => {
  const panel = await renderWithKeys()
  await press('j')
  await press('j')
  const stops = panel.querySelectorAll('.takeaways button:not([tabindex="-1"])')
  expect(Array.from(stops, ({ textContent }) => textContent)).toEqual(['Sentence 1.', 'Why this one?', 'CopyCopied'])
  expect(panel.querySelectorAll('nav button:not([tabindex="-1"])')).toHaveLength(1)
})

test('a list whose current place is gone can still be reached', async () => {
  const panel = await renderWithKeys()
  for (const _ of TAKEAWAYS) await press('j')
  await slideTo(panel, 3)
  await act(async () => {})
  expect(panel.querySelectorAll('.takeaways .reveal[tabindex="0"]')).toHaveLength(1)
})

test('c copies the takeaway that has the focus, and otherwise the summary', async () => {
  const copied: Flavors[] = []
  await renderWithKeys({ onCopy: (flavors: Flavors) => copied.push(flavors) })
  await press('c')
  await vi.waitFor(() => expect(copied).toHaveLength(1))
  await press('j')
  await press('c')
  await vi.waitFor(() => expect(copied).toHaveLength(2))
  expect(copied.map(({ text }) => text.split('\n')[0])).toEqual([
    '# [https://example.org/article](https://example.org/article)',
    'Sentence 0.',
  ])
})

test('? shows the keys, and no letter is a command meanwhile', async () => {
  await renderWithKeys()
  await press('?')
  await vi.waitFor(() => expect(document.querySelector('dialog')?.textContent).toContain('Next and previous takeaway'))
  await press('j')
  expect(document.activeElement?.matches('.reveal')).toBe(false)
  document.querySelector('dialog')?.remove()
})

test('letters are left alone when the reader wants them so, or holds another key', async () => {
  await renderWithKeys({ settings: { hasLetterKeys: false } })
  await press('j')
  expect(document.activeElement).toBe(document.body)
  await renderWithKeys()
  await press('j', { ctrlKey: true })
  expect(document.activeElement).toBe(document.body)
})

async function renderWithKeys(given: Parameters<typeof renderPanel>[1] = {}) {
  const panel = renderPanel(READY, given)
  await act(() => vi.dynamicImportSettled())
  return panel
}

async function press(key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body
  await act(async () =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers })),
  )
}

const focus = (element: Element | null) => element instanceof HTMLElement && element.focus()

const focused = () => document.activeElement?.textContent.trim()

function open(this: HTMLDialogElement): void {
  this.open = true
}
