import type { SummaryState } from '../lib/store/summary-store.ts'
import { PageText } from './PageText.tsx'
import { useSummaryStore, useTranslate } from './panel-context.ts'
import { useFormat } from './use-format.ts'

/** Below this nothing is left to read, whatever the rounding says. */
const MIN_LEFT_SECONDS = 2

const selectTimeLeft = (state: SummaryState) => state.timeLeft
const selectShowsTime = (state: SummaryState) => state.settings.showsReadingTime
const selectOutline = ({ view }: SummaryState) => (view.status === 'ready' ? view.summary.outline : null)

/** The section being read; the time left in it and in the article, unless the reader hides reading times. */
export function ReadingPosition() {
  const translate = useTranslate()
  const format = useFormat()
  const timeLeft = useSummaryStore(selectTimeLeft)
  const showsTime = useSummaryStore(selectShowsTime)
  const outline = useSummaryStore(selectOutline)
  if (timeLeft === null || outline === null) return null
  const { section, sectionSeconds, articleSeconds } = timeLeft
  if (articleSeconds < MIN_LEFT_SECONDS) return <p className="reading-position">{translate('left_nothing')}</p>
  const title = section === null ? undefined : outline[section]?.title
  const left = [translate('left_in_article', format.sectionTime(articleSeconds))]
  if (sectionSeconds !== null) left.unshift(translate('left_in_section', format.sectionTime(sectionSeconds)))
  return (
    <p className="reading-position">
      {title !== undefined && <PageText className="reading-section" text={title} />}
      {showsTime &&
        left.map((time) => (
          <span className="reading-left" key={time}>
            {time}
          </span>
        ))}
    </p>
  )
}
