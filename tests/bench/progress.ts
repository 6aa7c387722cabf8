/** Tells on stderr how far a bench is. A terminal gets one line that is rewritten, a log gets a line now and then. */
export function createProgress(label: string, total: number): Progress {
  const startedAt = performance.now()
  const isTerminal = process.stderr.isTTY
  let done = 0
  let toldAt = startedAt
  const tell = (now: number) => {
    toldAt = now
    const line = `${label} ${done}/${total}, ${describeTimeLeft(now - startedAt, done, total)}`
    process.stderr.write(isTerminal ? `\r\u001B[2K${line}` : `${line}\n`)
  }
  return {
    advance() {
      done += 1
      const now = performance.now()
      if (now - toldAt >= (isTerminal ? TERMINAL_PERIOD_MS : LOG_PERIOD_MS)) tell(now)
    },
    finish() {
      if (isTerminal) process.stderr.write('\r\u001B[2K')
    },
  }
}

export type Progress = { advance: () => void; finish: () => void }

const TERMINAL_PERIOD_MS = 200
const LOG_PERIOD_MS = 10_000

function describeTimeLeft(elapsedMs: number, done: number, total: number): string {
  if (done === 0) return 'starting'
  const secondsLeft = Math.ceil((elapsedMs / done) * ((total - done) / 1000))
  return secondsLeft < 60 ? `${secondsLeft} s left` : `${Math.ceil(secondsLeft / 60)} min left`
}
