import { buildHostilePage, type HostilePage } from './hostile-page.ts'

/** `build` is a function body of the page's own script. */
const built = (shape: string, build: string, expected: HostilePage['expected'] = {}): HostilePage => ({
  shape,
  content: buildHostilePage({ after: `<script>${build}</script>` }),
  expected,
})

const nest = (tag: string, depth: number, style = ''): string =>
  `let box = document.body.appendChild(document.createElement('div')); box.style = '${style}'
  for (let depth = 0; depth < ${depth}; depth++) box = box.appendChild(document.createElement('${tag}'))
  box.textContent = 'The bottom.'`

const NESTED_TAGS = ['div', 'table', 'ul', 'blockquote', 'font', 'span', 'section']

/** Deeper trees than these take the browser's own layout minutes, or its stack, unless they are not laid out. */
const NESTED: HostilePage[] = [
  ...NESTED_TAGS.flatMap((tag) => [
    built(`${tag} in ${tag}, 512 deep`, nest(tag, 512)),
    built(`${tag} in ${tag}, 2,000 deep and not displayed`, nest(tag, 2000, 'display: none')),
  ]),
  built('boxes 2,000 deep', nest('div', 2000)),
  built('boxes 10,000 deep and not displayed', nest('div', 10_000, 'display: none')),
  built(
    'accordions 2,000 deep and not displayed',
    `${nest('div', 2000, 'display: none')}
    for (const box of document.querySelectorAll('div')) box.className = 'accordion'`,
  ),
  built(
    'boxes 10,000 deep beside the document',
    `let box = window.kept = document.createElement('div')
    for (let depth = 0; depth < 10_000; depth++) box = box.appendChild(document.createElement('div'))`,
  ),
  {
    shape: 'the essay 1,500 boxes down',
    content: buildHostilePage({
      after: `<script>
        let box = document.body.appendChild(document.createElement('div'))
        for (let depth = 0; depth < 1500; depth++) box = box.appendChild(document.createElement('div'))
        box.append(document.querySelector('article'))
      </script>`,
    }),
    expected: {},
  },
]

const fill = (count: number, make: string): string =>
  `const heap = document.createDocumentFragment()
  for (let count = 0; count < ${count}; count++) heap.append(${make})
  document.body.append(heap)`

const CUT = { partial: ['too-many-elements' as const] }

const WIDE: HostilePage[] = [
  built('sixty thousand empty boxes', fill(60_000, `document.createElement('i')`), CUT),
  built('80,000 paragraphs', fill(80_000, `document.createElement('p')`), CUT),
  built('120,000 spans', fill(120_000, `document.createElement('span')`), CUT),
  built('a million comments', fill(1_000_000, `new Comment('')`)),
  built('a million empty texts', fill(1_000_000, `new Text('')`), CUT),
  built('500,000 paragraphs', fill(500_000, `document.createElement('p')`), CUT),
  built('300,000 comments', fill(300_000, `new Comment('')`)),
  built('300,000 empty texts', fill(300_000, `new Text('')`), CUT),
  built(
    'forty frames that are not displayed',
    fill(40, `Object.assign(document.createElement('iframe'), { hidden: true })`),
  ),
  built('30,000 links', fill(30_000, `Object.assign(document.createElement('a'), { textContent: 'x' })`), {
    anyArticle: true,
  }),
]

const LONG = { partial: ['too-much-text' as const] }
const grow = (unit: string, count: number, place: string): string =>
  `const text = ${JSON.stringify(unit)}.repeat(${count}); ${place}`
const APPENDED = `document.body.append(Object.assign(document.createElement('p'), { textContent: text }))`

