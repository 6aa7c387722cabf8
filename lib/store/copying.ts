import type { Flavors } from '../share/shared-summary.ts'
import type { Summary, Takeaway } from '../summary/summary.ts'
import type { StoreParts } from './summary-store.ts'
import type { View } from './view.ts'

/** What the panel puts on the clipboard. */
export type Copying = {
  /** What was copied a moment ago, and whether the clipboard took it. */
  copied: Copied | null
  /** Puts the summary or one of its takeaways on the clipboard. */
  copy: (subject: CopySubject, flavors: Flavors) => Promise<void>
  /** Puts on the clipboard what a report of an unknown error needs, and nothing of the page. */
  copyDetails: () => Promise<void>
}

type Copied = { subject: CopySubject; isDone: boolean }

export type CopySubject = Summary | Takeaway | View

/** Long enough to be read, and then the button says again what it does. */
const COPIED_MS = 2500

export function createCopying({ set, get, dependencies: { writeClipboard, describeTrouble } }: StoreParts): Copying {
  return {
    copied: null,
    copy: async (subject, flavors) => {
      const copied = { subject, isDone: await writeClipboard(flavors) }
      set({ copied })
      setTimeout(() => get().copied === copied && set({ copied: null }), COPIED_MS)
    },
    copyDetails: async () => {
      const { view, copy } = get()
      if (view.status === 'failed') await copy(view, await describeTrouble(view.cause))
    },
  }
}
