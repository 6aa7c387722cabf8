import type { MessageKey } from '../lib/message-key.ts'
import type { Revealed } from '../lib/store/marking.ts'
import type { SummaryState } from '../lib/store/summary-store.ts'
import { useSummaryStore, useTranslate } from './panel-context.ts'

const selectOutcome = (state: SummaryState) => state.revealed?.outcome ?? null

/** Says how a reveal ended when the page itself does not show it. The empty region stays: a new one is not announced. */
export function RevealStatus() {
  const outcome = useSummaryStore(selectOutcome)
  const translate = useTranslate()
  const message = outcome === null ? null : OUTCOME_TEXTS[outcome]
  return <output className="panel-status">{message !== null && translate(message)}</output>
}

const OUTCOME_TEXTS: Record<Revealed['outcome'], MessageKey | null> = {
  found: null,
  moved: 'revealed_moved',
  changed: 'revealed_changed',
  folded: 'revealed_folded',
  'in-field': 'revealed_in_field',
  gone: 'revealed_gone',
  failed: 'revealed_failed',
}
