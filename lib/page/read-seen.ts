import { findUnseen } from './find-unseen.ts'
import type { Shown } from './judge-style.ts'
import type { Reading } from './read-through-frames.ts'
import { takeSnapshot, type PageSnapshot } from './snapshot.ts'

/** Reads again without what turns out to be before nobody's eyes; in the end with the style of every element. */
export function readSeen(document: Document, extract: (snapshot: PageSnapshot) => Reading): Reading {
  const unseen = new Map<Element, Shown>()
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const extracted = extract(takeSnapshot(document, { unseen }))
    if (!extracted.ok) return extracted
    const found = findUnseen(document, extracted.value.body)
    if (found.size === 0) return extracted
    for (const [live, shown] of found) unseen.set(live, shown)
  }
  return extract(takeSnapshot(document, { asksEveryStyle: true }))
}

/** Nearly every page needs one; a page that heaps up hidden text in many ways is asked for every style at last. */
const MAX_ROUNDS = 2
