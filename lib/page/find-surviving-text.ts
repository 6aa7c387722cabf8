import { Readability } from '@mozilla/readability'
import type { PageSnapshot, SnapshotElement, SnapshotText } from './snapshot.ts'
import { toInertDocument } from './to-inert-document.ts'

/** Below this much text (UTF-16 units) the first try is doubted, and one without the page's own hints is compared. */
const DOUBTFUL_LENGTH = 500
const SLACK_ELEMENTS = 60_000

/** The texts of the page that Readability takes for the article. */
export function findSurvivingText(
  snapshot: PageSnapshot,
  title: string,
  isLeftOut: (element: SnapshotElement) => boolean,
): Set<SnapshotText> {
  const withHints = attempt(snapshot, { title, withHints: true, isLeftOut })
  if (lengthOf(withHints) >= DOUBTFUL_LENGTH) return withHints
  const without = attempt(snapshot, { title, withHints: false, isLeftOut })
  return lengthOf(without) > lengthOf(withHints) ? without : withHints
}

function attempt(snapshot: PageSnapshot, options: Parameters<typeof toInertDocument>[1]): Set<SnapshotText> {
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
    maxElemsToParse: SLACK_ELEMENTS,
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
