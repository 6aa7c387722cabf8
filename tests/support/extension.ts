import { rm } from 'node:fs/promises'
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from '@playwright/test'
import { text } from '../../lib/browser/decoder.ts'
import { decodeAt } from './decode-at.ts'
import { openProtocol } from './open-protocol.ts'
import { waitFor } from './wait-for.ts'
import { watchRequests, type RequestWatch } from './watch-requests.ts'

const SURFACE_TIMEOUT_MS = 10_000

const ALT_SHIFT = 1 | 8

/** The extension in a running browser, used as a reader uses it: by its button and its shortcuts. */
export class Extension {
  readonly context: BrowserContext
  readonly worker: Worker
  readonly id: string
  readonly #protocol: CDPSession
  readonly #port: string
  readonly #profile: string

  constructor({ context, worker, protocol, port, profile }: Connection) {
    this.context = context
    this.worker = worker
    this.id = new URL(worker.url()).host
    this.#protocol = protocol
    this.#port = port
    this.#profile = profile
  }

  /** A click on the toolbar button: grants `activeTab` for the page and opens the popup. */
  async clickAction(page: Page): Promise<void> {
    await page.bringToFront()
    await this.clickActionOver(page.url())
  }

  /** The same over the tab that is in front, of which only the address may be left: a crashed page answers nobody. */
  async clickActionOver(url: string, id = this.id): Promise<void> {
    const targetId = await this.#findTab(url)
    await this.#protocol.send('Extensions.triggerAction', { id, targetId })
  }

  /** As the browser does when the worker has had nothing to do for half a minute. `worker` is deaf from then on. */
  async stopWorker(): Promise<void> {
    const worker = await this.#findWorker()
    if (worker) await this.#protocol.send('Target.closeTarget', { targetId: worker.targetId })
  }

  /** The id of another extension that was loaded beside this one. */
  async findBeside(name: string): Promise<string> {
    const { extensions } = await this.#protocol.send('Extensions.getExtensions')
    const found = extensions.find((extension) => extension.name === name)
    if (!found) throw new Error(`The browser has no extension ${name}.`)
    return found.id
  }

  /** Alt+Shift+letter as the browser's own accelerator; `page.keyboard` would reach the page only. */
  async shortcut(page: Page, letter: string): Promise<void> {
    await page.bringToFront()
    const session = await this.context.newCDPSession(page)
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await session.send('Input.dispatchKeyEvent', { type, ...toShortcut(letter) })
    await session.detach()
  }

