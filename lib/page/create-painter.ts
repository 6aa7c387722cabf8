import { toHighlight } from './create-highlighter.ts'

/** Paints many places at once, until they are cleared. */
export function createPainter(onEnd: (highlightName: string) => void): Painter {
  let painted: string | null = null
  const clear = () => {
    if (painted === null) return
    const name = painted
    painted = null
    CSS.highlights.delete(name)
    onEnd(name)
  }
  return {
    clear,
    isPainting: () => painted !== null,
    paint: (name, ranges) => {
      clear()
      if (ranges.length === 0) return
      CSS.highlights.set(name, toHighlight(ranges))
      painted = name
    },
  }
}

export type Painter = {
  paint: (name: string, ranges: Range[]) => void
  isPainting: () => boolean
  clear: () => void
}
