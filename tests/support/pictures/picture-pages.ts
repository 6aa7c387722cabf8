import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildPage } from '../build-page.ts'
import type { ServedPage } from '../serve.ts'
import { HEBREW_PAGE, JAPANESE_PAGE } from './foreign-articles.ts'

/** More paragraphs than the reader takes in. */
const ENDLESS = Array.from(
  { length: 16_000 },
  (_, day) => `<p>On day ${day} the keeper wrote down the wind, the swell and the hour at which the lamp was lit.</p>`,
)

/** The pages that pictures are taken over, by their path. */
export const PICTURE_PAGES: Record<string, string | ServedPage> = {
  '/ordinary.html': readFixture('sample-article'),
  '/long.html': readFixture('encyclopedia-article'),
  '/no-headings.html': readFixture('plain-essay'),
  '/right-to-left.html': HEBREW_PAGE,
  '/japanese.html': JAPANESE_PAGE,
  '/partial.html': buildPage(`<main><article><h1>The log of the lamp</h1>${ENDLESS.join('')}</article></main>`, {
    title: 'The log of the lamp',
  }),
  '/no-article.html': readFixture('front-page'),
  '/too-short.html': readFixture('short-note'),
  '/busy.html': buildPage(
    `<p>Busy</p><script>addEventListener('block', () => { const end = Date.now() + 10000; while (Date.now() < end); })</script>`,
  ),
  '/data.json': { body: '{}', headers: {} },
}

function readFixture(slug: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../fixtures', slug, 'page.html'), 'utf8')
}
