import { Readability } from '@mozilla/readability'
import { readArticle } from '../../../lib/page/read-article.ts'
import { takeSnapshot } from '../../../lib/page/snapshot.ts'
import { medianTimes } from '../median-times.ts'

/** What reading the page takes of its own thread, in milliseconds: ours, and Readability's on a clone as its manual has it. */
export function measureReading(document: Document, order: Order): Pair {
  return measure(document, order, {
    ours: () => readArticle(document),
    theirs: () => new Readability(copy(document)).parse(),
  })
}

/** The same for the copy alone, by a script that is new to the page. */
export function measureCopying(document: Document, order: Order): Pair {
  return measure(document, order, { ours: () => takeSnapshot(document), theirs: () => copy(document) })
}

/** The same by code that the browser has compiled for a copy of the page: new are the page's own nodes alone. */
export function measureCopyingCompiled(document: Document, order: Order): Pair {
  const copied = copy(document)
  for (let run = 0; run < RUNS_TO_COMPILE; run += 1) takeSnapshot(copied)
  return measureCopying(document, order)
}

const RUNS_TO_COMPILE = 3

/** The same once both have been called. */
export function measureCopyingAgain(document: Document): Pair {
  const { ours, floor } = medianTimes(
    { ours: () => takeSnapshot(document), floor: () => copy(document) },
    { runs: 5, repeats: 3 },
  )
  return { ours, theirs: floor }
}

/** The least that a script new to the page can do and have its text: visit every node and read its value. */
export const measureVisiting = (document: Document): number => measureWalk(document, () => true)

/** The same, asking around every text whether anybody sees it. */
export function measureAsking(document: Document): number {
  let asked: Element | null = null
  let isSeen = true
  return measureWalk(document, ({ parentElement }) => {
    if (parentElement === asked || parentElement === null) return isSeen
    asked = parentElement
    isSeen = asked.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    return isSeen
  })
}

function measureWalk(document: Document, isRead: (text: Text) => boolean): number {
  layOut(document)
  return time(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    let length = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && node.data.trim() !== '' && isRead(node)) length += node.data.length
    return length
  })
}

/** Which comes first has a colder page before it, so pages take turns. */
type Order = 'ours first' | 'theirs first'

/** Each runs once, as it does for a reader: what runs again is compiled by then. */
function measure(document: Document, order: Order, { ours, theirs }: Jobs): Pair {
  layOut(document)
  if (order === 'ours first') return { ours: time(ours), theirs: time(theirs) }
  const theirTime = time(theirs)
  return { ours: time(ours), theirs: theirTime }
}

/** A page stands when it is clicked: laying it out is nobody's work here. */
const layOut = (document: Document): unknown => document.documentElement.getBoundingClientRect()

type Jobs = { ours: () => unknown; theirs: () => unknown }
export type Pair = { ours: number; theirs: number }

function copy(document: Document): Document {
  const copied = document.cloneNode(true)
  if (!(copied instanceof Document)) throw new Error('A document was copied to something else.')
  return copied
}

function time(job: () => unknown): number {
  const startedAt = performance.now()
  job()
  return performance.now() - startedAt
}
