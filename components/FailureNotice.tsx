import type { Article } from '../lib/article.ts'
import type { Failure } from '../lib/failure.ts'
import type { Summary } from '../lib/summary/summary.ts'
import { ArticleHeader } from './ArticleHeader.tsx'
import { CopyDetails } from './CopyDetails.tsx'
import { Dock } from './Dock.tsx'
import { FAILURE_HELP } from './failure-help.ts'
import { Outline } from './Outline.tsx'
import { usePanelBar, useTranslate } from './panel-context.ts'
import { TakeawayList } from './TakeawayList.tsx'
import { useShownTakeaways } from './use-shown-takeaways.ts'

/** Why there is no summary, and what is still useful. */
export function FailureNotice({ failure, remainder }: FailureNoticeProps) {
  const translate = useTranslate()
  return (
    <main className="screen">
      {remainder === null ? (
        <h1 className="failure-heading">{translate('failure_heading')}</h1>
      ) : (
        <ArticleHeader article={remainder.article} summary={remainder.summary} />
      )}
      <p className="failure-help" role="alert">
        {translate(FAILURE_HELP[failure])}
      </p>
      {remainder === null ? <FailureDock failure={failure} /> : <Remains {...remainder} />}
    </main>
  )
}

/** What nobody expected can be reported; else only a side panel has something to say besides. */
function FailureDock({ failure }: { failure: Failure }) {
  const bar = usePanelBar()
  if (failure === 'internal') {
    return (
      <Dock>
        <CopyDetails />
      </Dock>
    )
  }
  return bar && <Dock />
}

/** The text's own sentences and sections, as far as it has any. */
function Remains({ article, summary }: Remainder) {
  const shown = useShownTakeaways(summary)
  return (
    <>
      {shown.length > 0 && <TakeawayList summary={summary} shown={shown} direction={article.direction} />}
      {summary.outline.length > 0 && <Outline summary={summary} direction={article.direction} />}
      <Dock />
    </>
  )
}

export type FailureNoticeProps = { failure: Failure; remainder: Remainder | null }

type Remainder = { article: Article; summary: Summary }