const LARGE: HostilePage[] = [
  built('a text of 4 MB', grow('a b', 1_300_000, `document.body.append(new Text(text))`), {
    ...LONG,
    anyArticle: true,
  }),
  built(
    'preformatted text of 150,000 lines',
    grow('a b\n', 150_000, `document.body.append(Object.assign(document.createElement('pre'), { textContent: text }))`),
    { ...LONG, anyArticle: true },
  ),
  built('a title of 5 MB', grow('a', 5_000_000, `document.title = text`)),
  built(
    'data about itself of 50 MB',
    grow(
      '[',
      50_000_000,
      `document.head.append(Object.assign(document.createElement('script'), { type: 'application/ld+json', textContent: text }))`,
    ),
  ),
  built(
    'data about itself nested 60,000 deep',
    grow(
      '[',
      60_000,
      `document.head.append(Object.assign(document.createElement('script'), { type: 'application/ld+json', textContent: text + ']'.repeat(60_000) }))`,
    ),
  ),
  built('a class of 5 MB', grow('a-', 2_500_000, `document.querySelector('article').className = text`)),
  built('an id of 5 MB', grow('tide ', 1_000_000, `document.querySelector('p').id = text`)),
  built(
    'a description of 5 MB',
    grow(
      'tide ',
      1_000_000,
      `document.head.append(Object.assign(document.createElement('meta'), { name: 'description', content: text }))`,
    ),
  ),
  built(
    'a byline of 5 MB',
    grow(
      'by ',
      1_600_000,
      `document.head.append(Object.assign(document.createElement('meta'), { name: 'author', content: text }))`,
    ),
  ),
]

const HEADED: HostilePage[] = [
  built('20,000 headings', fill(20_000, `Object.assign(document.createElement('h2'), { textContent: 'Part' })`)),
  built(
    'a heading of 5 MB',
    grow(
      'a ',
      2_500_000,
      `document.querySelector('p').before(Object.assign(document.createElement('h2'), { textContent: text }))`,
    ),
    { ...LONG },
  ),
  built('a thousand first headings', fill(1000, `Object.assign(document.createElement('h1'), { textContent: 'One' })`)),
  {
    shape: 'headings whose levels jump',
    content: buildHostilePage({
      wrap: (p, index) => `<h${[6, 1, 4, 2, 6, 3][index]}>Part ${index}</h${[6, 1, 4, 2, 6, 3][index]}>${p}`,
    }),
    expected: {},
  },
]

/** Each once took some regular expression minutes. */
const SLOW_STRINGS: Record<string, string> = {
  'a name of 80,000 spaces': `const meta = document.createElement('meta'); meta.setAttribute('property', ' '.repeat(80_000) + 'x'); meta.content = 'y'; document.head.append(meta)`,
  'an image with a srcset of 80,000': `const image = new Image(); image.setAttribute('srcset', 'a'.repeat(40_000) + ' ' + '1'.repeat(40_000)); document.querySelector('p').append(image)`,
  'a title of 160,000 dashes': grow(' - ', 160_000, 'document.title = text'),
  'a class of 800,000 dashes': grow('-a', 800_000, `document.querySelector('p').className = text`),
  'a million spaces': grow(' ', 1_000_000, APPENDED),
  'a million no-break spaces': grow('\u00A0', 1_000_000, APPENDED),
  'a word of 200,000': grow('a', 200_000, APPENDED),
  '100,000 dots': grow('.', 100_000, APPENDED),
  '80,000 dots, spaces and dashes': grow('. -', 80_000, APPENDED),
  'a million combining marks': grow('e\u0301', 490_000, APPENDED),
  'zero-width joiners': grow('\u{1F469}\u200D', 50_000, APPENDED),
  '40,000 Thai letters': grow('ทะเล', 10_000, APPENDED),
  '490,000 Chinese characters': grow('渡船等待潮水', 80_000, APPENDED),
  'bylines without an end': grow('by A', 100_000, APPENDED),
  'a date without an end': grow('1 January ', 50_000, APPENDED),
  'brackets without an end': grow('[image ', 60_000, APPENDED),
}

const SLOW: HostilePage[] = Object.entries(SLOW_STRINGS).map(([shape, script]) =>
  built(shape, script, { anyArticle: true, ...(/million/.test(shape) ? LONG : {}) }),
)

export const HEAVY_PAGES: HostilePage[] = [...NESTED, ...WIDE, ...LARGE, ...HEADED, ...SLOW]
