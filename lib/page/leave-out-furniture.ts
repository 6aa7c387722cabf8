import type { Rule } from './choice.ts'
import { FURNITURE_NAMES, FURNITURE_ROLES, FURNITURE_TAGS, FURNITURE_WORDS } from './furniture-words.ts'
import { inherited } from './inherited.ts'
import { proseLengthOf } from './is-prose.ts'
import { namesOf, NEVER_FURNITURE } from './names-of.ts'
import type { SnapshotElement } from './snapshot.ts'
import { findTop, sumInside } from './sum-inside.ts'

/** With more than this share of the page's prose inside, an element is the article, even if its class says "footer". */
const TRUSTED_SHARE = 0.35

/** What belongs to the site by its tag, role or name: navigation, bylines, share bars, related stories. */
export const leaveOutFurniture: Rule = ({ own }) => {
  const lengths = sumInside(own, proseLengthOf)
  const top = findTop(lengths)
  const trusted = (top ? (lengths.get(top) ?? 0) : 0) * TRUSTED_SHARE
  const isFurniture = inherited((element) => namesFurniture(element) && (lengths.get(element) ?? 0) <= trusted)
  return { own: own.filter((draft) => !isFurniture(draft.element)) }
}

function namesFurniture(element: SnapshotElement): boolean {
  const { tag, attributes } = element
  if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(attributes.get('role') ?? '')) return true
  if (NEVER_FURNITURE.has(tag)) return false
  const names = namesOf(element)
  // `articleTags` is two words.
  return (
    names !== ' ' && (FURNITURE_NAMES.test(names) || FURNITURE_WORDS.test(names.replace(/([a-z])([A-Z])/g, '$1 $2')))
  )
}
