import type { Rule } from './choice.ts'
import { DIALOG_NAMES } from './furniture-words.ts'
import { holdsTag } from './holds-tag.ts'
import { inherited } from './inherited.ts'
import { isHeadline } from './is-headline.ts'
import { namesOf, NEVER_FURNITURE } from './names-of.ts'
import type { SnapshotElement } from './snapshot-node.ts'
import { sumInside } from './sum-inside.ts'

/** A privacy dialog or a lively comment thread is prose of hundreds of words: more than a short article has. */
export const leaveOutDialogs: Rule = ({ own, metadata }) => {
  const firsts = own.filter(({ level }) => level === 1)
  const headlines = firsts.filter((draft) => isHeadline(draft, metadata.title))
  // A form to sign up is a page of its own laid over this one, with a first heading of its own.
  const headed = sumInside(headlines.length > 0 ? headlines : firsts, () => 1)
  const isInDialog = inherited((element) => isDialog(element) && !headed.has(element))
  return { own: own.filter((draft) => !isInDialog(draft.element)) }
}

const DIALOG_ROLES = new Set(['dialog', 'alertdialog'])
const ARTICLE_PARTS = new Set(['article', 'main'])
const PHRASES = new Set('p a span b strong em i'.split(' '))

function isDialog(element: SnapshotElement): boolean {
  const { attributes, tag } = element
  if (NEVER_FURNITURE.has(tag) || PHRASES.has(tag)) return false
  const saysSo = DIALOG_ROLES.has(attributes.get('role') ?? '') || attributes.get('aria-modal') === 'true'
  return (saysSo || DIALOG_NAMES.test(namesOf(element))) && !holdsTag(element, ARTICLE_PARTS)
}
