/** In the page's isolated world. A symbol, because a page can put any name on the window with `<a id=name>`, but never a symbol. */
const toSymbol = (script: Script, part: 'dismiss' | 'alive'): symbol => Symbol.for(`precis.${script}.${part}`)

export type Script = 'reader' | 'guide'

/** Dismisses the copy of a script that was injected into this page before, and remembers how to dismiss this one. */
export function replaceScript(script: Script, dismiss: () => void): void {
  call(toSymbol(script, 'dismiss'))
  Reflect.set(globalThis, toSymbol(script, 'dismiss'), dismiss)
}

/** Lets the next copy of a script ask whether this one can stay. */
export function answerForScript(script: Script, isAlive: () => boolean): void {
  Reflect.set(globalThis, toSymbol(script, 'alive'), isAlive)
}

/** Whether a copy is there that still hears the extension. */
export const isScriptAlive = (script: Script): boolean => call(toSymbol(script, 'alive')) === true

function call(symbol: symbol): unknown {
  const left: unknown = Reflect.get(globalThis, symbol)
  return typeof left === 'function' ? Reflect.apply(left, undefined, []) : undefined
}
