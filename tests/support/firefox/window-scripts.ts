/** What runs in Firefox's own window. Each function is sent as its text, so it sees nothing of what stands around it here. */

/** Puts the add-on's button into the toolbar, as a reader does who uses it often. Returns the host of the add-on's pages. */
export function pinAction({ id, button }: { id: string; button: string }): string {
  CustomizableUI.addWidgetToArea(button, CustomizableUI.AREA_NAVBAR)
  return WebExtensionPolicy.getByID(id).mozExtensionHostname
}

/** No command of a session leads to a panel, but a session can be given one to look at. */
export function lookAtPanel({ sessionId, panel }: { sessionId: string; panel: Panel }): void {
  const sessions = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Session.sys.mjs')
  const browser: BrowserElement | null | undefined =
    panel === 'popup'
      ? document.querySelector('browser.webextension-popup-browser')
      : SidebarController.browser.contentDocument?.querySelector('#webext-panels-browser')
  if (!browser) throw new Error(`The ${panel} is not open.`)
  sessions.getWebDriverSessionById(sessionId).contentBrowsingContext = browser.browsingContext
}

/** The address of what a panel shows; `null` as long as it is closed. */
export function readPanelAddress(panel: Panel): string | null {
  const popup: BrowserElement | null = document.querySelector('panel[panelopen] browser.webextension-popup-browser')
  if (panel === 'popup') return popup?.currentURI.spec ?? null
  const sidebar: BrowserElement | null | undefined =
    SidebarController.browser.contentDocument?.querySelector('#webext-panels-browser')
  return (SidebarController.isOpen && sidebar?.currentURI.spec) || null
}

export function closePanel(panel: Panel): void {
  const popup = document.querySelector('browser.webextension-popup-browser')?.closest<PopupElement>('panel')
  if (panel === 'sidebar') SidebarController.hide()
  else popup?.hidePopup()
}

/** Chooses from an open context menu, and says whether it was open. An entry that is not there is an error. */
export function chooseFromOpenMenu({ menuId, label }: { menuId: string; label: string }): boolean {
  const menu: PopupElement | null = document.querySelector(`#${menuId}`)
  if (menu?.state !== 'open') return false
  const entries = Array.from(menu.querySelectorAll('menuitem'))
  const entry = entries.find((item) => item.getAttribute('label') === label)
  if (!entry) menu.hidePopup()
  if (!entry) throw new Error(`The menu has no entry ${label}.`)
  menu.activateItem(entry)
  return true
}

/** As the browser does when the event page has had nothing to do for half a minute. Returns the state that it comes to. */
export async function stopBackground(id: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id)
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
  return extension.backgroundState
}

/** Firefox in another language, as far as an add-on can tell, which is started anew in it. */
export async function speak({ id, language }: { id: string; language: string }): Promise<void> {
  Services.locale.availableLocales = [...new Set(['en-US', language])]
  Services.locale.requestedLocales = [language]
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const addon = await AddonManager.getAddonByID(id)
  await addon.reload()
}

export type Panel = 'popup' | 'sidebar'

/** As much of Firefox's own window as is used here. */
type BrowserElement = Element & { browsingContext: object; currentURI: { spec: string } }

type PopupElement = Element & { state: string; hidePopup: () => void; activateItem: (item: Element) => void }

declare const ChromeUtils: {
  importESModule: (url: string) => {
    getWebDriverSessionById: (id: string) => { contentBrowsingContext: object }
    AddonManager: { getAddonByID: (id: string) => Promise<{ reload: () => Promise<void> }> }
  }
}

declare const Services: { locale: { availableLocales: string[]; requestedLocales: string[] } }

declare const CustomizableUI: { AREA_NAVBAR: string; addWidgetToArea: (widget: string, area: string) => void }

declare const SidebarController: { isOpen: boolean; browser: { contentDocument: Document | null }; hide: () => void }

declare const WebExtensionPolicy: {
  getByID: (id: string) => {
    mozExtensionHostname: string
    extension: { backgroundState: string; terminateBackground: (options: object) => Promise<void> }
  }
}
