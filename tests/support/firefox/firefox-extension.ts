import { isBrowserService } from '../recording-proxy.ts'
import { waitFor } from '../wait-for.ts'
import { FirefoxPage } from './firefox-page.ts'
import type { FirefoxSession, Place } from './firefox-session.ts'
import { pressAndRelease } from './keys.ts'
import { grantActiveTab, readProcessorMs, takeNotes, type Notes } from './watch-scripts.ts'
import {
  chooseFromOpenMenu,
  closePanel,
  readPanelAddress,
  speak,
  stopBackground,
  type Panel,
} from './window-scripts.ts'

const SURFACE_TIMEOUT_MS = 10_000

const PANELS = { 'popup.html': 'popup', 'sidepanel.html': 'sidebar' } as const

/** The add-on in a running Firefox, used as a reader uses it: by its button, its shortcuts and its menu entries. */
export class FirefoxExtension {
  readonly session: FirefoxSession
  /** What the addresses of the add-on's own pages begin with. */
  readonly origin: string
  readonly #id: string
  readonly #button: string
  readonly #home: Place
  readonly #arrived: string[]
  readonly #quit: () => Promise<void>

  constructor({ session, id, host, button, home, arrived, quit }: Connection) {
    this.session = session
    this.origin = `moz-extension://${host}`
    this.#id = id
    this.#button = `#${button} .unified-extensions-item-action-button`
    this.#home = { kind: 'tab', handle: home }
    this.#arrived = arrived
    this.#quit = quit
  }

