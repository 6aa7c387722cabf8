import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { collectDrafts } from '../lib/page/collect-drafts.ts'
import { nameOtherPage } from '../lib/page/name-other-page.ts'
import { takeSnapshot } from '../lib/page/snapshot.ts'

/** Runs in the page's isolated world once the reader has found no article there, and comes to what the page is instead. */
export default defineUnlistedScript({
  // With a name the value outlives the minifier.
  globalName: 'precisNamer',
  main: () => nameOtherPage(document, collectDrafts(takeSnapshot(document).body)),
})
