import type { MessageKey } from '../lib/message-key.ts'
import type { View } from '../lib/store/view.ts'
import type { Panel } from './panel-context.ts'

/**
 * Tells a screen reader, once, that reading has begun and that the summary is there. The region stands in the page's own
 * HTML: one that comes together with its text is not read out. A reason speaks for itself.
 */
export function announceView(region: Element, { store, translate }: Panel): void {
  const announce = ({ view }: { view: View }) => {
    const message = ANNOUNCEMENTS[view.status]
    const text = message === null ? '' : translate(message)
    if (region.textContent !== text) region.textContent = text
  }
  announce(store.getState())
  store.subscribe(announce)
}

const ANNOUNCEMENTS: Record<View['status'], MessageKey | null> = {
  reading: 'reading_page',
  ready: 'summary_ready',
  failed: null,
}
