import { buildHostilePage, ESSAY, type HostilePage } from './hostile-page.ts'

/** Elements that a form, or the document, answers with under their name or id. */
export const NAMED_TAGS = ['input', 'button', 'img', 'object', 'select', 'fieldset', 'output']

export const CLOBBERING_NAMES = (
  'attributes parentNode parentElement childNodes children firstChild lastChild nextSibling previousSibling firstElementChild ' +
  'nextElementSibling nodeType nodeName nodeValue tagName localName textContent innerHTML outerHTML innerText id className ' +
  'classList style dataset title lang dir hidden getAttribute hasAttribute setAttribute removeChild appendChild insertBefore ' +
  'cloneNode contains matches closest querySelector querySelectorAll getElementsByTagName getElementsByClassName ' +
  'checkVisibility getBoundingClientRect getClientRects scrollIntoView ownerDocument isConnected shadowRoot assignedNodes ' +
  'addEventListener dispatchEvent body head documentElement createElement createRange defaultView getSelection location ' +
  'getElementById contentType URL elements length toString valueOf constructor __proto__ hasOwnProperty'
).split(' ')

/** Names that scripts look for on their window; in Chromium an `id` puts an element there, in isolated worlds too. */
const GLOBALS =
  'browser chrome Node Element HTMLElement HTMLSlotElement Document Text Map Set Symbol Object Reflect Array String Number Date JSON ' +
  'Intl RegExp CSS Highlight crypto performance setTimeout clearTimeout document window globalThis self matchMedia ' +
  'getComputedStyle scrollBy innerHeight innerWidth reader Readability __injected precis undefined NaN'

type Naming = { names: string[]; tag: string; attribute: 'name' | 'id' }

/** Every paragraph in a form of its own, each with an element of that tag under another of the names. */
function buildClobbering({ names, tag, attribute }: Naming): HostilePage {
  const clobber = (name = '') => `<${tag} ${attribute}="${name}"></${tag}>`
  const content = buildHostilePage({
    before: names.map(clobber).join(''),
    wrap: (paragraph, index) => `<form>${clobber(names[index])}${paragraph}</form>`,
  })
  return { shape: `${tag} elements whose ${attribute} is ${names.join(', ')}`, content, expected: {} }
}

/** Around all of the article stands one form with fields of those names. */
function buildClobberedWhole(names: string[]): HostilePage {
  const fields = names.map((name) => `<input name="${name}">`).join('')
  const content = buildHostilePage({}).replace('<article>', `<form>${fields}<article>`)
  return { shape: `a form around the page with fields called ${names.join(', ')}`, content, expected: {} }
}

/** As many names to a page as the essay has paragraphs. */
const NAME_GROUPS = Array.from({ length: Math.ceil(CLOBBERING_NAMES.length / ESSAY.length) }, (_, group) =>
  CLOBBERING_NAMES.slice(group * ESSAY.length, (group + 1) * ESSAY.length),
)

/** What is asked of the page itself, and not of its copy, may be a form as well. */
const CLOBBERED_FACTS: HostilePage[] = [
  {
    shape: 'a form for a byline, and one for a date, with fields named after what is read of them',
    content: buildHostilePage({
      before: ['class="byline" itemprop="author"', 'itemprop="datePublished"']
        .map((mark) => `<form ${mark}><input name="getAttribute"><input name="textContent"></form>`)
        .join(''),
    }),
    expected: {},
  },
]

const GLOBAL_CLOBBERING: HostilePage[] = [
  {
    shape: 'links whose ids are names of globals',
    content: buildHostilePage({
      before: GLOBALS.split(' ')
        .map((name) => `<a id="${name}"></a>`)
        .join(''),
    }),
    expected: {},
  },
  {
    shape: 'frames whose names are names of globals',
    content: buildHostilePage({
      // A frame of one of these two names hides the browser's own interface from every extension.
      after: GLOBALS.split(' ')
        .filter((name) => name !== 'browser' && name !== 'chrome')
        .map((name) => `<iframe name="${name}"></iframe>`)
        .join(''),
    }),
    expected: {},
  },
]

const scripted = (shape: string, script: string): HostilePage => ({
  shape,
  content: buildHostilePage({ head: `<script>${script}</script>` }),
  expected: {},
})

const POLLUTION: HostilePage[] = [
  scripted(
    'prototypes of its own',
    `for (const type of [Array, String, Map, Set, RegExp, Node, Element, Document, Text, Range])
      for (const name of Object.getOwnPropertyNames(type.prototype))
        if (name !== 'constructor')
          try { Object.defineProperty(type.prototype, name, { get() { throw new Error('mine') }, configurable: true }) } catch {}`,
  ),
  scripted('a property on every object', `Object.prototype.kind = 'heading'; Object.prototype.toJSON = () => 'mine'`),
  scripted(
    'globals of its own',
    `Intl.Segmenter = class { segment() { return [] } }; JSON.parse = () => null
    Object.defineProperty(document, 'title', { get: () => 'mine' }); performance.now = () => NaN; Map = Set = undefined`,
  ),
]

export const CLOBBERING_PAGES: HostilePage[] = [
  ...NAME_GROUPS.flatMap((names) =>
    NAMED_TAGS.map((tag, turn) => buildClobbering({ names, tag, attribute: turn % 2 === 0 ? 'name' : 'id' })),
  ),
  ...NAME_GROUPS.map(buildClobberedWhole),
  ...CLOBBERED_FACTS,
  ...GLOBAL_CLOBBERING,
  ...POLLUTION,
]
