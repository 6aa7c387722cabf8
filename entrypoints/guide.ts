import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerFollowers } from '../lib/browser/answer-followers.ts'
import { answerPageMessages, answerTo } from '../lib/browser/answer-page-messages.ts'
import { paintRequest, revealRequest } from '../lib/browser/guide-requests.ts'
import { announceHighlightEnded } from '../lib/browser/highlight-ended.ts'
import { createGuide } from '../lib/page/create-guide.ts'
import { answerForScript, isScriptAlive, replaceScript } from '../lib/page/replace-script.ts'

/**
 * Runs beside the reader in the page's isolated world, once a panel wants to show something in the page: reveals and
 * paints what was read, and tells the side panel how far down the reader is.
 */
export default defineUnlistedScript(() => {
  if (isScriptAlive('guide')) return
  const guide = createGuide(document, { onHighlightEnd: announceHighlightEnded })
  const stops = [
    answerPageMessages([
      answerTo('reveal', revealRequest, guide.reveal),
      answerTo('paint', paintRequest, guide.paint),
      answerTo('painted', (data) => (data === null ? data : undefined), guide.isPainting),
    ]),
    answerFollowers(guide.follow),
    guide.dispose,
  ]
  replaceScript('guide', () => stops.forEach((stop) => stop()))
  answerForScript('guide', isHeard)
})

/** Without an id the extension was updated or removed since, and this copy is deaf. */
const isHeard = (): boolean => browser.runtime?.id !== undefined
