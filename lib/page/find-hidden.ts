import type { Shown } from './judge-style.ts'
import { MAX_DEPTH } from './snapshot-caps.ts'
import { judgeStreamed } from './streaming-slots.ts'
import { isPainted, readStyle } from './style-reader.ts'
import type { OpenElement, Walk } from './walk.ts'

/**
 * The outermost element around an unpainted text that hides it. What the browser calls visible is so with all that stands
 * around it, and may yet skip what it holds: so each is judged by its style up to there, once.
 */
export function findHidden(walk: Walk, box: OpenElement): OpenElement | null {
  const unjudged: OpenElement[] = []
  let isInPainted = false
  for (let outer: OpenElement | null = box; outer?.shown === null && !isInPainted; outer = outer.around) {
    isInPainted = outer !== box && outer.depth <= MAX_DEPTH && isPainted(walk.styles, outer.live)
    unjudged.push(outer)
  }
  for (const outer of unjudged.toReversed()) {
    outer.shown = judge(walk, outer)
    if (outer.shown === 'hidden') return outer
  }
  return null
}

function judge(walk: Walk, { live, depth }: OpenElement): Shown {
  const streamed = judgeStreamed(walk, live)
  if (streamed !== null) return streamed
  // A style where nothing is displayed takes the longer the deeper it stands.
  return walk.styles.view && depth > MAX_DEPTH ? 'own-text-hidden' : readStyle(walk.styles, live)
}
