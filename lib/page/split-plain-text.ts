import type { SnapshotElement, SnapshotText } from './snapshot-node.ts'
import { isSnapshotText } from './snapshot.ts'
import type { PageSnapshot } from './snapshot.ts'

/** Browsers show a text file as one `pre`; its paragraphs stand between empty lines. */
export function splitPlainText(snapshot: PageSnapshot): PageSnapshot {
  const body: SnapshotElement = { ...snapshot.body, children: [] }
  for (const source of collectSources(snapshot.body)) {
    for (const text of source.text.split(/\n[^\S\n]*\n/)) {
      const paragraph: SnapshotElement = { ...source.parent, tag: 'p', parent: body, children: [] }
      paragraph.children.push({ text, parent: paragraph, live: source.live })
      body.children.push(paragraph)
    }
  }
  return { ...snapshot, body }
}

const collectSources = (element: SnapshotElement): SnapshotText[] =>
  element.children.flatMap((child) => (isSnapshotText(child) ? [child] : collectSources(child)))