  /** In front, in the window that was in front or in one of its own. */
  async newPage(type: 'tab' | 'window' = 'tab'): Promise<FirefoxPage> {
    const parameters = { type, focus: true }
    const { handle } = await this.session.sendTo<{ handle: string }>(this.#home, 'WebDriver:NewWindow', parameters)
    return new FirefoxPage(this.session, { kind: 'tab', handle })
  }

  async listPages(): Promise<FirefoxPage[]> {
    const handles = await this.#listTabs()
    return handles.map((handle) => new FirefoxPage(this.session, { kind: 'tab', handle }))
  }

  /** The tab that comes of what is done. */
  async waitForPage(open: () => Promise<void>): Promise<FirefoxPage> {
    const before = await this.#listTabs()
    await open()
    const handle = await waitFor('A new tab', SURFACE_TIMEOUT_MS, async () => {
      const now = await this.#listTabs()
      return now.find((tab) => !before.includes(tab))
    })
    return new FirefoxPage(this.session, { kind: 'tab', handle })
  }

  /** A click on the toolbar button: grants `activeTab` for the page and opens the popup. */
  async clickAction(page: FirefoxPage): Promise<void> {
    await page.bringToFront()
    const [id] = Object.values(await this.#findButton())
    await this.session.sendToWindow('WebDriver:ElementClick', { id })
  }

  /** Alt+Shift+letter as the browser's own accelerator. */
  async shortcut(page: FirefoxPage, letter: string): Promise<void> {
    await page.bringToFront()
    await this.session.sendToWindow('WebDriver:PerformActions', {
      actions: [pressAndRelease(['Alt', 'Shift', letter])],
    })
  }

  /** A choice from the menu of a right click: on what is selected, or on the middle of what is in view. */
  async chooseFromMenu(page: FirefoxPage, label: string): Promise<void> {
    await page.bringToFront()
    const { x, y } = await page.evaluate(findPlaceToClick)
    await page.send('WebDriver:PerformActions', { actions: [rightClick({ x, y })] })
    await this.#choose('contentAreaContextMenu', label)
  }

  /** A choice from the menu of the toolbar button. */
  async chooseFromButtonMenu(page: FirefoxPage, label: string): Promise<void> {
    await page.bringToFront()
    const actions = [rightClick({ origin: await this.#findButton(), x: 0, y: 0 })]
    await this.session.sendToWindow('WebDriver:PerformActions', { actions })
    await this.#choose('toolbar-context-menu', label)
  }

  /** The open popup or sidebar as a page. A new tab or window that comes to the front closes a popup. */
  async surface<T>(file: keyof typeof PANELS, use: (surface: FirefoxPage) => Promise<T>): Promise<T> {
    await waitFor(`The extension's ${file}`, SURFACE_TIMEOUT_MS, async () => (await this.isOpen(file)) || undefined)
    return use(new FirefoxPage(this.session, { kind: PANELS[file] }))
  }

  async isOpen(file: keyof typeof PANELS): Promise<boolean> {
    const address = await this.session.inWindow(readPanelAddress, toPanel(file))
    return address?.startsWith(`${this.origin}/${file}`) ?? false
  }

  /** As a click beside the popup does, or the sidebar's own close button. */
  async closeSurface(file: keyof typeof PANELS): Promise<void> {
    await this.session.inWindow(closePanel, toPanel(file))
    await waitFor(`The end of ${file}`, SURFACE_TIMEOUT_MS, async () => !(await this.isOpen(file)) || undefined)
  }

  /** As the browser does when the event page has had nothing to do for half a minute. */
  async stopBackground(): Promise<void> {
    const state = await this.session.inWindow(stopBackground, this.#id)
    if (state !== 'stopped') throw new Error(`The event page is ${state}.`)
  }

  /** The add-on in a Firefox of another language. */
  async speak(language: string): Promise<void> {
    await this.session.inWindow(speak, { id: this.#id, language })
  }

  /** What a click on the toolbar button does before it opens the popup, for the page in front. */
  async grantActiveTab(): Promise<void> {
    await this.session.inWindow(grantActiveTab, this.#id)
  }

  /** The processor time that the page in front has taken up to now. */
  readProcessorMs(): Promise<number> {
    return this.session.inWindow(readProcessorMs, null)
  }

  /** What the add-on asked of any network, and its errors that nobody caught, since this was asked last. */
  async takeNotes(): Promise<Notes & Arrivals> {
    const notes = await this.session.inWindow(takeNotes, null)
    return { ...notes, arrived: this.#arrived.splice(0).filter((url) => !isBrowserService(url)) }
  }

  async close(): Promise<void> {
    await this.#quit()
  }

  #listTabs(): Promise<string[]> {
    return this.session.send('WebDriver:GetWindowHandles')
  }

  async #findButton(): Promise<object> {
    const query = { using: 'css selector', value: this.#button }
    const { value } = await this.session.sendToWindow<{ value: object }>('WebDriver:FindElement', query)
    return value
  }

  async #choose(menuId: string, label: string): Promise<void> {
    await waitFor('The menu', SURFACE_TIMEOUT_MS, async () => {
      const isChosen = await this.session.inWindow(chooseFromOpenMenu, { menuId, label })
      return isChosen || undefined
    })
  }
}

type Arrivals = {
  /** The addresses outside of this machine that anybody in the browser asked for. */
  arrived: string[]
}

const toPanel = (file: keyof typeof PANELS): Panel => PANELS[file]

const rightClick = (to: object): object => ({
  type: 'pointer',
  id: 'mouse',
  actions: [
    { type: 'pointerMove', ...to },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ],
})

/** Runs in the page. */
function findPlaceToClick(): { x: number; y: number } {
  const middle = { x: Math.round(innerWidth / 2), y: Math.round(innerHeight / 2) }
  const field = document.activeElement
  const selection = getSelection()
  const selected = selection?.isCollapsed === false ? selection.getRangeAt(0).getClientRects() : []
  const boxes = field instanceof HTMLTextAreaElement ? [field.getBoundingClientRect()] : Array.from(selected)
  const box = boxes.find(({ top, bottom, width }) => top >= 0 && bottom <= innerHeight && width > 0)
  return box === undefined ? middle : { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
}

type Connection = {
  session: FirefoxSession
  /** The add-on's. */
  id: string
  host: string
  button: string
  /** The handle of a tab that stays. */
  home: string
  /** At the proxy, since it was started. */
  arrived: string[]
  quit: () => Promise<void>
}
