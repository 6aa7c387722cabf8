import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildPage } from '../build-page.ts'
import type { ServedPage } from '../serve.ts'
import { HEBREW_PAGE, JAPANESE_PAGE } from './foreign-articles.ts'

/** More elements than the reader takes in. */
const TOO_MANY_ELEMENTS = '<b></b>'.repeat(50_001)

/** The pages that pictures are taken over, by their path. */
export const PICTURE_PAGES: Record<string, string | ServedPage> = {
  '/ordinary.html': readFixture('sample-article'),
  '/nested-outline.html': readFixture('encyclopedia-article'),
  '/no-headings.html': readFixture('plain-essay'),
  '/right-to-left.html': HEBREW_PAGE,
  '/japanese.html': JAPANESE_PAGE,
  '/partial.html': readFixture('sample-article').replace('</article>', `${TOO_MANY_ELEMENTS}</article>`),
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
