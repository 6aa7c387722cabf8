/**
 * The milliseconds of processor time that a call took on this thread. The clock on the wall would also count the time
 * another program had the processor, and fail a test because the machine is busy.
 */
export function processorTimeOf(run: () => unknown): number {
  const before = process.threadCpuUsage()
  run()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
