import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerPageMessages } from '../lib/browser/answer-page-messages.ts'
import { announceHighlightEnded } from '../lib/browser/highlight-ended.ts'
import { replaceReader } from '../lib/page/replace-reader.ts'
import { createReader } from '../lib/page/create-reader.ts'

/** Runs in the page's isolated world, only after a click: answers the panel until a newer copy takes its place. */
export default defineUnlistedScript(() => {
  const reader = createReader(document, { onHighlightEnd: announceHighlightEnded })
  const stopAnswering = answerPageMessages({ read: reader.read, reveal: reader.reveal })
  replaceReader(() => {
    stopAnswering()
    reader.dispose()
  })
})
