import type { ServedPage } from '../serve.ts'
import { judgeReading, type HostileReading } from './judge-reading.ts'
import type { HostilePage } from './hostile-page.ts'

/** Serves and reads one hostile page after the other. The result says of each what is wrong, and how long the slowest took. */
export async function readHostilePages(
  pages: HostilePage[],
  { site, read, isFirefox = false }: Surroundings,
): Promise<HostileReport> {
  const complaints: string[] = []
  let [processorMs, waitedMs] = [0, 0]
  for (const [index, page] of pages.entries()) {
    const path = `/hostile-${index}.${page.ending ?? 'html'}`
    site.pages[path] = { body: page.content, headers: page.headers ?? {} }
    const reading = await read(site.url + path)
    const expected = (isFirefox ? page.expectedInFirefox : undefined) ?? page.expected
    complaints.push(...judgeReading(reading, expected).map((complaint) => `${page.shape}: ${complaint}`))
    processorMs = Math.max(processorMs, reading.processorMs)
    waitedMs = Math.max(waitedMs, reading.milliseconds ?? Infinity)
  }
  return { complaints, processorMs, waitedMs }
}

type Surroundings = {
  site: { url: string; pages: Record<string, string | ServedPage> }
  read: (url: string) => Promise<HostileReading>
  isFirefox?: boolean
}

type HostileReport = {
  complaints: string[]
  /** Of the page that took the most. */
  processorMs: number
  waitedMs: number
}
