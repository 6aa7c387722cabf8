import type { Article } from '../lib/article.ts'
import type { Summary } from '../lib/summary/summary.ts'
import { Actions } from './Actions.tsx'
import { ArticleHeader } from './ArticleHeader.tsx'
import { AuthorTakeaways } from './AuthorTakeaways.tsx'
import { CoverageLine } from './CoverageLine.tsx'
import { Dock } from './Dock.tsx'
import { Outline } from './Outline.tsx'
import { TakeawayList } from './TakeawayList.tsx'
import { useShownTakeaways } from './use-shown-takeaways.ts'

export function SummaryScreen({ article, summary }: { article: Article; summary: Summary }) {
  const shown = useShownTakeaways(summary)
  return (
    <main className="screen">
      <ArticleHeader article={article} summary={summary} />
      {summary.author !== null && <AuthorTakeaways author={summary.author} direction={article.direction} />}
      <TakeawayList summary={summary} shown={shown} direction={article.direction} />
      <Outline summary={summary} direction={article.direction} />
      <CoverageLine coverage={summary.coverage} shown={shown.length} />
      <Dock>
        <Actions summary={summary} shown={shown} />
      </Dock>
    </main>
  )
}
