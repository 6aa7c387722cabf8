import type { PartialReason } from '../lib/article.ts'
import type { MessageKey } from '../lib/message-key.ts'
import type { Coverage } from '../lib/summary/summary.ts'
import { useTranslate } from './panel-context.ts'
import { useFormat } from './use-format.ts'

/** The receipt: how much was read, how much of it is shown, and what was left out. */
export function CoverageLine({ coverage, shown }: { coverage: Coverage; shown: number }) {
  const translate = useTranslate()
  const format = useFormat()
  const words = format.count(coverage.words, 'words')
  const read =
    coverage.sections === 0 ? words : translate('words_in_sections', words, format.count(coverage.sections, 'sections'))
  const sentences = format.count(coverage.sentences, 'sentences')
  return (
    <footer className="coverage">
      <p>{translate(toReceipt(coverage.partial), read, format.number(shown), sentences)}</p>
      {coverage.partial.map((reason) => (
        <p className="partial" key={reason}>
          {translate(PARTIAL_TEXTS[reason])}
        </p>
      ))}
    </footer>
  )
}

/** What is hidden may stand anywhere in an article: then neither all of it nor its beginning was read. */
function toReceipt(partial: readonly PartialReason[]): MessageKey {
  if (partial.length === 0) return 'coverage_all'
  return partial.every((reason) => reason === 'hidden-text') ? 'coverage_some' : 'coverage_part'
}

const PARTIAL_TEXTS: Record<PartialReason, MessageKey> = {
  'too-many-elements': 'partial_too_many_elements',
  'too-much-text': 'partial_too_much_text',
  'hidden-text': 'partial_hidden_text',
  paywall: 'partial_paywall',
}
