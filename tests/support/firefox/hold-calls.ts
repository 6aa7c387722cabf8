import { waitFor } from '../wait-for.ts'
import type { FirefoxPage } from './firefox-page.ts'

const HELD_TIMEOUT_MS = 10_000

/** Has the next call of that name from a sidebar wait, before it is made or before its answer is passed on. */
export async function holdCalls(sidebar: FirefoxPage, held: HeldCall): Promise<void> {
  await sidebar.evaluate(standBetween, held)
}

export async function untilHeld(sidebar: FirefoxPage): Promise<void> {
  await waitFor('The call to hold', HELD_TIMEOUT_MS, async () => {
    return (await sidebar.evaluate(() => Reflect.get(window, 'isHeld') === true)) || undefined
  })
}

export async function letGo(sidebar: FirefoxPage): Promise<void> {
  await sidebar.evaluate(() => {
    Reflect.get(window, 'letGo')()
  })
}

export type HeldCall = { call: 'scripting.executeScript' | 'tabs.sendMessage'; hold: 'before' | 'after' }

/** Runs in the sidebar. */
function standBetween({ call, hold }: HeldCall): void {
  const [area = '', name = ''] = call.split('.')
  const owner = ['browser', area].reduce<object>((outer, key) => Reflect.get(outer, key), window)
  const original = Reflect.get(owner, name)
  const released = new Promise((resolve) => Object.assign(window, { letGo: resolve, isHeld: false }))
  Reflect.set(owner, name, async (...args: unknown[]) => {
    Reflect.set(owner, name, original)
    if (hold === 'before') {
      Reflect.set(window, 'isHeld', true)
      await released
    }
    const answered = await Reflect.apply(original, owner, args)
    Reflect.set(window, 'isHeld', true)
    await released
    return answered
  })
}
