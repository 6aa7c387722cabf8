import type { Page } from '@playwright/test'
import { buildSectionedPage } from '../support/build-sections.ts'
import { readPopup } from '../support/read-popup.ts'
import { READ_TRIPWIRES, TRIPWIRES } from '../support/tripwires.ts'
import { expect, test } from './fixtures.ts'

const CHAPTERS = { Morning: 10, Noon: 14, Evening: 14, Night: 1 }

test('the section being read is marked, with the time left in it and in the article', async ({
  openPage,
  openSidePanel,
}) => {
  const page = await openPage(buildSectionedPage(CHAPTERS))
  await openSidePanel(page, async (sidePanel) => {
    await readPopup(sidePanel)
    await scrollToId(page, 'noon')
    await expectHere(sidePanel, 'Noon')
    await expect(sidePanel.getByText(/\d+ min left in this section/)).toBeVisible()
    await expect(sidePanel.getByText(/\d+ min left in the article/)).toBeVisible()
    await scrollToId(page, 'evening')
    await expectHere(sidePanel, 'Evening')
  })
})

/** Where other outlines mark the wrong entry. Each page is scrolled to where a person would read that section. */
const SHAPES: Record<string, { page: string; scroll: (page: Page) => Promise<void>; here: string }> = {
  'a short last section at the end of the page': {
    page: buildSectionedPage(CHAPTERS),
    scroll: (page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight)),
    here: 'Night',
  },
  'a short last section before a long foot of the page': {
    page: buildSectionedPage(CHAPTERS, { wrap: (html) => `${html}<div style="height: 4000px">Imprint</div>` }),
    scroll: (page) => page.evaluate(() => document.querySelector('article')?.scrollIntoView({ block: 'end' })),
    here: 'Night',
  },
  'a section taller than the window': {
    page: buildSectionedPage({ Morning: 2, Noon: 30, Evening: 5 }),
    scroll: (page) => page.evaluate(() => document.querySelector('#noon ~ p:nth-of-type(20)')?.scrollIntoView()),
    here: 'Noon',
  },
  'headings that stick to the top': {
    page: buildSectionedPage(CHAPTERS, { style: 'h2 { position: sticky; top: 0; background: white; margin: 0 }' }),
    scroll: (page) => page.evaluate(() => document.querySelector('#noon ~ p:nth-of-type(16)')?.scrollIntoView()),
    here: 'Noon',
  },
  'a header that covers the top': {
    page: buildSectionedPage(CHAPTERS, {
      style:
        'header { position: fixed; inset: 0 0 auto; height: 120px; background: white } h2 { scroll-margin-top: 130px }',
      wrap: (html) => `<header>The Harbor Times</header>${html}`,
    }),
    scroll: (page) => scrollToId(page, 'noon'),
    here: 'Noon',
  },
  'an article in a box that scrolls by itself': {
    page: buildSectionedPage(CHAPTERS, {
      style: 'body { margin: 0 } main { height: 100vh; overflow: auto }',
      wrap: (html) => `<main>${html}</main>`,
    }),
    scroll: (page) => scrollToId(page, 'evening'),
    here: 'Evening',
  },
  'two columns that are read one after the other': {
    page: buildSectionedPage({ Morning: 14, Noon: 2, Evening: 14 }, { style: 'article { columns: 2 }' }),
    scroll: (page) => page.evaluate(() => scrollTo(0, innerHeight / 3)),
    here: 'Morning',
  },
  'a heading that was hidden after it was read': {
    page: buildSectionedPage(CHAPTERS),
    scroll: (page) =>
      page.evaluate(() => {
        document.querySelector('#evening')?.setAttribute('style', 'height: 0; overflow: hidden; margin: 0')
        document.querySelector('#evening ~ p:nth-of-type(27)')?.scrollIntoView()
      }),
    here: 'Evening',
  },
  'parts that are laid out only when they are near': {
    page: buildSectionedPage(CHAPTERS, { style: 'p { content-visibility: auto; contain-intrinsic-size: auto 20px }' }),
    scroll: (page) => scrollToId(page, 'evening'),
    here: 'Evening',
  },
  'more blocks than a browser can watch': {
    page: buildSectionedPage({ Morning: 400, Noon: 300, Evening: 400 }),
    scroll: (page) => scrollToId(page, 'noon'),
    here: 'Noon',
  },
  'many blocks in parts that are laid out only when they are near': {
    page: buildSectionedPage(
      { Morning: 400, Noon: 300, Evening: 400 },
      { style: 'section { content-visibility: auto; contain-intrinsic-size: auto 2000px }', wrap: inParts },
    ),
    scroll: (page) => scrollToId(page, 'evening'),
    here: 'Evening',
  },
  'many lines in one element, of which a stretch was hidden since': {
    page: buildSectionedPage({ Morning: 300, Noon: 80, Evening: 300 }, { wrap: asLines }),
    scroll: async (page) => {
      await page.addStyleTag({ content: '#noon ~ p:nth-of-type(-n + 360) { display: none }' })
      await scrollToId(page, 'evening')
    },
    here: 'Evening',
  },
  'text that runs from right to left in columns': {
    page: buildSectionedPage(CHAPTERS, { style: 'html { writing-mode: vertical-rl; height: 90vh }' }),
    scroll: (page) => scrollToId(page, 'evening'),
    here: 'Evening',
  },
}

