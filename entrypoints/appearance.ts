import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { prepareAppearance } from '../lib/browser/appearance.ts'

/** Runs in the head of every extension page, before anything is painted: language, direction, colors and text size. */
export default defineUnlistedScript(prepareAppearance)
