import type { Rule } from './choice.ts'
import type { Draft } from './collect-drafts.ts'
import { FURNITURE_NAMES, FURNITURE_ROLES, FURNITURE_TAGS, FURNITURE_WORDS } from './furniture-words.ts'
import { inherited } from './inherited.ts'
import { proseLengthOf } from './is-prose.ts'
import { isSentence } from './is-sentence.ts'
import { namesOf, NEVER_FURNITURE } from './names-of.ts'
import type { SnapshotElement } from './snapshot-node.ts'
import { findTop, sumInside } from './sum-inside.ts'

/** With more than this share of the page's prose inside, an element is the article, even if its class says "footer". */
const TRUSTED_SHARE = 0.35

/** What belongs to the site by its tag, role or name: navigation, bylines, share bars, related stories. */
export const leaveOutFurniture: Rule = ({ own }) => {
  const lengths = sumInside(own, proseLengthOf)
  const top = findTop(lengths)
  const trusted = (top ? (lengths.get(top) ?? 0) : 0) * TRUSTED_SHARE
  const surplus = sumInside(own, (draft) => draft.text.length * (isPoint(draft) ? 1 : -POINTS_PER_OTHER))
  const isFurniture = inherited(
    (element) =>
      namesFurniture(element) && (lengths.get(element) ?? 0) <= trusted && !isOfPoints(surplus.get(element) ?? 0),
  )
  return { own: own.filter((draft) => !isFurniture(draft.element)) }
}

/** Units in sentences of a list for each unit of anything else. */
const POINTS_PER_OTHER = 3
/** UTF-16 units. Longer lists of sentences beside an article praise what is for sale. */
const MAX_SURPLUS = 1200

/** A box of hardly anything but listed sentences has what the author wants remembered, though it is an `aside`. */
const isOfPoints = (surplus: number): boolean => surplus > 0 && surplus < MAX_SURPLUS

const isPoint = (draft: Draft): boolean => draft.kind === 'list-item' && isSentence(draft)

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
