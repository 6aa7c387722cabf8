import type { Article } from '../lib/article.ts'
import type { Summary } from '../lib/summary/summary.ts'
import type { OutlineNode } from './outline-tree.ts'
import { OutlineEntry } from './OutlineEntry.tsx'

/** The sections of one level, each with those below it. */
export function OutlineEntries({ nodes, ...shared }: OutlineEntriesProps) {
  if (nodes.length === 0) return null
  return (
    <ul className="outline" dir={shared.direction}>
      {nodes.map((node) => (
        <li key={node.section.anchor.block}>
          <OutlineEntry node={node} summary={shared.summary} />
          <OutlineEntries nodes={node.children} {...shared} />
        </li>
      ))}
    </ul>
  )
}

type OutlineEntriesProps = { nodes: OutlineNode[]; summary: Summary; direction: Article['direction'] }
