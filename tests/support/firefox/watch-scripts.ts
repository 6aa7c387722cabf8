/** What runs in Firefox's own window and watches the add-on from there. Each function is sent as its text. */

/** Notes from now on what the add-on asks of any network, and the errors of its scripts that nobody catches. */
export function startWatching({ id, origin }: { id: string; origin: string }): void {
  const notes: Notes = { asked: [], refused: [], errors: [] }
  const isOwn = (principal: Principal | null) =>
    principal !== null &&
    [principal.addonPolicy, principal.contentScriptAddonPolicy].some((policy) => policy?.id === id)
  const requests = {
    observe: (subject: Subject) => {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel)
      if (isOwn(loadInfo.triggeringPrincipal) || isOwn(loadInfo.loadingPrincipal)) notes.asked.push(URI.spec)
    },
  }
  const complaints = {
    observe: (message: Subject) => {
      if (!(message instanceof Ci.nsIScriptError)) return
      const { errorMessage, sourceName, flags } = message.QueryInterface(Ci.nsIScriptError)
      if (!sourceName.startsWith(origin)) return
      if (/content-security-policy/i.test(errorMessage)) notes.refused.push(errorMessage)
      else if ((flags & Ci.nsIScriptError.warningFlag) === 0) notes.errors.push(`${errorMessage} (${sourceName})`)
    },
  }
  Services.obs.addObserver(requests, 'http-on-opening-request')
  Services.console.registerListener(complaints)
  Object.assign(window, { precisNotes: notes })
}

/** What was noted since this was asked last. */
export function takeNotes(): Notes {
  const notes: Notes = Reflect.get(window, 'precisNotes')
  return { asked: notes.asked.splice(0), refused: notes.refused.splice(0), errors: notes.errors.splice(0) }
}

export type Notes = {
  /** The address of each request. The add-on's own files are none. */
  asked: string[]
  /** What the policy of the add-on's pages kept from being asked. */
  refused: string[]
  errors: string[]
}

/** What a click on the toolbar button does before it opens the popup: the page in front may be read. */
export function grantActiveTab(id: string): void {
  WebExtensionPolicy.getByID(id).extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)
}

/** The processor time, in milliseconds, that the process of the page in front has taken up to now. */
export async function readProcessorMs(): Promise<number> {
  const { osPid } = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal
  const { children } = await ChromeUtils.requestProcInfo()
  const nanosecondsPerMs = 1e6
  return (children.find(({ pid }) => pid === osPid)?.cpuTime ?? 0) / nanosecondsPerMs
}

/** As much of Firefox's own window as is used here. */
type Policy = { id: string } | null

type Principal = { addonPolicy: Policy; contentScriptAddonPolicy: Policy }

type Channel = {
  URI: { spec: string }
  loadInfo: { triggeringPrincipal: Principal | null; loadingPrincipal: Principal | null }
}

type ScriptError = { errorMessage: string; sourceName: string; flags: number }

type Interface<T> = { new (): T; [Symbol.hasInstance]: (value: unknown) => boolean }

type Subject = { QueryInterface: <T>(type: Interface<T>) => T }

declare const Ci: { nsIChannel: Interface<Channel>; nsIScriptError: Interface<ScriptError> & { warningFlag: number } }

declare const Services: {
  obs: { addObserver: (observer: object, topic: string) => void }
  console: { registerListener: (listener: object) => void }
}

declare const ChromeUtils: { requestProcInfo: () => Promise<{ children: { pid: number; cpuTime: number }[] }> }

declare const gBrowser: {
  selectedTab: object
  selectedBrowser: { browsingContext: { currentWindowGlobal: { osPid: number } } }
}

declare const WebExtensionPolicy: {
  getByID: (id: string) => { extension: { tabManager: { addActiveTabPermission: (tab: object) => void } } }
}
