import type { Article } from '../lib/article.ts'
import type { OutlineNode } from './outline-tree.ts'
import { OutlineEntry } from './OutlineEntry.tsx'

/** The sections of one level, each with those below it. */
export function OutlineEntries({ nodes, direction }: { nodes: OutlineNode[]; direction: Article['direction'] }) {
  if (nodes.length === 0) return null
  return (
    <ul className="outline" dir={direction}>
      {nodes.map((node) => (
        <li key={node.section.anchor.block}>
          <OutlineEntry node={node} />
          <OutlineEntries nodes={node.children} direction={direction} />
        </li>
      ))}
    </ul>
  )
}
