import type { ReactNode } from 'react'
import type { Anchor } from '../lib/article.ts'
import type { SummaryState } from '../lib/store/summary-store.ts'
import { useSummaryStore } from './panel-context.ts'

const selectReveal = (state: SummaryState) => state.reveal

/** A place of the article; a click shows it in the page. The place shown last is marked. */
export function RevealButton({ anchor, className, isHere = false, children }: RevealButtonProps) {
  const reveal = useSummaryStore(selectReveal)
  const isShown = useSummaryStore(({ revealed }) => {
    return revealed?.anchor === anchor && (revealed.outcome === 'found' || revealed.outcome === 'moved')
  })
  return (
    <button
      type="button"
      className={`reveal ${className}`}
      aria-current={isHere ? 'location' : isShown}
      onClick={() => void reveal(anchor)}
    >
      {children}
    </button>
  )
}

type RevealButtonProps = {
  anchor: Anchor
  className: string
  /** The page is being read here. */
  isHere?: boolean
  children: ReactNode
}
