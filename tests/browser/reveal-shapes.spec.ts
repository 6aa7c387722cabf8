import { buildSectionedPage } from '../support/build-sections.ts'
import { isHighlightSeen, readHighlightColor, readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, test } from './fixtures.ts'

const CHAPTERS = { Morning: 4, Noon: 4, Evening: 4 }
const NIGHT = `<h2>Night</h2>${'<p>The lamp burned on while the harbor slept and the tide turned twice below it.</p>'.repeat(1)}`
const HIGHLIGHT = 'rgb(255, 226, 122)'

const page = (inside: string, style = '', script = '') =>
  buildSectionedPage(CHAPTERS, {
    style,
    wrap: (article) => `${article.replace('</article>', `${inside}</article>`)}<script>${script}</script>`,
  })

/** Pages in which the section Night is hard to bring before a reader's eyes. */
const SHAPES: Record<string, string> = {
  'under a header that sticks': page(
    NIGHT,
    'header{position:sticky;top:0;height:200px;background:#fff;z-index:2}',
  ).replace('<article>', '<header>The Harbor Times</header><article>'),
  'in a box that scrolls': page(NIGHT, 'article{height:50vh;overflow:auto}'),
  'in a box that scrolls inside another': page(
    `<div class="inner">${'<p>Before the night the boats came in one after another and were counted.</p>'.repeat(9)}${NIGHT}</div>`,
    'article{height:50vh;overflow:auto}.inner{height:300px;overflow-y:scroll}',
  ),
  'in folded details': page(
    `<details><summary>More</summary><details><summary>And more</summary>${NIGHT}</details></details>`,
  ),
  'in a panel that is hidden until it is found': page(`<div hidden="until-found">${NIGHT}</div>`),
  'in a panel that its button unfolds': page(
    `<button aria-controls="night-panel" aria-expanded="false">More</button><div id="night-panel" class="collapse">${NIGHT}</div>`,
    '.collapse{display:none}.collapse.show{display:block}',
    `document.querySelector('button').onclick = (event) => { event.target.ariaExpanded = 'true'
      setTimeout(() => document.querySelector('#night-panel').classList.add('show'), 100) }`,
  ),
  'in the shadow of a web component': page(
    '<harbor-night></harbor-night>',
    '',
    `customElements.define('harbor-night', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(NIGHT)} } })`,
  ),
  'in text from right to left': page(NIGHT, 'html{direction:rtl}'),
  'in vertical text': page(NIGHT, 'html{writing-mode:vertical-rl;height:90vh}'),
  'in vertical text from left to right': page(NIGHT, 'html{writing-mode:vertical-lr;height:90vh}'),
}

for (const [shape, html] of Object.entries(SHAPES)) {
  test(`a passage ${shape} is brought into view and highlighted`, async ({ openPage, openPopup }) => {
    const tab = await openPage(html)
    await openPopup(tab, async (popup) => {
      await readPopup(popup)
      await popup.getByRole('button', { name: /^Night/ }).click()
      await expect.poll(() => readHighlights(tab)).toEqual(['Night'])
      await expect.poll(() => isHighlightSeen(tab)).toBe(true)
      expect(await readHighlightColor(tab)).toBe(HIGHLIGHT)
    })
  })
}

/** What a page does between the reading and the click, and what the reader is told. */
const CHANGES: Record<string, { change: () => void; says: string; marks: string[] }> = {
  'was moved': {
    change: () => {
      const heading = [...document.querySelectorAll('h2')].at(-1)
      const copy = document.createElement('h3')
      copy.textContent = heading?.textContent ?? ''
      heading?.remove()
      document.querySelector('article')?.prepend(copy)
    },
    says: 'That passage has moved. It was found elsewhere on the page.',
    marks: ['The night watch'],
  },
  'was rewritten': {
    change: () => [...document.querySelectorAll('h2')].at(-1)?.replaceChildren('The long night watch'),
    says: 'That passage was rewritten. This is where it stood.',
    marks: [],
  },
  'was replaced by another': {
    change: () => [...document.querySelectorAll('h2')].at(-1)?.replaceChildren('Subscribe to us'),
    says: 'That passage is no longer on the page.',
    marks: [],
  },
  'was removed': {
    change: () => [...document.querySelectorAll('h2')].at(-1)?.remove(),
    says: 'That passage is no longer on the page.',
    marks: [],
  },
  'was folded away for good': {
    change: () => [...document.querySelectorAll('h2')].at(-1)?.style.setProperty('display', 'none'),
    says: 'That passage is in a folded part of the page.',
    marks: [],
  },
}

for (const [event, { change, says, marks }] of Object.entries(CHANGES)) {
  test(`of a passage that ${event} the reader is told so`, async ({ openPage, openPopup }) => {
    const tab = await openPage(page(NIGHT.replace('Night', 'The night watch')))
    await openPopup(tab, async (popup) => {
      await readPopup(popup)
      await tab.evaluate(change)
      await popup.getByRole('button', { name: /^The night watch/ }).click()
      await expect(popup.getByText(says)).toBeVisible()
      expect(await readHighlights(tab)).toEqual(marks)
    })
  })
}

/** Between the reading and the click, each sentence of the page becomes another of the same length. */
test('a takeaway whose sentence says something else by now is marked nowhere', async ({ openPage, openPopup }) => {
  const tab = await openPage(page(NIGHT))
  await openPopup(tab, async (popup) => {
    const [takeaway = ''] = (await readPopup(popup)).takeaways
    await tab.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p'))
        paragraph.textContent = (paragraph.textContent ?? '').replaceAll(/\p{L}/gu, 'x')
    })
    await popup.getByRole('button', { name: takeaway }).click()
    await expect(popup.getByText('That passage is no longer on the page.')).toBeVisible()
    expect(await readHighlights(tab)).toEqual([])
  })
})

/** Longer than a second try would take to come. */
const UNTIL_CALM_MS = 2500

test('a page that scrolls back is not fought: it is scrolled twice at most', async ({ openPage, openPopup }) => {
  const fight = `window.returns = 0
    addEventListener('scroll', () => { if (scrollY > 0) { window.returns++; scrollTo({ top: 0, behavior: 'instant' }) } })`
  const tab = await openPage(page(NIGHT, 'html{scroll-behavior:smooth}', fight))
  await openPopup(tab, async (popup) => {
    await readPopup(popup)
    await popup.getByRole('button', { name: /^Night/ }).click()
    await expect.poll(() => tab.evaluate('window.returns')).toBeGreaterThan(0)
    await tab.waitForTimeout(UNTIL_CALM_MS)
    expect(await tab.evaluate('window.returns')).toBeLessThanOrEqual(2)
  })
})

test('a page that cannot be scrolled still shows what was asked for', async ({ openPage, openPopup }) => {
  const tab = await openPage(page(NIGHT, 'html,body{height:100%;overflow:hidden}'))
  await openPopup(tab, async (popup) => {
    await readPopup(popup)
    await popup.getByRole('button', { name: /^Night/ }).click()
    await expect.poll(() => readHighlights(tab)).toEqual(['Night'])
  })
})
