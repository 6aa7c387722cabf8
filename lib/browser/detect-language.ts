import { browser } from 'wxt/browser'
import type { Block } from '../article.ts'
import { normalizeLanguage } from '../text/language.ts'
import { askBrowser, LOOK_TIMEOUT_MS } from './ask-browser.ts'

/** On shorter texts both browsers' detectors are often wrong, and Firefox's is even sure of it. */
const MIN_TEXT_LENGTH = 200
const MAX_TEXT_LENGTH = 5000

/** The language of an article that does not say it, by the browser's own offline detector; `null` when unsure. */
export async function detectLanguage(blocks: readonly Block[]): Promise<string | null> {
  const text = collectProse(blocks)
  if (text.length < MIN_TEXT_LENGTH) return null
  const detected = await askBrowser(() => browser.i18n.detectLanguage(text), LOOK_TIMEOUT_MS)
  const best = detected.ok ? detected.value.languages[0] : undefined
  return best === undefined ? null : normalizeLanguage(best.language)
}

function collectProse(blocks: readonly Block[]): string {
  const prose = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'list-item')
  return prose
    .map((block) => block.text)
    .join('\n')
    .slice(0, MAX_TEXT_LENGTH)
}
