import type { OutlineNode } from './outline-tree.ts'
import { PageText } from './PageText.tsx'
import { useTranslate } from './panel-context.ts'
import { RevealButton } from './RevealButton.tsx'
import { useFormat } from './use-format.ts'

export function OutlineEntry({ node: { section, seconds, share, takeaways } }: { node: OutlineNode }) {
  const translate = useTranslate()
  const format = useFormat()
  const notes: string[] = []
  if (takeaways > 0) notes.push(format.count(takeaways, 'takeaways'))
  if (section.inferred) notes.push(translate('outline_inferred'))
  return (
    <RevealButton className={section.inferred ? 'entry entry-inferred' : 'entry'} anchor={section.anchor}>
      <PageText className="entry-title" text={section.title} />{' '}
      <bdi className="entry-time">{format.shortReadingTime(seconds)}</bdi>{' '}
      {notes.length > 0 && <bdi className="entry-notes">{notes.join(' · ')}</bdi>}
      <span className="share" aria-hidden="true">
        <span className="share-part" style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </RevealButton>
  )
}
