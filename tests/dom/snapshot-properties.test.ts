import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readArticle } from '../../lib/page/read-article.ts'
import type { SnapshotElement, SnapshotNode } from '../../lib/page/snapshot-node.ts'
import { FUZZ, SLOW_DOM_MS } from '../support/fuzz.ts'
import { anyPage } from '../support/fuzz-page.ts'
import { ESSAY } from '../support/hostile/hostile-page.ts'
import { parsePage } from '../support/parse-page.ts'

/** Each takes long. */
const SLOW = { ...FUZZ, numRuns: Math.ceil(FUZZ.numRuns / 3) }

/** The caps as a page of a few lines reaches them. */
const CAPS = { MAX_ELEMENTS: 12, MAX_NODES_WALKED: 40, MAX_DEPTH: 5, MAX_TEXT: 400, MAX_TEXT_NODE: 150 }

const CAPS_FILE = '../../lib/page/snapshot-caps.ts'
vi.doMock(CAPS_FILE, () => CAPS)
vi.resetModules()
const { takeSnapshot: takeCapped } = await import('../../lib/page/snapshot.ts')
vi.doUnmock(CAPS_FILE)
vi.resetModules()
const { takeSnapshot } = await import('../../lib/page/snapshot.ts')

test('whatever a page is made of, its copy stays within the caps', { timeout: SLOW_DOM_MS }, () => {
  fc.assert(
    fc.property(anyPage({ withNames: false }), (html) => {
      const { elements, texts, depth } = measure(takeCapped(parsePage(html)).body)
      expect(elements).toBeLessThanOrEqual(CAPS.MAX_ELEMENTS)
      expect(depth).toBeLessThanOrEqual(CAPS.MAX_DEPTH)
      expect(texts.join('').length).toBeLessThanOrEqual(CAPS.MAX_TEXT)
      expect(Math.max(0, ...texts.map(({ length }) => length))).toBeLessThanOrEqual(CAPS.MAX_TEXT_NODE)
    }),
    SLOW,
  )
})

test('a copy that was cut says so, and one that says so was cut', { timeout: SLOW_DOM_MS }, () => {
  fc.assert(
    fc.property(anyPage({ withNames: false }), (html) => {
      const { body, partial } = takeCapped(parsePage(html))
      const whole = measure(takeSnapshot(parsePage(html)).body).texts
      const isWhole = measure(body).texts.join('') === whole.join('')
      expect(isWhole || partial.length > 0).toBe(true)
      const isDue: Record<string, boolean> = {
        'too-much-text': isTooMuchText(whole),
        'too-many-elements': countNodes(parsePage(html)) > CAPS.MAX_ELEMENTS,
      }
      expect(partial.filter((reason) => isDue[reason] !== true)).toEqual([])
    }),
    SLOW,
  )
})

const isTooMuchText = (texts: string[]): boolean =>
  texts.some(({ length }) => length > CAPS.MAX_TEXT_NODE) || texts.join('').length > CAPS.MAX_TEXT

const countNodes = (document: Document): number => {
  const walker = document.createTreeWalker(document.body)
  let nodes = 1
  while (walker.nextNode()) nodes += 1
  return nodes
}

/** Controls clobber the form around them, and what they hold is the reader's own. */
const KEPT_OUT = new Set('input select option textarea button script style template noscript iframe object'.split(' '))

test('whatever a page is made of, no control, script or frame is in its copy', { timeout: SLOW_DOM_MS }, () => {
  fc.assert(
    fc.property(anyPage({ withNames: false }), (html) => {
      const { tags } = measure(takeSnapshot(parsePage(html)).body)
      expect(tags.filter((tag) => KEPT_OUT.has(tag))).toEqual([])
    }),
    SLOW,
  )
})

test('a page whose elements answer for themselves is read like its twin', { timeout: SLOW_DOM_MS }, () => {
  fc.assert(
    fc.property(anyPage({ withNames: false }), (html) => {
      // Enough of an article that nearly every page has one.
      const page = `${html}<article>${ESSAY.map((text) => `<p>${text}</p>`).join('')}</article>`
      const [clean, clobbered] = [parsePage(page), parsePage(page)]
      for (const element of clobbered.querySelectorAll('body *')) clobber(element)
      expect(read(clobbered)).toEqual(read(clean))
    }),
    SLOW,
  )
})

function read(document: Document) {
  const reading = readArticle(document)
  return reading.ok ? reading.value.article : reading
}

/** As a form does with a control called `firstChild`, only that no name is spared. */
function clobber(element: Element): void {
  const answer = {
    configurable: true,
    get: () => {
      throw new Error('The element was asked, and not the prototype.')
    },
  }
  // What mathematics calls a slot is told from a real one by having none of its names.
  const spared = element instanceof HTMLElement ? '' : 'assignedNodes'
  for (const name of CLOBBERED) if (name !== spared) Object.defineProperty(element, name, answer)
}

const namesOf = (type: object | null): string[] =>
  type === null ? [] : [...Object.getOwnPropertyNames(type), ...namesOf(Object.getPrototypeOf(type))]

const CLOBBERED = new Set([...namesOf(HTMLFormElement.prototype), 'assignedNodes', 'contentDocument', 'open'])

type Measured = { elements: number; depth: number; texts: string[]; tags: string[] }

function measure(node: SnapshotElement): Measured {
  const measured = node.children.map(measureNode)
  return {
    elements: 1 + measured.reduce((sum, { elements }) => sum + elements, 0),
    depth: 1 + Math.max(0, ...measured.map(({ depth }) => depth)),
    texts: measured.flatMap(({ texts }) => texts),
    tags: [node.tag, ...measured.flatMap(({ tags }) => tags)],
  }
}

const measureNode = (node: SnapshotNode): Measured =>
  'text' in node ? { elements: 0, depth: 0, texts: [node.text], tags: [] } : measure(node)
