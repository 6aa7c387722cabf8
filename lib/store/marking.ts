import type { Anchor } from '../article.ts'
import type { RevealOutcome } from '../protocol.ts'
import type { StoreParts } from './summary-store.ts'
import { articleOf, type View } from './view.ts'

/** What the panel marks in the page it was made of. */
export type Marking = {
  /** How the last reveal ended; `null` before the first and while one runs. */
  revealed: Revealed | null
  /** Skim mode: the takeaways are highlighted in the page. */
  isPainted: boolean
  /** Shows a place of the article in the page. */
  reveal: (anchor: Anchor) => Promise<void>
  /** Highlights these places in the page, in place of those before; none: ends it. */
  paint: (anchors: Anchor[]) => Promise<void>
}

export type Revealed = { anchor: Anchor; outcome: RevealOutcome | 'failed' }

export function createMarking({ set, get, dependencies: { revealInPage, paintInPage } }: StoreParts): Marking {
  return {
    revealed: null,
    isPainted: false,

    reveal: async (anchor) => {
      const { tabId, view } = get()
      if (tabId === null) return
      set({ revealed: null })
      const outcome = await revealInPage(tabId, anchor, scopeOf(view))
      set({ revealed: { anchor, outcome: outcome.ok ? outcome.value : 'failed' } })
    },

    paint: async (anchors) => {
      const { tabId, view } = get()
      if (tabId === null) return
      const painted = await paintInPage(tabId, anchors, scopeOf(view))
      set({ isPainted: painted.ok && painted.value > 0 })
      const [first] = anchors
      if (!painted.ok && first) set({ revealed: { anchor: first, outcome: 'failed' } })
    },
  }
}

const scopeOf = (view: View) => articleOf(view)?.scope ?? 'page'
