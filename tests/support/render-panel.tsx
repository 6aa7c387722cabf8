import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '../../components/App.tsx'
import { PanelContext } from '../../components/panel-context.ts'
import type { Failure } from '../../lib/failure.ts'
import type { Focus } from '../../lib/open-request.ts'
import type { RevealOutcome } from '../../lib/protocol.ts'
import { fail, ok, type Result } from '../../lib/result.ts'
import { createSummaryStore } from '../../lib/store/summary-store.ts'
import type { View } from '../../lib/store/view.ts'
import { translateEnglish } from './translate-english.ts'

// React asks for this where `act` is used.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

/** The panel as a reader sees it, with the page behind it answering every reveal with `outcome`. */
export function renderPanel(view: View, { focus = 'takeaways', outcome = ok('found') }: PanelGiven = {}) {
  const store = createSummaryStore({
    readPage: () => Promise.resolve(fail('internal')),
    revealInPage: () => Promise.resolve(outcome),
  })
  store.setState({ tabId: 1, view, focus })
  document.body.innerHTML = '<div></div>'
  const panel = document.body.firstElementChild
  if (panel === null) throw new Error('The test document has no body.')
  act(() =>
    createRoot(panel).render(
      <PanelContext value={{ store, translate: translateEnglish }}>
        <App />
      </PanelContext>,
    ),
  )
  return panel
}

type PanelGiven = { focus?: Focus; outcome?: Result<RevealOutcome, Failure> }

export async function click(element: Element | null): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('There is nothing to click.')
  await act(async () => element.click())
}

/** The texts of all elements that match, with white space collapsed. */
export function textsOf(panel: Element, selector: string): string[] {
  return Array.from(panel.querySelectorAll(selector), (element) => element.textContent.replaceAll(/\s+/g, ' ').trim())
}