  /** The same in a private window, of whose pages Playwright knows nothing. */
  async shortcutOver(url: string, letter: string): Promise<void> {
    const page = await waitFor(`A page at ${url}`, SURFACE_TIMEOUT_MS, async () =>
      (await this.#targets()).find((target) => target.type === 'page' && target.url === url),
    )
    const { send, close } = await this.#debug(page.targetId)
    await send('Page.bringToFront')
    for (const type of ['rawKeyDown', 'keyUp']) await send('Input.dispatchKeyEvent', { type, ...toShortcut(letter) })
    close()
  }

  /**
   * The open popup or side panel as a page, for the time of `use`. Playwright never announces one, so a second
   * connection is made once it is there; bringing any other page to the front meanwhile closes a popup.
   */
  surface<T>(file: string, use: (surface: Page) => Promise<T>, id = this.id): Promise<T> {
    return this.#withSurfaces({ file, id, count: 1 }, ([surface]) => {
      if (!surface) throw new Error(`${file} closed as soon as it had opened.`)
      return use(surface)
    })
  }

  /** The same of the side panels of several windows, in no particular order. */
  sidePanels<T>(count: number, use: (sidePanels: Page[]) => Promise<T>): Promise<T> {
    return this.#withSurfaces({ file: 'sidepanel.html', id: this.id, count }, use)
  }

  /** A window of its own with one tab in it. */
  async openWindow(url: string): Promise<Page> {
    const opened = this.context.waitForEvent('page')
    await this.#protocol.send('Target.createTarget', { url, newWindow: true })
    const page = await opened
    await page.waitForURL(url)
    return page
  }

  async #withSurfaces<T>({ file, id, count }: Surfaces, use: (surfaces: Page[]) => Promise<T>): Promise<T> {
    const url = `chrome-extension://${id}/${file}`
    await waitFor(`The extension's ${file}`, SURFACE_TIMEOUT_MS, async () => {
      return (await this.#listSurfaces(url)).length >= count ? true : undefined
    })
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${this.#port}`)
    try {
      const pages = connection.contexts().flatMap((context) => context.pages())
      return await use(pages.filter((page) => page.url().startsWith(url)))
    } finally {
      // Of a connection, not of the browser.
      await connection.close()
    }
  }

  /**
   * The processor time that pages have taken up to now. The clock on the wall would also count the time that another program
   * had the processor.
   */
  async readRendererMs(): Promise<number> {
    const { processInfo } = await this.#protocol.send('SystemInfo.getProcessInfo')
    const renderers = processInfo.filter(({ type }) => type === 'renderer')
    return renderers.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
  }

  /** Listens to whatever the extension asks of any network, from now on. */
  async watchRequests(): Promise<RequestWatch> {
    return watchRequests(await this.#findDebugger(), this.id)
  }

  /** The debugging protocol of the worker, of which Playwright passes on too little. */
  async debugWorker(): Promise<TargetDebugger> {
    return this.#debug((await this.#findWorker())?.targetId)
  }

  /** That of an open popup or side panel alone: a page behind a message box would hold up a connection to them all. */
  async debugSurface(file: string): Promise<TargetDebugger> {
    const open = await waitFor(`The extension's ${file}`, SURFACE_TIMEOUT_MS, async () => {
      const [first] = await this.#listSurfaces(`chrome-extension://${this.id}/${file}`)
      return first
    })
    return this.#debug(open.targetId)
  }

  async #debug(targetId: string | undefined): Promise<TargetDebugger> {
    const protocol = await openProtocol(await this.#findDebugger(), () => {})
    const session = decodeSession(await protocol.send('Target.attachToTarget', { targetId, flatten: true }))
    return { send: (method, params = {}) => protocol.send(method, params, session), close: protocol.close }
  }

  async #findDebugger(): Promise<string> {
    const version: unknown = await (await fetch(`http://127.0.0.1:${this.#port}/json/version`)).json()
    return decodeDebuggerUrl(version) ?? ''
  }

  /** As its own close button does. One that was closed a moment ago may still be listed: it is done when none is left. */
  async closeSurface(file: string): Promise<void> {
    await waitFor(`The end of the extension's ${file}`, SURFACE_TIMEOUT_MS, async () => {
      const open = await this.#listSurfaces(`chrome-extension://${this.id}/${file}`)
      await Promise.all(open.map(({ targetId }) => this.#closeTarget(targetId)))
      return open.length === 0 ? true : undefined
    })
  }

  async close(): Promise<void> {
    await this.context.close()
    // The browser still writes for a moment after it says that it has closed.
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }

  async #findWorker() {
    return (await this.#targets()).find(({ type, url }) => type === 'service_worker' && url.includes(this.id))
  }

  async #findTab(url: string): Promise<string> {
    const targets = await this.#targets()
    const tab = targets.find((target) => target.type === 'tab' && target.url === url)
    if (!tab) throw new Error(`No tab shows ${url}.`)
    return tab.targetId
  }

  async #listSurfaces(url: string) {
    const targets = await this.#targets()
    return targets.filter((target) => target.type === 'page' && target.url.startsWith(url))
  }

  /** One that is gone meanwhile is as good as closed. */
  async #closeTarget(targetId: string): Promise<void> {
    await this.#protocol.send('Target.closeTarget', { targetId }).catch(() => undefined)
  }

  async #targets() {
    // An empty filter lists all; the default one hides tabs.
    const { targetInfos } = await this.#protocol.send('Target.getTargets', { filter: [{}] })
    return targetInfos
  }
}

/** As Chromium's own accelerators are pressed. */
function toShortcut(letter: string): object {
  const code = letter.charCodeAt(0)
  return {
    modifiers: ALT_SHIFT,
    key: letter,
    code: `Key${letter}`,
    windowsVirtualKeyCode: code,
    nativeVirtualKeyCode: code,
    isSystemKey: true,
  }
}

type Surfaces = { file: string; id: string; count: number }

const decodeDebuggerUrl = decodeAt('webSocketDebuggerUrl', text)
const decodeSession = decodeAt('sessionId', text)

export type TargetDebugger = { send: (method: string, params?: object) => Promise<unknown>; close: () => void }

type Connection = { context: BrowserContext; worker: Worker; protocol: CDPSession; port: string; profile: string }
