import type { Flavors } from '../share/shared-summary.ts'
import type { Summary, Takeaway } from '../summary/summary.ts'
import type { StoreParts } from './summary-store.ts'

/** What the panel puts on the clipboard. */
export type Copying = {
  /** What was copied a moment ago, and whether the clipboard took it. */
  copied: Copied | null
  /** Puts the summary or one of its takeaways on the clipboard. */
  copy: (subject: Copied['subject'], flavors: Flavors) => Promise<void>
}

type Copied = { subject: Summary | Takeaway; isDone: boolean }

/** Long enough to be read, and then the button says again what it does. */
const COPIED_MS = 2500

export function createCopying({ set, get, dependencies: { writeClipboard } }: StoreParts): Copying {
  return {
    copied: null,
    copy: async (subject, flavors) => {
      const copied = { subject, isDone: await writeClipboard(flavors) }
      set({ copied })
      setTimeout(() => get().copied === copied && set({ copied: null }), COPIED_MS)
    },
  }
}
