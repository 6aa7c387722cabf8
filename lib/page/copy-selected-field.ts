import { attributeOf, localNameOf, shadowRootOf } from './native-dom.ts'
import type { SnapshotElement } from './snapshot-node.ts'
import type { PageSnapshot } from './snapshot.ts'
import { splitPlainText } from './split-plain-text.ts'

/** UTF-16 units. */
const MAX_TEXT = 500_000

/** What is selected in the field that is written in, if anything: the selection of a page does not reach into its fields. */
export function copySelectedField(snapshot: PageSnapshot): SnapshotElement | null {
  const { document, body } = snapshot
  let live = document.activeElement
  for (let inner = live; inner; inner = shadowRootOf(inner)?.activeElement ?? null) live = inner
  if (!live || !isField(live)) return null
  const text = live.value.slice(live.selectionStart ?? 0, live.selectionEnd ?? 0)
  if (text === '') return null
  const field: SnapshotElement = { ...body, live, children: [] }
  // The texts inside a field are the browser's own; nothing can be marked there.
  const unmarked = document.createTextNode('')
  field.children.push({ text: text.slice(0, MAX_TEXT).toWellFormed(), parent: field, live: unmarked })
  return splitPlainText({ ...snapshot, body: field }).body
}

/** What is typed as a password is nobody's text. A drawing's elements may go by these names too, and are no fields. */
export const isField = (live: Element): live is HTMLInputElement | HTMLTextAreaElement =>
  /^(?:input|textarea)$/.test(localNameOf(live)) && 'selectionEnd' in live && attributeOf(live, 'type') !== 'password'
