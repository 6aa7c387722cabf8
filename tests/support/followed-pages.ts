import { buildSectionedPage } from './build-sections.ts'

/** Sections, by how many paragraphs they have. */
export const CHAPTERS = { Morning: 10, Noon: 14, Evening: 14, Night: 1 }

/** Where other outlines mark the wrong entry. Each page is scrolled to where a person would read that section. */
export const FOLLOWED_SHAPES: Record<string, { page: string; scroll: () => void; here: string }> = {
  'a short last section at the end of the page': {
    page: buildSectionedPage(CHAPTERS),
    scroll: () => scrollTo(0, document.body.scrollHeight),
    here: 'Night',
  },
  'a short last section before a long foot of the page': {
    page: buildSectionedPage(CHAPTERS, { wrap: (html) => `${html}<div style="height: 4000px">Imprint</div>` }),
    scroll: () => document.querySelector('article')?.scrollIntoView({ block: 'end' }),
    here: 'Night',
  },
  'a section taller than the window': {
    page: buildSectionedPage({ Morning: 2, Noon: 30, Evening: 5 }),
    scroll: () => document.querySelector('#noon ~ p:nth-of-type(20)')?.scrollIntoView(),
    here: 'Noon',
  },
  'headings that stick to the top': {
    page: buildSectionedPage(CHAPTERS, { style: 'h2 { position: sticky; top: 0; background: white; margin: 0 }' }),
    scroll: () => document.querySelector('#noon ~ p:nth-of-type(16)')?.scrollIntoView(),
    here: 'Noon',
  },
  'a header that covers the top': {
    page: buildSectionedPage(CHAPTERS, {
      style:
        'header { position: fixed; inset: 0 0 auto; height: 120px; background: white } h2 { scroll-margin-top: 130px }',
      wrap: (html) => `<header>The Harbor Times</header>${html}`,
    }),
    scroll: () => document.querySelector('#noon')?.scrollIntoView(),
    here: 'Noon',
  },
  'an article in a box that scrolls by itself': {
    page: buildSectionedPage(CHAPTERS, {
      style: 'body { margin: 0 } main { height: 100vh; overflow: auto }',
      wrap: (html) => `<main>${html}</main>`,
    }),
    scroll: () => document.querySelector('#evening')?.scrollIntoView(),
    here: 'Evening',
  },
  'two columns that are read one after the other': {
    page: buildSectionedPage({ Morning: 14, Noon: 2, Evening: 14 }, { style: 'article { columns: 2 }' }),
    scroll: () => scrollTo(0, innerHeight / 3),
    here: 'Morning',
  },
  'a heading that was hidden after it was read': {
    page: buildSectionedPage(CHAPTERS),
    scroll: () => {
      document.querySelector('#evening')?.setAttribute('style', 'height: 0; overflow: hidden; margin: 0')
      document.querySelector('#evening ~ p:nth-of-type(27)')?.scrollIntoView()
    },
    here: 'Evening',
  },
  'parts that are laid out only when they are near': {
    page: buildSectionedPage(CHAPTERS, { style: 'p { content-visibility: auto; contain-intrinsic-size: auto 20px }' }),
    scroll: () => document.querySelector('#evening')?.scrollIntoView(),
    here: 'Evening',
  },
  'more blocks than a browser can watch': {
    page: buildSectionedPage({ Morning: 400, Noon: 300, Evening: 400 }),
    scroll: () => document.querySelector('#noon')?.scrollIntoView(),
    here: 'Noon',
  },
  'many blocks in parts that are laid out only when they are near': {
    page: buildSectionedPage(
      { Morning: 400, Noon: 300, Evening: 400 },
      { style: 'section { content-visibility: auto; contain-intrinsic-size: auto 2000px }', wrap: inParts },
    ),
    scroll: () => document.querySelector('#evening')?.scrollIntoView(),
    here: 'Evening',
  },
  'many lines in one element, of which a stretch was hidden since': {
    page: buildSectionedPage({ Morning: 300, Noon: 80, Evening: 300 }, { wrap: asLines }),
    scroll: () => {
      const style = '#noon ~ p:nth-of-type(-n + 360) { display: none }'
      document.head.append(Object.assign(document.createElement('style'), { textContent: style }))
      document.querySelector('#evening')?.scrollIntoView()
    },
    here: 'Evening',
  },
  'text that runs from right to left in columns': {
    page: buildSectionedPage(CHAPTERS, { style: 'html { writing-mode: vertical-rl; height: 90vh }' }),
    scroll: () => document.querySelector('#evening')?.scrollIntoView(),
    here: 'Evening',
  },
}

/** Ten paragraphs each. */
function inParts(article: string): string {
  return article.replaceAll(/(?:(?:<h2 [^>]*>[^<]*<\/h2>)?<p>[^<]*<\/p>){10}/g, '<section>$&</section>')
}

function asLines(article: string): string {
  return article.replaceAll('. In the chapter', '.<br><br>In the chapter')
}
