import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '../../components/App.tsx'
import { PanelContext } from '../../components/panel-context.ts'
import type { Failure } from '../../lib/failure.ts'
import type { Focus } from '../../lib/open-request.ts'
import type { RevealOutcome } from '../../lib/protocol.ts'
import { ok, type Result } from '../../lib/result.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts'
import type { Flavors } from '../../lib/share/shared-summary.ts'
import type { SummaryState, SummaryStore } from '../../lib/store/summary-store.ts'
import type { View } from '../../lib/store/view.ts'
import { createTestStore } from './create-test-store.ts'
import { translateEnglish } from './translate-english.ts'

// React asks for this where `act` is used.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let unmountLast = () => {}

/** The panel as a reader sees it, with the page behind it answering every reveal with `outcome`. */
export function renderPanel(
  view: View,
  { focus = 'takeaways', outcome = ok('found'), settings = {}, onCopy = () => {} }: PanelGiven = {},
) {
  const store = createTestStore({
    revealInPage: async () => outcome,
    writeClipboard: async (flavors) => {
      onCopy(flavors)
      return true
    },
  })
  store.setState({ tabId: 1, view, focus, settings: { ...DEFAULT_SETTINGS, ...settings } })
  return renderOver(store, <App />)
}

/** One part of a panel, in a state of its own. */
export function renderInPanel(part: ReactNode, { settings = {}, ...state }: PartGiven): Element {
  const store = createTestStore()
  store.setState({ ...state, settings: { ...DEFAULT_SETTINGS, ...settings } })
  return renderOver(store, part)
}

function renderOver(store: SummaryStore, part: ReactNode): Element {
  // What it listened to would go on.
  unmountLast()
  document.body.innerHTML = '<div></div>'
  const panel = document.body.firstElementChild
  if (panel === null) throw new Error('The test document has no body.')
  const root = createRoot(panel)
  unmountLast = () => act(() => root.unmount())
  act(() => root.render(<PanelContext value={{ store, translate: translateEnglish }}>{part}</PanelContext>))
  return panel
}

type PartGiven = Partial<Omit<SummaryState, 'settings'>> & { settings?: Partial<Settings> }

type PanelGiven = {
  focus?: Focus
  outcome?: Result<RevealOutcome, Failure>
  settings?: Partial<Settings>
  onCopy?: (flavors: Flavors) => void
}

export async function click(element: Element | null): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('There is nothing to click.')
  await act(async () => element.click())
}

/** Moves the panel's slider, as a finger does. */
export const slideTo = (panel: Element, value: number) => typeInto(panel, 'input[type=range]', String(value))

export async function typeInto(page: Element, selector: string, text: string): Promise<void> {
  const input = page.querySelector(selector)
  if (!(input instanceof HTMLInputElement)) throw new Error('There is nothing to type into.')
  await act(async () => {
    // React keeps its own note of the value, past which only the element's native setter gets.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** The texts of all elements that match, with white space collapsed. */
export function textsOf(panel: Element, selector: string): string[] {
  return Array.from(panel.querySelectorAll(selector), (element) => element.textContent.replaceAll(/\s+/g, ' ').trim())
}
