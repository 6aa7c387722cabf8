import { describe, expect, test } from 'vitest'
import { findInterfaces } from '../support/find-interfaces.ts'
import { INTERFACE_NAMES } from '../support/interface-names.ts'
import { listBuild, readBuild, type Target } from '../support/read-build.ts'

const TARGETS: Target[] = ['chrome-mv3', 'firefox-mv3']

/** How often each interface that could reach out stands in all that ships, and why none of them does. */
const ALLOWED: Record<string, { times: number; because: string }> = {
  'tabs.create()': {
    times: 2,
    because: 'The options page opens the browser’s own page of shortcuts, the worker our welcome page.',
  },
  'tabs.update()': { times: 1, because: 'The side panel brings its article’s tab to the front, by its number.' },
  '.constructor()': { times: 1, because: 'React copies an event, when a page handles events while it is loading.' },
  'navigation.navigate()': {
    times: 1,
    because: 'React, for a default handler of transitions that nothing here starts.',
  },
  innerHTML: {
    times: 5,
    because:
      'React: twice for a property that lint forbids us, once for script elements we have none of, twice as a name.',
  },
  dangerouslySetInnerHTML: { times: 13, because: 'React, where it looks whether an element has that property.' },
  'createElement(…)': {
    times: 10,
    because: 'React makes the elements that components name; none of ours names one that loads.',
  },
  'createElement(script)': { times: 3, because: 'React, for script elements in a component: we have none.' },
  'createElement(link)': { times: 7, because: 'React, for style sheets that a component asks for: none of ours does.' },
  'createElement(style)': { times: 1, because: 'React, for style elements in a component: we have none.' },
  'setAttribute(…)': {
    times: 13,
    because: 'React sets the properties that components have; no page’s address is one of them.',
  },
  'setAttribute(oninput)': { times: 1, because: 'React asks an old browser whether it knows the event.' },
  'src =': { times: 1, because: 'React starts the load of a picture anew: we show none.' },
  'srcset =': { times: 1, because: 'As above.' },
  'action =': { times: 2, because: 'React, in its own records of what a form does.' },
  'address that is code': { times: 2, because: 'React’s answer to addresses that are code: one that throws.' },
}

/** On a machine that does much else. */
const PATIENCE_MS = 60_000

describe.each(TARGETS)('%s', (target) => {
  test(
    'no script that ships can send, lead elsewhere or run a text, but for what is counted here',
    { timeout: PATIENCE_MS },
    () => {
      const scripts = listBuild(target, '**/*.js')
      expect(scripts).toContain('reader.js')
      const found = scripts.flatMap((script) => findInterfaces(readBuild(target, script)))
      const times = Object.fromEntries(
        Object.entries(Object.groupBy(found, String)).map(([name, all]) => [name, all?.length]),
      )
      expect(times).toEqual(Object.fromEntries(Object.entries(ALLOWED).map(([name, allowed]) => [name, allowed.times])))
    },
  )

  test.each(['reader', 'guide', 'namer', 'appearance'])('%s.js has none of them at all', (script) => {
    expect(findInterfaces(readBuild(target, `${script}.js`))).toEqual([])
  })
})

test.each([...INTERFACE_NAMES])('%s would be found, however it is written', (name) => {
  expect(findInterfaces(name)).toEqual([name])
  expect(findInterfaces(`globalThis.${name}`)).toEqual([name])
  expect(findInterfaces(`globalThis['${name}']`)).toEqual([name])
  expect(findInterfaces(`globalThis[\`${name}\`]`)).toEqual([name])
  expect(findInterfaces(`const { ${name}: other } = globalThis`)).toEqual([name])
})

test.each([
  ['location = url', 'location ='],
  ['window.location = url', 'location ='],
  ['document.location.href = url', 'href ='],
  ['picture.src = url', 'src ='],
  ['form.action = url', 'action ='],
  ['location.assign(url)', 'location.assign()'],
  ['window.location.replace(url)', 'location.replace()'],
  ['open(url)', 'open()'],
  ['window.open(url)', 'window.open()'],
  ['chrome.tabs.create({ url })', 'tabs.create()'],
  ['e.browser.tabs.update(1, { url })', 'tabs.update()'],
  ["document.createElement('script')", 'createElement(script)'],
  ["document.createElementNS(svg, 'iframe')", 'createElement(iframe)'],
  ['document.createElement(tag)', 'createElement(…)'],
  ["link.setAttribute('href', url)", 'setAttribute(href)'],
  ["box.setAttribute('onclick', code)", 'setAttribute(onclick)'],
  ['box.setAttribute(name, value)', 'setAttribute(…)'],
  ["setTimeout('run()', 1)", 'code as text'],
  ['window.setInterval(`run()`, 1)', 'code as text'],
  ['(() => {}).constructor("return 1")()', '.constructor()'],
  ['import(url)', 'import(…)'],
  ["import('https://elsewhere.example/a.js')", 'import(…)'],
  ['chrome.scripting.executeScript({ target, func: run })', 'executeScript(…)'],
  ['chrome.scripting.executeScript(injection)', 'executeScript(…)'],
  ["const url = 'javascript:run()'", 'address that is code'],
])('%s would be found', (code, found) => {
  expect(findInterfaces(code)).toEqual([found])
})

test.each([
  "import('./chunks/en.js')",
  'prefetch(fetched)',
  "chrome.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] })",
  "document.createElement('div').setAttribute('class', name)",
  'setTimeout(run, 1)',
  'store.open(tabId)',
  'const address = location.href',
])('%s reaches nothing', (code) => {
  expect(findInterfaces(code)).toEqual([])
})
