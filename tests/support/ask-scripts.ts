import { PROTOCOL_VERSION } from '../../lib/protocol.ts'

/** What runs in a page of the extension. Each function is sent as its text, so it sees nothing of what stands around it here. */

/** Brings a script into the tab in front, which was clicked. Returns the tab, and what the script comes to. */
export async function injectFile(file: string): Promise<Injected> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  const tabId = tab?.id ?? -1
  const [injected] = await chrome.scripting.executeScript({ target: { tabId }, files: [file] })
  return { tabId, nonce: injected?.result?.nonce ?? '' }
}

/** Whether a script in the tab answers; one that does not want to lets the browser say so. */
export function isAnswered({ tabId, message }: Sent): Promise<boolean> {
  return chrome.tabs.sendMessage(tabId, message, { frameId: 0 }).then(
    (answer) => answer !== undefined,
    () => false,
  )
}

/** Which of these ports, opened one after the other, had been told something when the last one was, or was cut off. */
export function listTold({ tabId, ports }: { tabId: number; ports: Port[] }): Promise<boolean[]> {
  const told = ports.map(() => false)
  return new Promise((resolve) => {
    for (const [place, { name, message }] of ports.entries()) {
      const port = chrome.tabs.connect(tabId, { name, frameId: 0 })
      const end = () => place === ports.length - 1 && resolve(told)
      port.onMessage.addListener(() => {
        told[place] = true
        end()
      })
      port.onDisconnect.addListener(end)
      port.postMessage(message)
    }
  })
}

export type Injected = { tabId: number; nonce: string }

type Sent = { tabId: number; message: unknown }

type Port = { name: string; message: unknown }

/** The question that the reader of that name answers. */
export const askRead = (nonce: string) => ({ protocol: PROTOCOL_VERSION, type: 'read', data: { scope: 'page', nonce } })

/** The same in other words, none of which anybody answers. */
export function listWrongQuestions(nonce: string): [string, unknown][] {
  const right = askRead(nonce)
  return [
    ['of another run', askRead(`${nonce}1`)],
    ['without a name', { ...right, data: { scope: 'page' } }],
    ['of the version before', { ...right, protocol: PROTOCOL_VERSION - 1 }],
    ['of the version after', { ...right, protocol: PROTOCOL_VERSION + 1 }],
    ['of another type', { ...right, type: 'write' }],
    ['for the selection', { ...right, data: { scope: 'selection', nonce } }],
    ['that is a text', JSON.stringify(right)],
    ['that is nothing', null],
  ]
}

/** As much of an extension page's own `chrome` as is used here. */
declare const chrome: {
  tabs: {
    query: (filter: object) => Promise<{ id: number }[]>
    sendMessage: (tabId: number, message: unknown, to: object) => Promise<unknown>
    connect: (tabId: number, to: object) => Channel
  }
  scripting: { executeScript: (injection: object) => Promise<{ result?: { nonce: string } }[]> }
}

type Channel = {
  onMessage: { addListener: (listener: () => void) => void }
  onDisconnect: { addListener: (listener: () => void) => void }
  postMessage: (message: unknown) => void
}
