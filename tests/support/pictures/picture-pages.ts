import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildPage } from '../build-page.ts'
import { buildSectionedPage } from '../build-sections.ts'
import type { ServedPage } from '../serve.ts'
import { HEBREW_PAGE, JAPANESE_PAGE } from './foreign-articles.ts'

/** More elements than the reader takes in. */
const TOO_MANY_ELEMENTS = '<b></b>'.repeat(50_001)

/** Forty chapters, each longer than the one before. */
const LONG = Object.fromEntries(
  Array.from({ length: 40 }, (_, place) => [`Chapter ${place + 1} of the harbor book`, 1 + Math.floor(place / 8)]),
)

/** The pages that pictures are taken over, by their path. */
export const PICTURE_PAGES: Record<string, string | ServedPage> = {
  '/ordinary.html': readFixture('sample-article'),
  '/long.html': buildSectionedPage(LONG),
  '/nested-outline.html': readFixture('encyclopedia-article'),
  '/no-headings.html': readFixture('plain-essay'),
  '/right-to-left.html': HEBREW_PAGE,
  '/japanese.html': JAPANESE_PAGE,
  '/partial.html': readFixture('sample-article').replace('</article>', `${TOO_MANY_ELEMENTS}</article>`),
  '/short.html': readFixture('handbook-page'),
  '/no-article.html': buildPage('<main><p>Welcome.</p><button>Begin</button></main>'),
  '/listing.html': readFixture('front-page'),
  '/product.html': readFixture('product-page'),
  '/discussion.html': readFixture('comment-thread'),
  '/wall.html': readFixture('login-wall'),
  '/film.html': readFixture('video-page'),
  '/too-short.html': readFixture('short-note'),
  '/in-frame.html': buildPage(
    '<iframe src="data:text/html,<p>Elsewhere</p>" style="position: fixed; inset: 0; width: 100%; height: 100%"></iframe>',
  ),
  '/busy.html': buildPage(
    `<p>Busy</p><script>addEventListener('block', () => { const end = Date.now() + 10000; while (Date.now() < end); })</script>`,
  ),
  '/data.json': { body: '{}', headers: {} },
}

function readFixture(slug: string): string {
  return readFileSync(resolve(import.meta.dirname, '../../fixtures', slug, 'page.html'), 'utf8')
}
