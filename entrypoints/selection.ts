import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerReads } from '../lib/browser/answer-reads.ts'
import { readSelection } from '../lib/page/read-selection.ts'
import { replaceScript } from '../lib/page/replace-script.ts'
import { shareReading } from '../lib/page/share-reading.ts'

/** Runs in the reader's place when the click was on a selection, which asks for other code than a page does. */
export default defineUnlistedScript(() => {
  const { arrival, stop } = answerReads('selection', () => shareReading(readSelection(document)))
  replaceScript('reader', stop)
  return arrival
})
