import { useId } from 'react'
import type { Article } from '../lib/article.ts'
import type { AuthorTakeaways as Author } from '../lib/summary/summary.ts'
import { PageText } from './PageText.tsx'
import { useTranslate } from './panel-context.ts'
import { RevealButton } from './RevealButton.tsx'

/** The points the author wrote. */
export function AuthorTakeaways({ author, direction }: { author: Author; direction: Article['direction'] }) {
  const headingId = useId()
  const translate = useTranslate()
  return (
    <section className="region" aria-labelledby={headingId}>
      <h2 className="region-heading" id={headingId}>
        {translate('author_heading')}
      </h2>
      <p className="author-title">
        <PageText className="block-text" text={author.title} />
      </p>
      <ul className="author-points" dir={direction} data-roving>
        {author.points.map((point) => (
          <li key={`${point.block}:${point.start}`}>
            <RevealButton className="sentence" anchor={point}>
              <PageText text={point.quote} />
            </RevealButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
