const HIGHLIGHT_MS = 4000

/** Paints one range at a time over the page, without touching its DOM. How it looks is styled by the extension. */
export function createHighlighter(onEnd: (highlightName: string) => void = () => {}): Highlighter {
  let shown: { name: string; timer: ReturnType<typeof setTimeout> } | null = null
  const clear = () => {
    if (!shown) return
    const { name, timer } = shown
    shown = null
    clearTimeout(timer)
    CSS.highlights.delete(name)
    onEnd(name)
  }
  return {
    clear,
    show: (name, range) => {
      clear()
      CSS.highlights.set(name, new Highlight(range))
      shown = { name, timer: setTimeout(clear, HIGHLIGHT_MS) }
    },
  }
}

export type Highlighter = { show: (name: string, range: Range) => void; clear: () => void }
