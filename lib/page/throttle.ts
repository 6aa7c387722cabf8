/** Runs a look at the page when it is asked for, not oftener than the interval, and in the page's own frame. */
export function createThrottle(view: Window, intervalMs: number, look: () => void): Throttle {
  let timer: number | null = null
  let frame: number | null = null
  let last = -Infinity
  const run = () => {
    frame = null
    last = performance.now()
    look()
  }
  return {
    ask: () => {
      if (timer !== null || frame !== null) return
      const wait = Math.max(0, last + intervalMs - performance.now())
      timer = view.setTimeout(() => {
        timer = null
        // A page in the background draws no frames, and so is not looked at.
        frame = view.requestAnimationFrame(run)
      }, wait)
    },
    stop: () => {
      if (timer !== null) view.clearTimeout(timer)
      if (frame !== null) view.cancelAnimationFrame(frame)
    },
  }
}

export type Throttle = { ask: () => void; stop: () => void }
