import { useEffect, useRef } from 'react'
import type { SummaryState } from '../lib/store/summary-store.ts'
import type { Takeaway } from '../lib/summary/summary.ts'
import { useSummaryStore, useTranslate } from './panel-context.ts'

const selectIsPainted = (state: SummaryState) => state.isPainted
const selectPaint = (state: SummaryState) => state.paint

/** Highlights the shown takeaways in the page, and keeps up when others are shown. */
export function SkimButton({ shown }: { shown: Takeaway[] }) {
  const translate = useTranslate()
  const isPainted = useSummaryStore(selectIsPainted)
  const paint = useSummaryStore(selectPaint)
  const painted = useRef(shown)

  useEffect(() => {
    const isSame = painted.current.length === shown.length
    painted.current = shown
    if (isPainted && !isSame) void paint(toAnchors(shown))
  }, [shown, isPainted, paint])

  return (
    <button
      type="button"
      className="action"
      data-command="skim"
      aria-pressed={isPainted}
      onClick={() => void paint(isPainted ? [] : toAnchors(shown))}
    >
      {translate('skim')}
    </button>
  )
}

const toAnchors = (takeaways: Takeaway[]) => takeaways.map((takeaway) => takeaway.anchor)
