/** A script for a page's own world, which notes whatever could tell it that somebody reads it. */
export const TRIPWIRES = `(() => {
  const seen = []
  const observer = new MutationObserver((records) => records.forEach((record) => seen.push('change: ' + record.type)))
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const dispatch = EventTarget.prototype.dispatchEvent
  EventTarget.prototype.dispatchEvent = function (event) {
    seen.push('dispatched: ' + event.type)
    return dispatch.call(this, event)
  }
  // Pictures and frames that do not load are the page's own errors.
  const isTold = (event) => event.type !== 'error' || event.target === window
  const types = ['message', 'scroll', 'focus', 'focusin', 'blur', 'select', 'selectionchange', 'resize', 'toggle', 'error',
    'visibilitychange', 'animationstart', 'animationend', 'transitionrun', 'transitionend', 'copy', 'beforematch', 'slotchange', 'securitypolicyviolation', 'unhandledrejection', 'contentvisibilityautostatechange']
  for (const type of types) addEventListener(type, (event) => isTold(event) && seen.push('event: ' + type), true)
  for (const name of ['log', 'info', 'warn', 'error', 'debug']) console[name] = () => seen.push('console: ' + name)
  // What reads a page asks these, in its own world if it is not kept apart from it.
  let armed = false
  const trap = (prototype, name, kind) => {
    const own = Object.getOwnPropertyDescriptor(prototype, name)
    const ask = own[kind]
    const asked = function (...values) {
      if (armed) seen.push('asked: ' + name)
      return ask.apply(this, values)
    }
    Object.defineProperty(prototype, name, { ...own, [kind]: asked })
  }
  const getters = [[Node, 'textContent'], [Node, 'nodeValue'], [Node, 'firstChild'], [Node, 'nextSibling'], [Node, 'parentNode'],
    [Node, 'childNodes'], [Element, 'attributes'], [Element, 'localName'], [Element, 'shadowRoot'], [Element, 'innerHTML'],
    [Document, 'body'], [Document, 'title'], [HTMLElement, 'innerText']]
  for (const [type, name] of getters) trap(type.prototype, name, 'get')
  const methods = [[Element, 'getAttribute'], [Element, 'querySelector'], [Element, 'querySelectorAll'], [Element, 'matches'],
    [Element, 'checkVisibility'], [Element, 'getBoundingClientRect'], [Document, 'createTreeWalker'], [Document, 'getSelection'],
    [Document, 'querySelectorAll'], [Document, 'createRange'], [Node, 'cloneNode'], [Range, 'getClientRects']]
  for (const [type, name] of methods) trap(type.prototype, name, 'value')
  trap(window, 'getComputedStyle', 'value')
  // The browser asks for the tab's icon by itself, some time after the page has loaded.
  const isTabIcon = ({ name }) => name === location.origin + '/favicon.ico'
  const listEntries = (type) => performance.getEntriesByType(type).filter((entry) => !isTabIcon(entry)).map((entry) => entry.name)
  const measure = () => ({
    highlights: CSS.highlights.size,
    'adopted style sheets': document.adoptedStyleSheets.length,
    'style sheets': document.styleSheets.length,
    'performance entries': ['mark', 'measure', 'resource'].flatMap(listEntries).join(' '),
    'globals': Reflect.ownKeys(window).length,
    'scroll position': scrollX + scrollY,
  })
  const before = measure()
  window[Symbol.for('tripwires')] = () => {
    armed = false
    for (const record of observer.takeRecords()) seen.push('change: ' + record.type)
    const now = measure()
    for (const name in now) if (now[name] !== before[name]) seen.push(name + ': ' + before[name] + ' before, now ' + now[name])
    return seen
  }
  before.globals++
  armed = true
})()`

/** What has been noted up to now. */
export const READ_TRIPWIRES = `window[Symbol.for('tripwires')]()`

/** Runs in the page: does whatever the tripwires are for. */
export function tripAll(): void {
  document.body.title = 'changed'
  document.body.style.animation = '1ms tripped'
  document.head.append(Object.assign(document.createElement('style'), { textContent: '@keyframes tripped {}' }))
  document.dispatchEvent(new Event('visibilitychange'))
  window.getComputedStyle(document.body)
  window.dispatchEvent(new Event('ping'))
  console.warn('said')
  performance.mark('measured')
  document.getSelection()?.selectAllChildren(document.body)
  document.adoptedStyleSheets = [new CSSStyleSheet()]
  CSS.highlights.set('mine', new Highlight())
  Reflect.set(window, 'mine', 1)
  window.scrollBy(0, 10)
}

/** How the notes of all that begin. */
const TRIPPED = [
  'change: attributes',
  'dispatched: ping',
  'console: warn',
  'event: selectionchange',
  'event: visibilitychange',
  'event: animationstart',
  'asked: body',
  'asked: getComputedStyle',
  'highlights: ',
  'adopted style sheets: ',
  'performance entries: ',
  'globals: ',
]

/** What of all that has not been noted. */
export const listUntripped = (seen: string[]): string[] =>
  TRIPPED.filter((note) => !seen.some((trace) => trace.startsWith(note)))
