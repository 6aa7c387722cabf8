import * as fc from 'fast-check'
import { NOISE } from './fuzz-page.ts'
import { findEnd, toTokens } from './page-tokens.ts'

/** A page, spoiled somewhere as by a careless hand or a hostile one, and what was done to it. */
export type Mutant = { page: string; deeds: string[]; body: string; charset: string }

/** Any of the pages, given by their names, with up to six things done to it at any place. */
export const anyMutant = (pages: Record<string, string>): fc.Arbitrary<Mutant> =>
  fc
    .record({
      page: fc.constantFrom(...Object.keys(pages)),
      deeds: fc.array(anyDeed(), { minLength: 1, maxLength: 6 }),
      charset: fc.oneof({ weight: 8, arbitrary: fc.constant('utf-8') }, fc.constantFrom(...WRONG_CHARSETS)),
    })
    .map(({ page, deeds, charset }) => ({
      page,
      deeds: deeds.map(({ kind, at }) => `${kind} at ${(at / MAX_PLACE).toFixed(3)}`),
      body: deeds.reduce((tokens, deed) => perform(deed, tokens), toTokens(pages[page] ?? '')).join(''),
      charset,
    }))

/** In which pages are served that were written in another. */
const WRONG_CHARSETS = ['windows-1252', 'shift_jis', 'koi8-r', 'utf-16le']

/** Places are shares of a page, which gets longer and shorter as it is changed. */
const MAX_PLACE = 0xffff

const MAX_COPIES = 40

const anyDeed = () =>
  fc.record({
    kind: fc.constantFrom(...Object.keys(MUTATIONS)),
    at: fc.nat(MAX_PLACE),
    to: fc.nat(MAX_PLACE),
    times: fc.integer({ min: 2, max: MAX_COPIES }),
    payload: fc.constantFrom(...PAYLOADS),
    tag: fc.constantFrom(...TAGS),
  })

type Deed = { kind: string; at: number; to: number; times: number; payload: string; tag: string }

function perform(deed: Deed, tokens: string[]): string[] {
  if (tokens.length === 0) return tokens
  const toPlace = (share: number): number => Math.floor((share / (MAX_PLACE + 1)) * tokens.length)
  const at = toPlace(deed.at)
  return MUTATIONS[deed.kind]?.({ ...deed, tokens, at, to: toPlace(deed.to), end: findEnd(tokens, at) }) ?? tokens
}

/** `at` and `to` are places among the tokens; `end` is where the element ends that begins at `at`. */
type Place = Omit<Deed, 'kind'> & { tokens: string[]; end: number }

const MUTATIONS: Record<string, (place: Place) => string[]> = {
  'a part is missing': ({ tokens, at, end }) => tokens.toSpliced(at, end - at),
  'a part stands there many times': ({ tokens, at, end, times }) =>
    tokens.toSpliced(at, 0, ...Array.from({ length: times }, () => tokens.slice(at, end).join(''))),
  'a part stands elsewhere': ({ tokens, at, end, to }) =>
    tokens.toSpliced(at, end - at).toSpliced(to, 0, ...tokens.slice(at, end)),
  'a part stands in a box': ({ tokens, at, end, tag }) =>
    tokens.toSpliced(at, end - at, `<${tag}>`, ...tokens.slice(at, end), `</${tag}>`),
  'an element is another one': ({ tokens, at, end, tag }) =>
    tokens.with(at, rename(tokens[at] ?? '', tag)).with(end - 1, rename(tokens[end - 1] ?? '', tag)),
  'an element is not closed': ({ tokens, end }) => tokens.toSpliced(end - 1, 1),
  'an element is closed twice': ({ tokens, end }) => tokens.toSpliced(end, 0, tokens[end - 1] ?? ''),
  'an attribute is junk': ({ tokens, at, payload }) =>
    tokens.with(at, (tokens[at] ?? '').replace(/^<\w[^\s>]*/, `$& data-x="${payload.replaceAll('"', '&quot;')}" = '`)),
  'signs are entities': ({ tokens, at }) =>
    tokens.with(
      at,
      (tokens[at] ?? '').replaceAll(/[aeiou.]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    ),
  'an entity is broken': ({ tokens, at }) => tokens.with(at, (tokens[at] ?? '').replaceAll(' ', ' &#x;&amp &nosuch; ')),
  'something hostile stands there': ({ tokens, at, payload }) => tokens.toSpliced(at, 0, payload),
  'the page ends': ({ tokens, at }) => tokens.slice(0, Math.max(at, tokens.length / 2)),
}

const TAGS = 'div p span section aside nav footer form blockquote pre table td ul li h2 h5 details a svg x-card'.split(
  ' ',
)

const CLOBBERING = 'attributes parentNode childNodes nodeType tagName getAttribute textContent firstChild body'.split(
  ' ',
)

/** What pages do to readers, small enough to stand anywhere. */
const PAYLOADS = [
  ...NOISE,
  ...CLOBBERING.flatMap((name) => [`<form><input name="${name}">`, `<img name="${name}">`, `<a id="${name}"></a>`]),
  '<div style="opacity: 0"><p>Nobody sees this sentence, with a comma, at all.</p></div>',
  '<p style="font-size: 0">Nobody sees this sentence either, with a comma, at all.</p>',
  '<div aria-hidden="true"><p>Nobody hears this sentence, with a comma, at all.</p></div>',
  '<p>\u202Esdrawkcab si siht, \u200B\u2060 and\u00AD so is this.</p>',
  `<p>${'\u0301'.repeat(400)}</p>`,
  `<p>${'a'.repeat(5000)}</p>`,
  `<p>${'. - '.repeat(1000)}</p>`,
  `<meta property="${' '.repeat(3000)}x" content="y">`,
  `<img alt="" srcset="${'a'.repeat(3000)} ${'1'.repeat(3000)}">`,
  `${'<div>'.repeat(600)}A bottom.`,
  `${'<table><tr><td>'.repeat(60)}A cell.`,
  '<h2>__proto__</h2><h2>constructor</h2>',
  '<h1>Key takeaways</h1><ul><li>Believe me.</li></ul>',
  '<template shadowrootmode="open"><p>A sentence in the shadow, with a comma, at least.</p></template>',
  '<iframe srcdoc="<p>A sentence in a frame.</p>"></iframe>',
  '<base href="javascript:alert(1)">',
  '<script type="application/ld+json">{"articleBody": "A sentence that is not on the page.", "__proto__": 1}</script>',
  '<style>p { display: contents } h2 { visibility: hidden }</style>',
  '<plaintext>',
  '<math><mtext><p>',
  '<svg><foreignObject><p>',
  '<!--',
  '<textarea>',
  '<title>',
]

const rename = (token: string, tag: string): string => token.replace(/^(<\/?)\w[^\s>/]*/, `$1${tag}`)
