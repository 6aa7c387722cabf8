import type { SnapshotElement } from './snapshot-node.ts'
import { isSnapshotText } from './snapshot.ts'

const BLOCKS_IN_A_LAYOUT = new Set('table article section h1 h2 h3 h4 blockquote form'.split(' '))
const HEADER_CELLS = new Set('th thead caption colgroup'.split(' '))
/** More text than this in a cell on average is a column of a page, not a value. */
const MAX_CELL_LENGTH = 300

const known = new WeakMap<SnapshotElement, boolean>()

/** Tells a table of data from one that lays out a page. */
export function isDataTable(table: SnapshotElement): boolean {
  const remembered = known.get(table)
  if (remembered !== undefined) return remembered
  const answer = judgeTable(table)
  known.set(table, answer)
  return answer
}

function judgeTable(table: SnapshotElement): boolean {
  if (table.attributes.get('role') === 'presentation') return false
  const counts = { rows: 0, cells: 0, length: 0, hasLayout: false, hasHeader: false }
  const stack = [...table.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isSnapshotText(node)) counts.length += node.text.trim().length
    else {
      counts.rows += Number(node.tag === 'tr')
      counts.cells += Number(node.tag === 'td' || node.tag === 'th')
      counts.hasHeader ||= HEADER_CELLS.has(node.tag)
      counts.hasLayout ||= BLOCKS_IN_A_LAYOUT.has(node.tag)
      stack.push(...node.children)
    }
  }
  if (counts.hasLayout || counts.length > counts.cells * MAX_CELL_LENGTH) return false
  return counts.hasHeader || (counts.rows > 1 && counts.cells >= counts.rows * 2)
}
