import { describe, expect, test } from 'vitest'
import type { SnapshotElement } from '../../lib/page/snapshot-node.ts'
import { isSnapshotText, takeSnapshot } from '../../lib/page/snapshot.ts'
import { textOf } from '../../lib/page/text-of.ts'
import { parsePage } from '../support/parse-page.ts'

const readText = (html: string): string =>
  textOf(takeSnapshot(parsePage(html)).body)
    .replace(/\s+/g, ' ')
    .trim()

const depthOf = (element: SnapshotElement): number =>
  1 + Math.max(0, ...element.children.map((child) => (isSnapshotText(child) ? 0 : depthOf(child))))

/** The DOM of the tests takes a hundred times as long as a browser's. */
const SLOW_DOM_MS = 120_000

/** Built node by node: the parser would flatten it. */
function nest(levels: number): Document {
  const document = parsePage('')
  let box: Element = document.body
  for (let level = 0; level < levels; level += 1) box = box.appendChild(document.createElement('div'))
  box.textContent = 'at the bottom'
  return document
}

describe('what is copied', () => {
  test('text keeps its place and its live node', () => {
    const document = parsePage('<p>One <b>two</b></p>')
    const paragraph = takeSnapshot(document).body.children[0]
    const first = paragraph && !isSnapshotText(paragraph) ? paragraph.children[0] : undefined
    expect(first && isSnapshotText(first) ? first.live : null).toBe(document.querySelector('p')?.firstChild)
  })

  test.each([
    ['scripts', '<script>let a</script>'],
    ['styles', '<style>p {}</style>'],
    ['templates', '<template><p>later</p></template>'],
    ['form controls', '<input value="a"><select><option>b</option></select><textarea>c</textarea>'],
    ['buttons', '<button>Subscribe</button>'],
    ['drawings', '<svg><text>chart</text></svg>'],
    ['readings above characters', '<ruby><rt>かん</rt></ruby>'],
    ['text for screen readers alone', '<span class="sr-only">opens a new window</span>'],
    ['what is hidden from everybody', '<div hidden>secret</div><p style="display: none">secret</p>'],
    ['what is hidden from assistive technology', '<span aria-hidden="true">¶</span>'],
  ])('%s stay out', (_, html) => {
    expect(readText(`<p>Shown</p>${html}`)).toBe('Shown')
  })

  test('a lone surrogate becomes a replacement character of the same length', () => {
    const document = parsePage('<p></p>')
    document.querySelector('p')?.append('a\uD800b')
    expect(textOf(takeSnapshot(document).body)).toBe('a\uFFFDb')
  })

  test('an attribute is cut at 2,048 characters', () => {
    const document = parsePage(`<p class="${'a '.repeat(5000)}">Text</p>`)
    const paragraph = takeSnapshot(document).body.children[0]
    expect(paragraph && !isSnapshotText(paragraph) ? paragraph.attributes.get('class') : null).toHaveLength(2048)
  })

  test('an open shadow root stands in for its host, its slots for what was put into them', () => {
    const document = parsePage('<x-note>slotted</x-note>')
    const root = document.querySelector('x-note')?.attachShadow({ mode: 'open' })
    const slot = document.createElement('slot')
    root?.append('before ', slot, ' after')
    expect(textOf(takeSnapshot(document).body)).toBe('before slotted after')
  })
})

describe('what a script would have shown', () => {
  test('a streamed slot is read in its place', () => {
    expect(readText('<p>One</p><template id="B:0"></template><p>Three</p><div hidden id="S:0"><p>Two</p></div>')).toBe(
      'OneTwoThree',
    )
  })

  test('a streamed slot without a place is read where it stands', () => {
    expect(readText('<p>One</p><div hidden id="S:0"><p>Two</p></div>')).toBe('OneTwo')
  })

  test.each([
    ['a tab panel', '<div role="tabpanel" hidden>Inside</div>'],
    ['an accordion pane', '<div class="accordion-body" style="display:none">Inside</div>'],
    ['closed details', '<details>Inside</details>'],
    ['text that a search would open', '<div hidden="until-found">Inside</div>'],
  ])('%s is read', (_, html) => {
    expect(readText(html)).toBe('Inside')
  })

  test('a page behind an open dialog is read', () => {
    expect(readText('<div aria-hidden="true"><h1>Title</h1><p>Text</p></div>')).toBe('TitleText')
  })
})

describe('hostile pages', () => {
  test('a slot that is mathematics is read as what it holds', () => {
    expect(readText('<p>One</p><math><slot>and two</slot></math>')).toBe('Oneand two')
  })

  test.each([
    'attributes',
    'parentNode',
    'firstChild',
    'nextSibling',
    'nodeType',
    'localName',
    'getAttribute',
    'querySelector',
    'shadowRoot',
    'nodeName',
  ])('a form control named %s changes nothing', (name) => {
    const twin = readText('<form><h1>Title</h1><p>Text</p></form>')
    expect(readText(`<form><input name="${name}"><img name="${name}"><h1>Title</h1><p>Text</p></form>`)).toBe(twin)
  })

  test(
    'a tree of 3,000 levels hangs from level 512',
    () => {
      const { body } = takeSnapshot(nest(3000))
      expect(depthOf(body)).toBe(512)
      expect(textOf(body)).toBe('at the bottom')
    },
    SLOW_DOM_MS,
  )

  test(
    'after 50,000 elements the rest is left out, and it is said',
    () => {
      const document = parsePage('<i></i>'.repeat(50_010))
      const { body, partial } = takeSnapshot(document)
      expect(body.children.length).toBeLessThan(50_000)
      expect(partial).toEqual(['too-many-elements'])
    },
    SLOW_DOM_MS,
  )

  test('a text node is cut at 500,000 characters, and it is said', () => {
    const { body, partial } = takeSnapshot(parsePage(`<p>${'a'.repeat(600_000)}</p>`))
    expect(textOf(body, Infinity)).toHaveLength(500_000)
    expect(partial).toEqual(['too-much-text'])
  })

  test('what stands behind a text node longer than all there is room for is read', () => {
    const { body } = takeSnapshot(parsePage(`<p>${'a'.repeat(2_100_000)}</p><p>The tide turned.</p>`))
    expect(textOf(body, Infinity).slice(-16)).toBe('The tide turned.')
  })

  test('after 2,000,000 characters the rest is left out, and it is said', () => {
    const { body, partial } = takeSnapshot(parsePage(`<p>${'a'.repeat(400_000)}</p>`.repeat(6)))
    expect(textOf(body, Infinity)).toHaveLength(2_000_000)
    expect(partial).toEqual(['too-much-text'])
  })
})
