import { Readability } from '@mozilla/readability'
import { readArticle } from '../../../lib/page/read-article.ts'
import { takeSnapshot } from '../../../lib/page/snapshot.ts'

/** What reading the page takes of its own thread, in milliseconds: ours, and Readability's on a clone as its manual has it. */
export function measureReading(document: Document, order: Order): Pair {
  return measure(document, order, {
    ours: () => readArticle(document),
    theirs: () => new Readability(copy(document)).parse(),
  })
}

/** The same for the copy alone. */
export function measureCopying(document: Document, order: Order): Pair {
  return measure(document, order, { ours: () => takeSnapshot(document), theirs: () => copy(document) })
}

/** Which comes first has a colder page before it, so pages take turns. */
type Order = 'ours first' | 'theirs first'

/** Each runs once, as it does for a reader: what runs again is compiled by then. */
function measure(document: Document, order: Order, { ours, theirs }: Jobs): Pair {
  // A page stands when it is clicked: laying it out is not the reader's work.
  document.documentElement.getBoundingClientRect()
  if (order === 'ours first') return { ours: time(ours), theirs: time(theirs) }
  const theirTime = time(theirs)
  return { ours: time(ours), theirs: theirTime }
}

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
