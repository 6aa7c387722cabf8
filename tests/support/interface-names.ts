/**
 * What can send something, lead elsewhere, or run code that is not in the package. A script that has one of these names
 * anywhere, as a name, a property or a text, is taken to use it: a minifier may change how it is called, not what.
 */
export const INTERFACE_NAMES: ReadonlySet<string> = new Set([
  // Networks.
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'sendBeacon',
  'Worker',
  'SharedWorker',
  'serviceWorker',
  'Image',
  'Audio',
  'FontFace',
  'connectNative',
  'sendNativeMessage',
  'downloads',
  // What another page of the same origin, or a later visit, could read.
  'cookie',
  'caches',
  'indexedDB',
  'BroadcastChannel',
  // Code from text, and markup from text, which may hold code.
  'eval',
  'Function',
  'importScripts',
  'userScripts',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'parseFromString',
  'DOMParser',
  'XSLTProcessor',
  'srcdoc',
  'writeln',
  'dangerouslySetInnerHTML',
])

/** What goes to an address as soon as it is given one. */
export const ADDRESS_PROPERTIES: ReadonlySet<string> = new Set([
  'location',
  'href',
  'src',
  'srcset',
  'action',
  'formAction',
  'poster',
  'background',
  'ping',
])

/** Elements that load what their attributes name, or send what they hold. */
export const LOADING_ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'link',
  'style',
  'base',
  'meta',
  'img',
  'iframe',
  'frame',
  'object',
  'embed',
  'video',
  'audio',
  'source',
  'track',
  'form',
])

/** Calls that open or lead to a page, by the last two names of what is called. */
export const OPENING_CALLS: ReadonlySet<string> = new Set([
  'window.open',
  'document.open',
  'document.write',
  'location.assign',
  'location.replace',
  'location.reload',
  'tabs.create',
  'tabs.update',
  'tabs.duplicate',
  'tabs.reload',
  'windows.create',
  'navigation.navigate',
  'history.pushState',
  'history.replaceState',
])
