import { useId } from 'react'
import type { Article } from '../lib/article.ts'
import type { Section, Takeaway } from '../lib/summary/summary.ts'
import { useTranslate } from './panel-context.ts'
import { TakeawayItem } from './TakeawayItem.tsx'

export function TakeawayList({ takeaways, outline, direction }: TakeawayListProps) {
  const headingId = useId()
  const translate = useTranslate()
  return (
    <section className="region" aria-labelledby={headingId}>
      <h2 className="region-heading" id={headingId}>
        {translate('takeaways_heading')}
      </h2>
      {takeaways.length === 0 && <p className="region-note">{translate('takeaways_none')}</p>}
      <ol className="takeaways" dir={direction}>
        {takeaways.map((takeaway) => (
          <TakeawayItem
            key={takeaway.rank}
            takeaway={takeaway}
            section={takeaway.section === null ? undefined : outline[takeaway.section]}
          />
        ))}
      </ol>
    </section>
  )
}

type TakeawayListProps = {
  /** Those to show, in reading order. */
  takeaways: Takeaway[]
  outline: Section[]
  direction: Article['direction']
}
