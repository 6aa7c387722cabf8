import type { Draft } from './collect-drafts.ts'
import { inherited } from './inherited.ts'
import { isInside } from './is-inside.ts'
import { namesOf } from './names-of.ts'

const WALL = /(?:pay|reg)-?wall/i

/** Whether an offer to subscribe stands below the last block. Publishers give its name to what it would hide, too. */
export function endsAtWall(drafts: Draft[], last?: Draft): boolean {
  const isWall = inherited((element) => WALL.test(namesOf(element)) && !(last && isInside(last.element, element)))
  const below = last ? drafts.slice(drafts.indexOf(last)) : drafts
  return below.some(({ element }) => isWall(element))
}
