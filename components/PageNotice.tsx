import type { MessageKey } from '../lib/message-key.ts'
import type { Presence } from '../lib/store/side-panel.ts'
import type { SummaryState } from '../lib/store/summary-store.ts'
import { toDisplayText } from '../lib/text/display-text.ts'
import { FAILURE_HELP } from './failure-help.ts'
import { useSummaryStore, useTranslate } from './panel-context.ts'

const selectRefusal = (state: SummaryState) => state.refusal

/** Says that another page is in front than the one summarized, and reads that one on a click. */
export function PageNotice({ presence, readFront }: { presence: Presence; readFront: () => Promise<void> }) {
  const translate = useTranslate()
  const title = useSummaryStore(selectTitle)
  const refusal = useSummaryStore(selectRefusal)
  const notice = NOTICES[presence]
  return (
    <>
      <output className="page-notice">
        {refusal === 'no-access' && <p>{translate('page_needs_click', translate('side_panel'))}</p>}
        {refusal !== null && refusal !== 'no-access' && <p>{translate(FAILURE_HELP[refusal])}</p>}
        {refusal === null && title !== null && notice !== null && <p>{translate(notice, isolate(title))}</p>}
      </output>
      <button type="button" className="read-front" onClick={() => void readFront()}>
        {translate('read_this_page')}
      </button>
    </>
  )
}

/** Of the page that was read; `null` when nothing was. */
export function selectTitle({ view }: SummaryState): string | null {
  const article = view.status === 'ready' ? view.article : view.status === 'failed' ? view.remainder?.article : null
  return article ? article.title || article.url : null
}

const NOTICES: Record<Presence, MessageKey | null> = {
  'in-front': null,
  behind: 'page_behind',
  left: 'page_left',
}

/** UTF-16 units: a notice is two lines, and the title stands above in full. */
const MAX_TITLE = 80

/** A title of either direction cannot turn the sentence around it. */
function isolate(title: string): string {
  const shown = toDisplayText(title)
  const cut = shown.length > MAX_TITLE ? `${shown.slice(0, MAX_TITLE).trimEnd()}…` : shown
  return `\u2068${cut}\u2069`
}
