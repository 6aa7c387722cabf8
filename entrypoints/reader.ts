import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerPageMessages, answerTo } from '../lib/browser/answer-page-messages.ts'
import { oneOf } from '../lib/browser/decoder.ts'
import { createReader } from '../lib/page/create-reader.ts'
import { replaceScript } from '../lib/page/replace-script.ts'

/** Runs in the page's isolated world, only after a click: answers the panel until a newer copy takes its place. */
export default defineUnlistedScript(() => {
  const { read } = createReader(document)
  replaceScript('reader', answerPageMessages([answerTo('read', oneOf(['page', 'selection']), read)]))
})
