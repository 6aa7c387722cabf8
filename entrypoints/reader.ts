import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerReads } from '../lib/browser/answer-reads.ts'
import { readArticle } from '../lib/page/read-article.ts'
import { replaceScript } from '../lib/page/replace-script.ts'
import { shareReading } from '../lib/page/share-reading.ts'

/** Runs in the page's isolated world, only after a click, and reads the page's article, until a newer copy takes its place. */
export default defineUnlistedScript(() => {
  const { arrival, stop } = answerReads('page', () => shareReading(readArticle(document)))
  replaceScript('reader', stop)
  return arrival
})
