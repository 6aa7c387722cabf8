import * as fc from 'fast-check'
import { ESSAY, TITLE } from './hostile/hostile-page.ts'

/** What stands in pages without being read: no reader may tell with it from without it. */
export const NOISE = [
  '<!-- a comment, with a sentence in it. -->',
  '<script>const sentence = "This is no sentence of the page."</script>',
  '<style>p { color: inherit }</style>',
  '<template><p>A paragraph that waits for its script.</p></template>',
  '<noscript></noscript>',
  '<div></div>',
  '<p></p>',
  '<span> </span>',
  '<div hidden><p>A paragraph that nobody sees, with a comma, and a stop.</p></div>',
  '<div style="display: none"><p>Another one that nobody sees, with a comma, and a stop.</p></div>',
  '<svg><title>Chart</title><text>1912</text></svg>',
  '<input name="getAttribute"><input type="hidden" value="text">',
  '<button>Subscribe</button>',
  '<object></object>',
  '<canvas></canvas>',
  '<a id="chrome"></a>',
  '<br>',
  '\n\n\t ',
]

/** Names and attributes that mean nothing, of which pages are full. */
const ATTRIBUTES = [
  'data-x="1"',
  'onclick="go()"',
  'class="css-1q2w3e"',
  'id="p17"',
  'style="margin: 0"',
  'aria-describedby="x"',
  'srcset="a 1x"',
  'lang="en"',
  '=',
  '"',
  'x-on:click.prevent="y"',
]

const anyAttributes = () => fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 3 }).map((all) => all.join(' '))

const anyNoise = () => fc.array(fc.constantFrom(...NOISE), { maxLength: 4 }).map((all) => all.join(''))

/** What a page may put around a part of a sentence without changing how it reads. */
const INLINE = ['span', 'b', 'i', 'em', 'strong', 'font', 'u', 'mark', 'small']

const anyMarkup = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(40), fc.constantFrom(...INLINE, '!--')), { maxLength: 4 })
    .map((wraps) => {
      let [marked, after] = ['', 0]
      for (const [from, length, tag] of wraps.toSorted(([a], [b]) => a - b)) {
        if (from < after) continue
        const end = Math.min(text.length, from + length)
        const inside = text.slice(from, end)
        marked += text.slice(after, from) + (tag === '!--' ? `<!-- -->${inside}` : `<${tag}>${inside}</${tag}>`)
        after = end
      }
      return marked + text.slice(after)
    })

/** The essay's page and a twin of it, in which it stands between what says nothing and under other markup. */
export const anyTwins = (): fc.Arbitrary<{ clean: string; noisy: string }> =>
  fc
    .tuple(fc.tuple(...ESSAY.map(anyMarkup)), fc.array(anyNoise(), { minLength: 8, maxLength: 8 }), anyAttributes())
    .map(([paragraphs, noise, attributes]) => ({
      clean: toPage(ESSAY.map((text) => `<p>${text}</p>`)),
      noisy: toPage(
        paragraphs.map((text, place) => `${noise[place]}<p ${attributes}>${text}</p>`),
        noise.slice(-2),
      ),
    }))

const toPage = (paragraphs: readonly string[], [before = '', after = '']: readonly string[] = []): string =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body>${before}
  <article><h1>${TITLE}</h1>${paragraphs.join('\n')}</article>${after}</body></html>`

const TAGS = (
  'div p section article main aside header footer nav ul ol li dl dt dd table tr td th blockquote pre h1 h2 h3 h4 h5 h6 a ' +
  'span b math mi mtext figure figcaption form fieldset details summary template svg math x-card slot iframe object ruby rt select option'
).split(' ')

const WORDS = (
  'content post article comment share sidebar related footer byline date author title caption hidden modal cookie ad promo ' +
  'attributes parentNode childNodes textContent getAttribute body __proto__'
).split(' ')

const anyTag = () => fc.constantFrom(...TAGS)

const NAMINGS = ['class', 'id', 'role', 'itemprop', 'hidden', 'style', 'href', 'src']

const anyNaming = (namings: readonly string[]) =>
  fc.tuple(fc.constantFrom(...namings), fc.constantFrom(...WORDS)).map(([name, value]) => `${name}="${value}"`)

const anyScrap = () =>
  fc.oneof(
    fc.constantFrom(...ESSAY),
    fc.constantFrom(...NOISE),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '&amp;',
      '&#0;',
      '&lt',
      '<',
      '</',
      '<!',
      ']]>',
      '\0',
      '</p>',
      '</article>',
      '</body>',
      '<table>',
      '<plaintext>',
    ),
  )

/**
 * Any tags, well nested or not, with any text. Names of elements are names in the document as well: in a browser only for the
 * page, in the DOM of the tests for everybody.
 */
export const anyPage = ({ withNames }: { withNames: boolean }): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: anyScrap() },
        {
          weight: 4,
          arbitrary: fc
            .tuple(anyTag(), anyNaming(withNames ? [...NAMINGS, 'name'] : NAMINGS))
            .map(([tag, naming]) => `<${tag} ${naming}>`),
        },
        { weight: 3, arbitrary: anyTag().map((tag) => `</${tag}>`) },
        {
          weight: 1,
          arbitrary: fc.tuple(anyScrap(), fc.integer({ min: 2, max: 60 })).map(([scrap, times]) => scrap.repeat(times)),
        },
      ),
      { maxLength: 40 },
    )
    .map((pieces) => `<!doctype html><title>${TITLE}</title>${pieces.join('')}`)
