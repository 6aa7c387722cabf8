import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { toRoleQuery, toTextQuery, type Role, type RoleOptions } from './element-query.ts'
import { FirefoxLocator } from './firefox-locator.ts'
import { pressAndRelease } from './keys.ts'
import { toScript, type FirefoxSession, type Place } from './firefox-session.ts'

/** A document in Firefox, in a tab, the popup or the sidebar, asked in the words in which Playwright asks a page. */
export class FirefoxPage {
  readonly #session: FirefoxSession
  readonly #place: Place

  constructor(session: FirefoxSession, place: Place) {
    this.#session = session
    this.#place = place
  }

  send<T>(command: string, parameters: object = {}): Promise<T> {
    return this.#session.sendTo<T>(this.#place, command, parameters)
  }

  /** Runs a function in the page's own world, or a script that is an expression. */
  evaluate<T>(run: (() => T | Promise<T>) | string): Promise<T>
  evaluate<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>
  evaluate<T>(run: ((argument: never) => unknown) | string, argument?: unknown): Promise<T> {
    return this.run(run, argument)
  }

  /** The same with a value that stands for something else in the page, as a reference does for an element. */
  async run<T>(run: ((argument: never) => unknown) | string, argument: unknown): Promise<T> {
    const { value } = await this.send<{ value: T }>('WebDriver:ExecuteScript', toScript(run, argument))
    return value
  }

  /** Done when the page has loaded. */
  async goto(url: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url })
  }

  async reload(): Promise<void> {
    await this.send('WebDriver:Refresh')
  }

  async goBack(): Promise<void> {
    await this.send('WebDriver:Back')
  }

  async url(): Promise<string> {
    const { value } = await this.send<{ value: string }>('WebDriver:GetCurrentURL')
    return value
  }

  locator(css: string): FirefoxLocator {
    return new FirefoxLocator(this, null, { css })
  }

  getByRole(role: Role, options?: RoleOptions): FirefoxLocator {
    return new FirefoxLocator(this, null, toRoleQuery(role, options))
  }

  getByText(text: string | RegExp, { exact = false } = {}): FirefoxLocator {
    return new FirefoxLocator(this, null, toTextQuery(text, exact))
  }

  /** A key, or several held together, pressed where the focus is. */
  async press(...keys: string[]): Promise<void> {
    await this.send('WebDriver:PerformActions', { actions: [pressAndRelease(keys)] })
  }

  async bringToFront(): Promise<void> {
    if (this.#place.kind !== 'tab') throw new Error('Only a tab is brought to the front.')
    await this.#session.send('WebDriver:SwitchToWindow', { handle: this.#place.handle, focus: true })
  }

  async close(): Promise<void> {
    if (this.#place.kind !== 'tab') throw new Error('The popup and the sidebar are closed by `closeSurface`.')
    await this.send('WebDriver:CloseWindow')
  }

  async screenshot({ path }: { path: string }): Promise<void> {
    const { value } = await this.send<{ value: string }>('WebDriver:TakeScreenshot', { full: true })
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, Buffer.from(value, 'base64'))
  }
}
