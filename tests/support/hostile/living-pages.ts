import { buildHostilePage, ESSAY, type HostilePage } from './hostile-page.ts'

/** Pages that are made of components, or that change while they are read. */
const scripted = (shape: string, script: string, expected: HostilePage['expected'] = {}): HostilePage => ({
  shape,
  content: buildHostilePage({ after: `<script>${script}</script>` }),
  expected,
})

const SHADOWED: HostilePage[] = [
  scripted(
    'the essay in an open shadow root',
    `const host = document.body.appendChild(document.createElement('x-host'))
    host.attachShadow({ mode: 'open' }).append(document.querySelector('article'))`,
  ),
  scripted(
    'every paragraph in a component of its own, slotted',
    `for (const paragraph of document.querySelectorAll('p')) {
      const host = document.createElement('x-paragraph')
      paragraph.replaceWith(host)
      host.append(paragraph)
      host.attachShadow({ mode: 'open' }).append(document.createElement('slot'))
    }`,
  ),
  scripted(
    'shadow roots in shadow roots, 200 deep',
    `let host = document.body.appendChild(document.createElement('div'))
    for (let depth = 0; depth < 200; depth++) host = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'))
    host.append(document.querySelector('article'))`,
  ),
  scripted(
    '10,000 shadow hosts',
    `for (let count = 0; count < 10_000; count++) {
      const host = document.body.appendChild(document.createElement('div'))
      host.attachShadow({ mode: 'open' }).append(document.createElement('slot'))
    }`,
  ),
  scripted(
    'a closed shadow root beside the essay',
    `document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }).append('Closed away.')`,
    { hidden: ['Closed away.'] },
  ),
]

const MOVING: HostilePage[] = [
  scripted(
    'a script that rewrites the end of the page all the time',
    `const end = document.body.appendChild(document.createElement('div'))
    setInterval(() => end.replaceChildren(String(Math.random())), 1)`,
  ),
  scripted(
    'a list that grows for ever',
    `const list = document.body.appendChild(document.createElement('ul'))
    setInterval(() => list.append(document.createElement('li')), 1)
    addEventListener('scroll', () => list.remove())`,
  ),
  scripted(
    'a frame that is made again and again',
    `setInterval(() => { document.querySelector('iframe')?.remove(); document.body.append(document.createElement('iframe')) }, 5)`,
  ),
  scripted(
    'elements that speak when they are made or copied',
    `window.born = 0
    class Loud extends HTMLElement {
      static observedAttributes = ['class']
      constructor() { super(); window.born++ }
      connectedCallback() { window.born++ }
      adoptedCallback() { throw new Error('moved') }
      attributeChangedCallback() { window.born++ }
    }
    customElements.define('x-loud', Loud)
    document.querySelector('article').append(document.createElement('x-loud'))`,
  ),
]

/** What a page says of itself in its policy, and what it refuses to run. */
const GUARDED: HostilePage[] = [
  { shape: 'a policy that allows nothing', policy: `default-src 'none'; style-src 'none'` },
  { shape: 'a policy of trusted types', policy: `require-trusted-types-for 'script'; trusted-types 'none'` },
].map(({ shape, policy }) => ({
  shape,
  content: buildHostilePage({}),
  headers: { 'content-security-policy': policy },
  expected: {},
}))

const FRAMED: HostilePage[] = [
  {
    shape: 'forty frames around the essay',
    content: buildHostilePage({
      after: `<iframe srcdoc="<p>${ESSAY[0]}</p>" width="9" height="9"></iframe>`.repeat(40),
    }),
    expected: {},
  },
  {
    shape: 'the essay in a frame over the whole window',
    content: `<!doctype html><title>Frame</title><iframe srcdoc="<p>${ESSAY.join('</p><p>')}</p>" style="position: fixed; inset: 0; width: 100%; height: 100%"></iframe>`,
    expected: {},
  },
  {
    shape: 'the essay in a frame of no origin over the whole window',
    content: `<!doctype html><title>Frame</title><iframe sandbox srcdoc="<p>${ESSAY.join('</p><p>')}</p>" style="position: fixed; inset: 0; width: 100%; height: 100%"></iframe>`,
    expected: { failure: 'in-frame' },
  },
  {
    shape: 'frames instead of a body',
    content: `<!doctype html><title>Frames</title><frameset cols="*"><frame src="about:blank"></frameset>`,
    expected: { failure: 'no-article' },
  },
]

const OTHER_DOCUMENTS: HostilePage[] = [
  { shape: 'a text file', ending: 'txt', content: ESSAY.join('\n\n'), expected: {} },
  { shape: 'a drawing', ending: 'svg', content: svg(), expected: { failure: 'unsupported-document' } },
  {
    shape: 'data',
    ending: 'json',
    content: '{"a":1}',
    expected: { failure: 'unsupported-document' },
    // It shows them in a viewer of its own, into which it lets no extension.
    expectedInFirefox: { failure: 'no-access' },
  },
  { shape: 'XML', ending: 'xml', content: '<a><b>c</b></a>', expected: { failure: 'unsupported-document' } },
  { shape: 'XHTML', ending: 'xhtml', content: xhtml(), expected: {} },
  { shape: 'nothing at all', content: '', expected: { failure: 'no-article' } },
  {
    shape: 'no body',
    content: `<!doctype html><title>None</title><script>addEventListener('DOMContentLoaded', () => document.body.remove())</script>`,
    expected: { failure: 'unsupported-document' },
  },
]

function svg(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${ESSAY[0]}</text></svg>`
}

function xhtml(): string {
  const paragraphs = ESSAY.map((text) => `<p>${text}</p>`).join('')
  return `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Tide</title></head><body><h1>Tide</h1>${paragraphs}</body></html>`
}

export const LIVING_PAGES: HostilePage[] = [...SHADOWED, ...MOVING, ...GUARDED, ...FRAMED, ...OTHER_DOCUMENTS]
