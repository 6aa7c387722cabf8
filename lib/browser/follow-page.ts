import { browser } from 'wxt/browser'
import { FOLLOW_PORT, PROTOCOL_VERSION, type FollowReport, type FollowRequest, type ReadingPlace } from '../protocol.ts'
import { flag, nullable, number, oneOf, record } from './decoder.ts'
import { GUIDE, injectScript } from './inject-script.ts'

const followReport = record<FollowReport>({
  protocol: oneOf([PROTOCOL_VERSION]),
  at: nullable(record<ReadingPlace>({ block: number, share: number })),
  replaced: flag,
})

/**
 * Hears from the tab's page where the reading is, until it is stopped. `isThere` is told when the page answers, and when it
 * was left, reloaded or closed. A page that comes back from the browser's cache is heard again.
 */
export function followPage(tabId: number, blocks: number, on: FollowEvents): () => void {
  let port: ReturnType<typeof browser.tabs.connect> | null = null
  let isStopped = false
  const connect = () => {
    const opened = browser.tabs.connect(tabId, { name: FOLLOW_PORT, frameId: 0 })
    port = opened
    opened.onMessage.addListener((message: unknown) => {
      const report = followReport(message)
      if (report === undefined || isStopped) return
      on.isThere(!report.replaced)
      on.readingAt(report.replaced ? null : report.at)
    })
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return
      port = null
      if (isStopped) return
      on.isThere(false)
      on.readingAt(null)
    })
    opened.postMessage({ protocol: PROTOCOL_VERSION, blocks } satisfies FollowRequest)
  }
  const onUpdated = (updated: number, { status }: { status?: string }) => {
    if (updated === tabId && status === 'complete' && port === null) connect()
  }
  // Without the guide there is nothing to hear, and the summary is shown all the same.
  void injectScript(tabId, GUIDE).then((injected) => injected.ok && !isStopped && connect())
  browser.tabs.onUpdated.addListener(onUpdated)
  return () => {
    isStopped = true
    browser.tabs.onUpdated.removeListener(onUpdated)
    port?.disconnect()
  }
}

export type FollowEvents = { isThere: (isThere: boolean) => void; readingAt: (at: ReadingPlace | null) => void }
