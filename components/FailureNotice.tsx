import type { Article } from '../lib/article.ts'
import type { Failure } from '../lib/failure.ts'
import type { Summary } from '../lib/summary/summary.ts'
import { ArticleHeader } from './ArticleHeader.tsx'
import { FAILURE_HELP } from './failure-help.ts'
import { useTranslate } from './panel-context.ts'
import { RevealStatus } from './RevealStatus.tsx'
import { selectShownTakeaways } from './shown-takeaways.ts'
import { TakeawayList } from './TakeawayList.tsx'

/** Why there is no summary, and what is still useful. */
export function FailureNotice({ failure, remainder }: { failure: Failure; remainder: Remainder | null }) {
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
      {remainder !== null && <OwnSentences {...remainder} />}
    </main>
  )
}

function OwnSentences({ article, summary }: Remainder) {
  const shown = selectShownTakeaways(summary)
  if (shown.length === 0) return null
  return (
    <>
      <TakeawayList takeaways={shown} outline={summary.outline} direction={article.direction} />
      <RevealStatus />
    </>
  )
}

type Remainder = { article: Article; summary: Summary }
