import { buildSectionedPage } from './build-sections.ts'

const CHAPTERS = { Morning: 4, Noon: 4, Evening: 4 }
/** The section that is looked for. */
export const NIGHT =
  '<h2>Night</h2><p>The lamp burned on while the harbor slept and the tide turned twice below it.</p>'
/** The color of a highlight on a light page. */
export const HIGHLIGHT = 'rgb(255, 226, 122)'

/** Three chapters, and at the end of the article what is given. */
export const buildNightPage = (inside: string, style = '', script = '') =>
  buildSectionedPage(CHAPTERS, {
    style,
    wrap: (article) => `${article.replace('</article>', `${inside}</article>`)}<script>${script}</script>`,
  })

/** Each hides, in Chromium, what a form is asked for by that name. */
const CLOBBERING_FIELDS = (
  'assignedSlot checkVisibility clientHeight clientLeft clientTop clientWidth closest contains compareDocumentPosition dispatchEvent ' +
  'getBoundingClientRect getClientRects getRootNode hidden id innerText isConnected localName matches nodeType ownerDocument ' +
  'parentElement parentNode removeAttribute scrollBy scrollHeight scrollLeft scrollTop scrollWidth shadowRoot style textContent'
)
  .split(' ')
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('')

/** Pages in which the section Night is hard to bring before a reader's eyes. */
export const NIGHT_SHAPES: Record<string, string> = {
  'under a header that sticks': buildNightPage(
    NIGHT,
    'header{position:sticky;top:0;height:200px;background:#fff;z-index:2}',
  ).replace('<article>', '<header>The Harbor Times</header><article>'),
  'in a box that scrolls': buildNightPage(NIGHT, 'article{height:50vh;overflow:auto}'),
  'in a box that scrolls inside another': buildNightPage(
    `<div class="inner">${'<p>Before the night the boats came in one after another and were counted.</p>'.repeat(9)}${NIGHT}</div>`,
    'article{height:50vh;overflow:auto}.inner{height:300px;overflow-y:scroll}',
  ),
  'in folded details': buildNightPage(
    `<details><summary>More</summary><details><summary>And more</summary>${NIGHT}</details></details>`,
  ),
  'in a panel that is hidden until it is found': buildNightPage(`<div hidden="until-found">${NIGHT}</div>`),
  'in a panel that its button unfolds': buildNightPage(
    `<button aria-controls="night-panel" aria-expanded="false">More</button><div id="night-panel" class="collapse">${NIGHT}</div>`,
    '.collapse{display:none}.collapse.show{display:block}',
    `document.querySelector('button').onclick = (event) => { event.target.ariaExpanded = 'true'
      setTimeout(() => document.querySelector('#night-panel').classList.add('show'), 100) }`,
  ),
  'in the shadow of a web component': buildNightPage(
    '<harbor-night></harbor-night>',
    '',
    `customElements.define('harbor-night', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(NIGHT)} } })`,
  ),
  'in a form that scrolls, with fields called like what is asked of it': buildNightPage(
    NIGHT,
    'form{display:block;height:50vh;overflow:auto}',
  )
    .replace('<article>', () => `<article><form>${CLOBBERING_FIELDS}`)
    .replace('</article>', '</form></article>'),
  'in a form that is all there is of it': buildNightPage(
    NIGHT.replaceAll(/<(\/?)p>/g, `<$1form>`).replace('<form>', () => `<form>${CLOBBERING_FIELDS}`),
  ),
  'in text from right to left': buildNightPage(NIGHT, 'html{direction:rtl}'),
  'in vertical text': buildNightPage(NIGHT, 'html{writing-mode:vertical-rl;height:90vh}'),
  'in vertical text from left to right': buildNightPage(NIGHT, 'html{writing-mode:vertical-lr;height:90vh}'),
}

/** What a page does between the reading and the click, and what the reader is told. */
export const NIGHT_CHANGES: Record<string, { change: () => void; says: string; marks: string[] }> = {
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
