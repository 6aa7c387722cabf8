import type { Scope } from '../article.ts'
import type { Place } from './extracted-article.ts'

/** In the page's isolated world, where two scripts of ours meet and the page's own do not come. */
const PLACES = Symbol.for('precis.places')

/** Leaves where the blocks of a reading stand, for the guide. A selection does not displace the reading of the page. */
export function sharePlaces(scope: Scope, places: Place[]): void {
  Reflect.set(globalThis, PLACES, { ...readShared(), [scope]: places })
}

/** Where the blocks of the last reading of that scope stand; none when there was none. */
export const sharedPlaces = (scope: Scope): Place[] => readShared()[scope] ?? []

function readShared(): Shared {
  const shared: unknown = Reflect.get(globalThis, PLACES)
  return isShared(shared) ? shared : {}
}

type Shared = Partial<Record<Scope, Place[]>>

/** Nobody else writes there. */
const isShared = (shared: unknown): shared is Shared => typeof shared === 'object' && shared !== null