for (const [shape, { page: html, scroll, here }] of Object.entries(SHAPES)) {
  test(`the section being read is the right one with ${shape}`, async ({ openPage, openSidePanel }) => {
    const page = await openPage(html)
    await openSidePanel(page, async (sidePanel) => {
      await readPopup(sidePanel)
      await scroll(page)
      await expectHere(sidePanel, here)
    })
  })
}

test('a jump to a section near the end marks that one, though it does not come up to the top', async ({
  openPage,
  openSidePanel,
}) => {
  const page = await openPage(buildSectionedPage({ Morning: 12, Noon: 1, Evening: 1, Night: 1 }))
  await openSidePanel(page, async (sidePanel) => {
    await readPopup(sidePanel)
    await sidePanel.getByRole('button', { name: /^Noon/ }).click()
    await expectHere(sidePanel, 'Noon')
    await page.evaluate(() => (location.hash = '#evening'))
    await expectHere(sidePanel, 'Evening')
  })
})

test('what is added under the article does not count as unread', async ({ openPage, openSidePanel }) => {
  const page = await openPage(buildSectionedPage(CHAPTERS))
  await openSidePanel(page, async (sidePanel) => {
    await readPopup(sidePanel)
    await page.evaluate(() => {
      const more = document.createElement('section')
      more.style.height = '20000px'
      document.body.append(more)
      scrollTo(0, document.body.scrollHeight)
    })
    await expect(sidePanel.getByText('Read to the end')).toBeVisible()
  })
})

test('an article that is in view as a whole has no place that is being read', async ({ openPage, openSidePanel }) => {
  const page = await openPage(buildSectionedPage({ Morning: 1, Noon: 1 }))
  await openSidePanel(page, async (sidePanel) => {
    await readPopup(sidePanel)
    await page.waitForTimeout(600)
    await expect(sidePanel.locator('[aria-current=location]')).toHaveCount(0)
  })
})

test('a page notices nothing of being followed, and nothing is left when the side panel closes', async ({
  extension,
  openPage,
  openSidePanel,
}) => {
  const page = await openPage(buildSectionedPage(CHAPTERS))
  await page.evaluate(TRIPWIRES)
  await openSidePanel(page, async (sidePanel) => {
    await readPopup(sidePanel)
    await page.mouse.move(400, 400)
    await page.mouse.wheel(0, 3000)
    await expect(sidePanel.locator('[aria-current=location]')).toHaveCount(1)
  })
  await extension.closeSurface('sidepanel.html')
  const seen = await page.evaluate<string[]>(READ_TRIPWIRES)
  // The wheel was the reader's, and a panel beside the page takes its focus and some of its width.
  expect(seen.filter((trace) => !/^event: (?:scroll|blur|focus|resize)|^scroll position/.test(trace))).toEqual([])
})

/** Ten paragraphs each. */
function inParts(article: string): string {
  return article.replaceAll(/(?:(?:<h2 [^>]*>[^<]*<\/h2>)?<p>[^<]*<\/p>){10}/g, '<section>$&</section>')
}

function asLines(article: string): string {
  return article.replaceAll('. In the chapter', '.<br><br>In the chapter')
}

const scrollToId = (page: Page, id: string): Promise<void> =>
  page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id)

async function expectHere(sidePanel: Page, title: string): Promise<void> {
  await expect(sidePanel.locator('[aria-current=location] .entry-title')).toHaveText(title)
}
