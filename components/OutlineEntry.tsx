import type { SummaryState } from '../lib/store/summary-store.ts'
import type { Summary } from '../lib/summary/summary.ts'
import type { OutlineNode } from './outline-tree.ts'
import { PageText } from './PageText.tsx'
import { useSummaryStore, useTranslate } from './panel-context.ts'
import { RevealButton } from './RevealButton.tsx'
import { useFormat } from './use-format.ts'
import { selectLength } from './use-shown-takeaways.ts'

const selectShowsTime = (state: SummaryState) => state.settings.showsReadingTime

export function OutlineEntry({ node: { section, index, seconds, share, ranks }, summary }: OutlineEntryProps) {
  const translate = useTranslate()
  const format = useFormat()
  const showsTime = useSummaryStore(selectShowsTime)
  const takeaways = useSummaryStore((state) => ranks.filter((rank) => rank < selectLength(state, summary)).length)
  const isHere = useSummaryStore(({ timeLeft }) => timeLeft?.section === index)
  return (
    <RevealButton
      className={section.inferred ? 'entry entry-inferred' : 'entry'}
      anchor={section.anchor}
      isHere={isHere}
    >
      <PageText className="entry-title" text={section.title} />{' '}
      {showsTime && <bdi className="entry-time">{format.sectionTime(seconds)}</bdi>}{' '}
      {takeaways > 0 && <bdi className="entry-takeaways">{format.count(takeaways, 'takeaways')}</bdi>}
      {section.inferred && <span className="hidden">{translate('outline_inferred')}</span>}
      {isHere && <span className="hidden">{translate('outline_here')}</span>}
      <span className="share" aria-hidden="true">
        <span className="share-part" style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </RevealButton>
  )
}

type OutlineEntryProps = { node: OutlineNode; summary: Summary }
