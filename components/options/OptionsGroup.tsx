import { useId, type ReactNode } from 'react'
import type { MessageKey } from '../../lib/message-key.ts'
import { useOptions } from './options-context.ts'

export function OptionsGroup({ heading, children }: { heading: MessageKey; children: ReactNode }) {
  const { translate } = useOptions()
  const headingId = useId()
  return (
    <section className="region" aria-labelledby={headingId}>
      <h2 className="region-heading" id={headingId}>
        {translate(heading)}
      </h2>
      {children}
    </section>
  )
}
