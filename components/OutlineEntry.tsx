import type { OutlineNode } from './outline-tree.ts'
import { PageText } from './PageText.tsx'
import { useTranslate } from './panel-context.ts'
import { RevealButton } from './RevealButton.tsx'
import { useFormat } from './use-format.ts'

export function OutlineEntry({ node: { section, seconds, share, takeaways } }: { node: OutlineNode }) {
  const translate = useTranslate()
  const format = useFormat()
  return (
    <RevealButton className={section.inferred ? 'entry entry-inferred' : 'entry'} anchor={section.anchor}>
      <PageText className="entry-title" text={section.title} />{' '}
      <bdi className="entry-time">{format.sectionTime(seconds)}</bdi>{' '}
      {takeaways > 0 && <bdi className="entry-takeaways">{format.count(takeaways, 'takeaways')}</bdi>}
      {section.inferred && <span className="hidden">{translate('outline_inferred')}</span>}
      <span className="share" aria-hidden="true">
        <span className="share-part" style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </RevealButton>
  )
}
