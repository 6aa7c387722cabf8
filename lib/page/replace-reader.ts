/** A symbol, because a page can put any name on the window with `<a id=name>`, but never a symbol. */
const DISMISS = Symbol.for('precis.dismiss')

/** Dismisses the reader that was injected into this page before, and remembers how to dismiss this one. */
export function replaceReader(dismiss: () => void): void {
  const dismissEarlier: unknown = Reflect.get(globalThis, DISMISS)
  if (typeof dismissEarlier === 'function') dismissEarlier()
  Reflect.set(globalThis, DISMISS, dismiss)
}
