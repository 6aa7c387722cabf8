import type { Marionette } from './marionette.ts'
import { lookAtPanel, type Panel } from './window-scripts.ts'

/** One session of remote control, which looks at one document at a time: what is asked meanwhile waits for its turn. */
export class FirefoxSession {
  readonly #marionette: Marionette
  readonly #id: string
  #last: Promise<unknown> = Promise.resolve()

  constructor(marionette: Marionette, id: string) {
    this.#marionette = marionette
    this.#id = id
  }

  /** A command to the browser as a whole. */
  send<T>(command: string, parameters: object = {}): Promise<T> {
    return this.#inTurn(() => this.#marionette.send<T>(command, parameters))
  }

  /** A command to a tab's page, to the popup or to the sidebar. */
  sendTo<T>(place: Place, command: string, parameters: object): Promise<T> {
    return this.#inTurn(async () => {
      if (place.kind === 'tab') {
        await this.#marionette.send('WebDriver:SwitchToWindow', { handle: place.handle, focus: false })
      } else {
        await this.#runInWindow(lookAtPanel, { sessionId: this.#id, panel: place.kind })
      }
      return this.#marionette.send<T>(command, parameters)
    })
  }

  /** A command to the browser's own window: its buttons and its keys. */
  sendToWindow<T>(command: string, parameters: object): Promise<T> {
    return this.#inTurn(() => this.#withWindow(() => this.#marionette.send<T>(command, parameters)))
  }

  /** Runs a function in the browser's own window, where nothing is forbidden. */
  inWindow<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    return this.#inTurn(() => this.#runInWindow(run, argument))
  }

  close(): void {
    this.#marionette.close()
  }

  async #runInWindow<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    const script = toScript(run, argument)
    const { value } = await this.#withWindow(() =>
      this.#marionette.send<{ value: T }>('WebDriver:ExecuteScript', script),
    )
    return value
  }

  async #withWindow<T>(work: () => Promise<T>): Promise<T> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' })
    try {
      return await work()
    } finally {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' })
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}

export type Place = { kind: 'tab'; handle: string } | { kind: Panel }

/** The parameters that have a function or an expression run in a document's own world. */
export function toScript(run: ((argument: never) => unknown) | string, argument: unknown): object {
  const script = typeof run === 'string' ? `return ${run}` : `return (${String(run)})(arguments[0])`
  return { script, args: [argument ?? null], sandbox: null }
}
