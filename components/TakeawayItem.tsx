import { useId, useState } from 'react'
import type { Section, Takeaway } from '../lib/summary/summary.ts'
import { CopyButton } from './CopyButton.tsx'
import { CUE_TEXTS } from './cue-texts.ts'
import { PageText } from './PageText.tsx'
import { useTranslate } from './panel-context.ts'
import { RevealButton } from './RevealButton.tsx'
import { useCopy } from './use-copy.ts'
import { useFormat } from './use-format.ts'

/** A sentence of the page, where it stands and why it was chosen. What it leans on is not said twice, right below itself. */
export function TakeawayItem({ takeaway, before, section }: TakeawayItemProps) {
  const translate = useTranslate()
  const format = useFormat()
  const [isExplained, setIsExplained] = useState(false)
  const { copyTakeaway } = useCopy()
  const reasonsId = useId()
  const reasons = takeaway.because.map((cue) => translate(CUE_TEXTS[cue]))
  return (
    <li className="takeaway" data-item>
      {takeaway.context !== null && takeaway.context.quote !== before?.anchor.quote && (
        <p className="takeaway-context">
          <span className="hidden">{translate('takeaway_context')} </span>
          <PageText className="block-text" text={takeaway.context.quote} />
        </p>
      )}
      <RevealButton className="sentence" anchor={takeaway.anchor}>
        <PageText className="block-text" text={takeaway.anchor.quote} />
      </RevealButton>
      <div className="takeaway-source">
        {section !== undefined && <PageText className="takeaway-section" text={section.title} />}
        {reasons.length > 0 && (
          <button
            type="button"
            className="aside"
            aria-expanded={isExplained}
            aria-controls={reasonsId}
            onClick={() => setIsExplained(!isExplained)}
          >
            <bdi>{translate('takeaway_why')}</bdi>
          </button>
        )}
        <CopyButton
          subject={takeaway}
          label="takeaway_copy"
          className="aside"
          onCopy={() => void copyTakeaway(takeaway)}
        />
      </div>
      <p className="reasons" id={reasonsId} hidden={!isExplained}>
        <bdi>{translate('takeaway_because', format.list(reasons))}</bdi>
      </p>
    </li>
  )
}

type TakeawayItemProps = {
  takeaway: Takeaway
  /** The one above it in the list. */
  before: Takeaway | undefined
  section: Section | undefined
}
