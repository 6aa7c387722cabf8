import { Readability } from '@mozilla/readability'
import { isJudgedApart } from './is-judged-apart.ts'
import type { PageSnapshot, SnapshotText } from './snapshot.ts'
import { toInertDocument, type InertOptions } from './to-inert-document.ts'

/** UTF-16 units. Below the first a try is doubted and the next one compared with it; below the second it found nothing. */
const DOUBTFUL_LENGTH = 500
const MIN_LENGTH = 140
/** The snapshot has fewer; this is a second belt. */
const MAX_ELEMENTS = 60_000

/** As Readability's own retries, each trusts the page's class names and roles less: it is made below so much text. */
const ATTEMPTS: Array<Omit<InertOptions, 'title'> & { below: number }> = [
  { withHints: true, isLeftOut: isJudgedApart, below: Infinity },
  { withHints: false, isLeftOut: isJudgedApart, below: DOUBTFUL_LENGTH },
  { withHints: false, isLeftOut: () => false, below: MIN_LENGTH },
]

/** The texts of the page that Readability takes for the article. */
export function findSurvivingText(snapshot: PageSnapshot, title: string): Set<SnapshotText> {
  let best = new Set<SnapshotText>()
  for (const { below, ...options } of ATTEMPTS) {
    if (lengthOf(best) >= below) break
    const texts = attempt(snapshot, { ...options, title })
    if (lengthOf(texts) > lengthOf(best)) best = texts
  }
  return best
}

function attempt(snapshot: PageSnapshot, options: InertOptions): Set<SnapshotText> {
  const { document, sources } = toInertDocument(snapshot, options)
  const surviving = new Set<SnapshotText>()
  const collect = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const source = sources.get(node)
      if (source) surviving.add(source)
    }
  }
  // One pass: a retry inside Readability would rebuild the document from HTML and lose every text node.
  new Readability(document, {
    charThreshold: -1,
    disableJSONLD: true,
    maxElemsToParse: MAX_ELEMENTS,
    keepClasses: true,
    serializer: collect,
  }).parse()
  return surviving
}

function lengthOf(texts: Set<SnapshotText>): number {
  let length = 0
  for (const { text } of texts) length += text.trim().length
  return length
}
