import { browser } from 'wxt/browser'
import { FOLLOW_PORT, PROTOCOL_VERSION, type FollowReport, type ReadingPlace } from '../protocol.ts'
import { followRequest } from './guide-requests.ts'

/** Tells every panel that connects where the reading is, until it disconnects. Returns how to stop answering. */
export function answerFollowers(follow: Follow): () => void {
  const onConnect: Parameters<typeof browser.runtime.onConnect.addListener>[0] = (port) => {
    if (port.name !== FOLLOW_PORT || port.sender?.id !== browser.runtime.id || port.sender.tab !== undefined) return
    let stop: (() => void) | null = null
    port.onMessage.addListener((message: unknown) => {
      const request = followRequest(message)
      if (request === undefined) return
      stop?.()
      stop = follow(request.blocks, (told) => {
        port.postMessage({ protocol: PROTOCOL_VERSION, ...told } satisfies FollowReport)
      })
    })
    // Chromium cuts off a page that it keeps for the way back. Firefox does not, and the panel would take it for still there.
    const leave = () => {
      stop?.()
      port.disconnect()
    }
    addEventListener('pagehide', leave)
    port.onDisconnect.addListener(() => {
      removeEventListener('pagehide', leave)
      stop?.()
    })
  }
  browser.runtime.onConnect.addListener(onConnect)
  return () => browser.runtime.onConnect.removeListener(onConnect)
}

type Follow = (blocks: number, tell: (told: Told) => void) => () => void

type Told = { at: ReadingPlace | null; replaced: boolean }
