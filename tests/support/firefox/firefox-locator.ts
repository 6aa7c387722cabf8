import { waitFor } from '../wait-for.ts'
import {
  findElements,
  isMatch,
  toRoleQuery,
  type ElementQuery,
  type Pattern,
  type Role,
  type RoleOptions,
} from './element-query.ts'
import type { FirefoxPage } from './firefox-page.ts'
import { toCharacter } from './keys.ts'

const TIMEOUT_MS = 10_000

/** The page drew anew while it was looked at, or something still lies over the element. */
const PASSING = /stale element|no such element|not interactable|click intercepted|could not be scrolled into view/

const MAX_LOOKS = 10

/** What a person finds in a document; looked for anew whenever it is asked, as Playwright does. */
export class FirefoxLocator {
  readonly #page: FirefoxPage
  readonly #within: FirefoxLocator | null
  readonly #query: ElementQuery

  constructor(page: FirefoxPage, within: FirefoxLocator | null, query: ElementQuery) {
    this.#page = page
    this.#within = within
    this.#query = query
  }

  locator(css: string): FirefoxLocator {
    return new FirefoxLocator(this.#page, this, { css })
  }

  getByRole(role: Role, options?: RoleOptions): FirefoxLocator {
    return new FirefoxLocator(this.#page, this, toRoleQuery(role, options))
  }

  first(): FirefoxLocator {
    return new FirefoxLocator(this.#page, this.#within, { ...this.#query, at: 0 })
  }

  last(): FirefoxLocator {
    return new FirefoxLocator(this.#page, this.#within, { ...this.#query, at: -1 })
  }

  count(): Promise<number> {
    return this.#look((found) => Promise.resolve(found.length))
  }

  isVisible(): Promise<boolean> {
    return this.#look(async ([first]) => first !== undefined && this.#isDisplayed(first))
  }

  isFocused(): Promise<boolean> {
    return this.evaluateAll(([first]) => first !== undefined && first === document.activeElement)
  }

  allInnerTexts(): Promise<string[]> {
    return this.evaluateAll((elements) => elements.map(({ innerText }) => innerText))
  }

  evaluateAll<T>(run: (elements: HTMLElement[]) => T): Promise<T> {
    return this.#look((found) => this.#page.run<T>(run, found))
  }

  async getAttribute(name: string): Promise<string | null> {
    await this.#waitForOne()
    return this.#look(async ([first]) =>
      first === undefined ? null : this.#ask<string | null>('WebDriver:GetElementAttribute', first, { name }),
    )
  }

  async waitFor(): Promise<void> {
    await this.#waitForOne()
  }

  /** A click of the mouse. */
  async click(): Promise<void> {
    await this.#act((element) => this.#ask('WebDriver:ElementClick', element))
  }

  /** A key, pressed with the focus on the element. */
  async press(key: string): Promise<void> {
    await this.#act((element) => this.#ask('WebDriver:ElementSendKeys', element, { text: toCharacter(key) }))
  }

  /** Tries until the element is there and lets itself be acted on. */
  async #act(act: (element: Found) => Promise<unknown>): Promise<void> {
    await waitFor(this.#name(), TIMEOUT_MS, async () => {
      try {
        await act(await this.#waitForOne())
        return true
      } catch (error) {
        if (isPassing(error)) return undefined
        throw error
      }
    })
  }

  #waitForOne(): Promise<Found> {
    return waitFor(this.#name(), TIMEOUT_MS, () =>
      this.#look(async ([first]) => (first !== undefined && (await this.#isDisplayed(first)) ? first : undefined)),
    )
  }

  /** Looks again when the document changed under the look. */
  async #look<T>(look: (found: Found[]) => Promise<T>): Promise<T> {
    for (let looks = 1; ; looks++) {
      try {
        return await look(await this.#find())
      } catch (error) {
        if (!isPassing(error) || looks === MAX_LOOKS) throw error
      }
    }
  }

  async #find(): Promise<Found[]> {
    const { css, text = null, name, at } = this.#query
    const within = this.#within === null ? null : await this.#within.#find()
    const found = await this.#page.run<Found[]>(findElements, { css, text, within })
    const named = name === undefined ? found : await this.#keepNamed(found, name)
    return at === undefined ? named : named.slice(at).slice(0, 1)
  }

  /** By the names that Firefox gives to screen readers. */
  async #keepNamed(found: Found[], name: Pattern): Promise<Found[]> {
    const kept: Found[] = []
    for (const element of found) {
      if (isMatch(await this.#ask<string>('WebDriver:GetComputedLabel', element), name)) kept.push(element)
    }
    return kept
  }

  #isDisplayed(element: Found): Promise<boolean> {
    return this.#ask('WebDriver:IsElementDisplayed', element)
  }

  async #ask<T>(command: string, element: Found, parameters: object = {}): Promise<T> {
    const [id] = Object.values(element)
    const { value } = await this.#page.send<{ value: T }>(command, { id, ...parameters })
    return value
  }

  #name(): string {
    return `An element ${JSON.stringify(this.#query)}`
  }
}

/** How the browser refers to an element: its id under a fixed key. */
type Found = Record<string, string>

const isPassing = (error: unknown): boolean => error instanceof Error && PASSING.test(error.message)
