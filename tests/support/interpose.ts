import type { Page } from '@playwright/test'
import { waitFor } from './wait-for.ts'

/**
 * Stands between a panel of the extension and the browser's interface: holds a call, before it is made or before its answer
 * is passed on, or answers in the browser's stead. What is tested stays what ships, since the panel is only loaded again.
 */
export async function interpose(panel: Page, plan: Plan = {}): Promise<void> {
  await panel.addInitScript(standBetween, [...CALLS])
  await setPlan(panel, plan)
  await panel.reload()
}

/** Of the next calls; a panel that is loaded again keeps it. */
export function setPlan(panel: Page, plan: Plan): Promise<void> {
  return panel.evaluate((next) => {
    sessionStorage.setItem('plan', JSON.stringify(next))
    Reflect.set(globalThis, 'isReleased', false)
    Reflect.set(globalThis, 'isHeld', false)
  }, plan)
}

/** Resolves when a call is held that the plan says to hold. */
export async function untilHeld(panel: Page): Promise<void> {
  await waitFor('The call to hold', HELD_TIMEOUT_MS, async () => {
    return (await panel.evaluate(() => Reflect.get(globalThis, 'isHeld') === true)) ? true : undefined
  })
}

export function release(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    Reflect.set(globalThis, 'isReleased', true)
  })
}

/** How often a call was made since the panel was loaded. */
export function countCalls(panel: Page, call: Call): Promise<number> {
  return panel.evaluate((name) => {
    const counts: unknown = Reflect.get(globalThis, 'callCounts')
    return counts instanceof Map ? Number(counts.get(name) ?? 0) : 0
  }, call)
}

/** What a run asks of the browser, in its order. */
export const CALLS = [
  'tabs.query',
  'storage.local.get',
  'storage.sync.get',
  'storage.session.get',
  'scripting.executeScript',
  'tabs.sendMessage',
] as const

export type Call = (typeof CALLS)[number]

/** What happens to a call: `hold` waits for a release, `reject` refuses, `hang` never settles, `answer` is what it comes to. */
export type Plan = Partial<Record<Call, Fault>>

export type Fault = { hold: 'before' | 'after' } | { reject: string } | { hang: true } | { answer: unknown }

const HELD_TIMEOUT_MS = 10_000

/** Runs in the panel before its own scripts. */
function standBetween(calls: string[]): void {
  const counts = new Map<string, number>()
  const panel = Object.assign(globalThis, { callCounts: counts, isHeld: false, isReleased: false })
  const untilReleased = async () => {
    panel.isHeld = true
    while (!panel.isReleased) await new Promise((resolve) => setTimeout(resolve, 10))
  }
  for (const call of calls) {
    const names = call.split('.')
    const last = names.pop() ?? ''
    const owner = names.reduce<object>((outer, name) => Reflect.get(outer, name), Reflect.get(globalThis, 'chrome'))
    const original = Reflect.get(owner, last)
    Reflect.set(owner, last, async (...args: unknown[]) => {
      counts.set(call, (counts.get(call) ?? 0) + 1)
      const fault = JSON.parse(sessionStorage.getItem('plan') ?? '{}')[call] ?? {}
      if ('reject' in fault) throw new Error(fault.reject)
      if ('hang' in fault) await new Promise(() => {})
      if ('answer' in fault) return fault.answer
      if (fault.hold === 'before') await untilReleased()
      const answered = await Reflect.apply(original, owner, args)
      if (fault.hold === 'after') await untilReleased()
      return answered
    })
  }
}
