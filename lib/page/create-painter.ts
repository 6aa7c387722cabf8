import { toHighlight } from './create-highlighter.ts'
import { registryOf } from './registry-of.ts'

/** Paints many places at once, until they are cleared. */
export function createPainter(onEnd: (highlightName: string) => void): Painter {
  let painted: { name: string; registry: HighlightRegistry } | null = null
  const clear = () => {
    if (painted === null) return
    const { name, registry } = painted
    painted = null
    registry.delete(name)
    onEnd(name)
  }
  return {
    clear,
    isPainting: () => painted !== null,
    paint: (name, ranges) => {
      clear()
      if (ranges.length === 0) return
      const registry = registryOf(ranges)
      registry.set(name, toHighlight(ranges))
      painted = { name, registry }
    },
  }
}

export type Painter = {
  paint: (name: string, ranges: Range[]) => void
  isPainting: () => boolean
  clear: () => void
}
