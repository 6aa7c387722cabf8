import { useEffect, useId, useMemo, useRef } from 'react'
import type { Article } from '../lib/article.ts'
import type { SummaryState } from '../lib/store/summary-store.ts'
import type { Summary } from '../lib/summary/summary.ts'
import { OutlineEntries } from './OutlineEntries.tsx'
import { buildOutlineTree } from './outline-tree.ts'
import { useSummaryStore, useTranslate } from './panel-context.ts'

const selectFocus = (state: SummaryState) => state.focus

/** The sections of the article, each with its reading time. */
export function Outline({ summary, direction }: { summary: Summary; direction: Article['direction'] }) {
  const translate = useTranslate()
  const headingId = useId()
  const nav = useRef<HTMLElement>(null)
  // The same elements for the same summary, so that another length draws none of a long outline's entries but those it counts in.
  const entries = useMemo(
    () => <OutlineEntries nodes={buildOutlineTree(summary)} summary={summary} direction={direction} />,
    [summary, direction],
  )
  const isAskedFor = useSummaryStore(selectFocus) === 'outline'

  useEffect(() => {
    if (isAskedFor && nav.current !== null) moveFocusInto(nav.current)
  }, [isAskedFor])

  return (
    <nav className="region" aria-labelledby={headingId} ref={nav} data-roving>
      <h2 className="region-heading" id={headingId} tabIndex={-1}>
        {translate('outline_heading')}
      </h2>
      {summary.outline.length === 0 && <p className="region-note">{translate('outline_none')}</p>}
      {summary.outline.some((section) => section.inferred) && (
        <p className="region-note">{translate('outline_inferred_note')}</p>
      )}
      {entries}
    </nav>
  )
}

/** To the first section, so that Enter goes there at once; to the heading when there is none. */
function moveFocusInto(nav: HTMLElement): void {
  nav.scrollIntoView({ block: 'start' })
  const target = nav.querySelector('button') ?? nav.querySelector('h2')
  target?.focus({ preventScroll: true })
}
