import { useId } from 'react'
import type { Article } from '../lib/article.ts'
import type { Summary, Takeaway } from '../lib/summary/summary.ts'
import { LengthSlider } from './LengthSlider.tsx'
import { useTranslate } from './panel-context.ts'
import { TakeawayItem } from './TakeawayItem.tsx'
import { findLengthRange } from './use-shown-takeaways.ts'

export function TakeawayList({ summary, shown, direction }: TakeawayListProps) {
  const headingId = useId()
  const translate = useTranslate()
  const range = findLengthRange(summary)
  return (
    <section className="region" aria-labelledby={headingId}>
      <div className="region-head">
        <h2 className="region-heading" id={headingId}>
          {translate('takeaways_heading')}
        </h2>
        {range !== null && <LengthSlider {...range} shown={shown.length} />}
      </div>
      {shown.length === 0 && <p className="region-note">{translate('takeaways_none')}</p>}
      <ol className="takeaways" dir={direction} data-roving>
        {shown.map((takeaway, place) => (
          <TakeawayItem
            key={takeaway.rank}
            takeaway={takeaway}
            before={shown[place - 1]}
            section={takeaway.section === null ? undefined : summary.outline[takeaway.section]}
          />
        ))}
      </ol>
    </section>
  )
}

type TakeawayListProps = {
  summary: Summary
  /** Those to show, in reading order. */
  shown: Takeaway[]
  direction: Article['direction']
}
