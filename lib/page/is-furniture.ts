import type { Draft } from './collect-drafts.ts'
import { DIALOG_NAMES, FURNITURE_NAMES, FURNITURE_ROLES, FURNITURE_TAGS, FURNITURE_WORDS } from './furniture-words.ts'
import { holdsTag } from './holds-tag.ts'
import { isProse } from './is-prose.ts'
import type { SnapshotElement } from './snapshot.ts'

/** With more than this share of the page's prose inside, an element is the article, even if its class says "footer". */
const TRUSTED_SHARE = 0.35

/** Tells whether an element, or one around it, belongs to the site rather than to the article. */
export function createFurnitureJudge(drafts: Draft[]): (element: SnapshotElement) => boolean {
  const isInDialog = inherited(isDialog)
  const lengths = measureLengths(drafts.filter((draft) => isProse(draft) && !isInDialog(draft.element)))
  const trusted = (lengths.get(null) ?? 0) * TRUSTED_SHARE
  const isNamed = inherited((element) => namesFurniture(element) && (lengths.get(element) ?? 0) <= trusted)
  return (element) => isInDialog(element) || isNamed(element)
}

/** Whether it holds for an element or for one around it. Each element is asked once: their answers may cost a walk. */
function inherited(holds: (element: SnapshotElement) => boolean): (element: SnapshotElement) => boolean {
  const known = new Map<SnapshotElement, boolean>()
  const ask = (element: SnapshotElement): boolean => {
    const answer = known.get(element) ?? (holds(element) || (element.parent !== null && ask(element.parent)))
    known.set(element, answer)
    return answer
  }
  return ask
}

/** Length of the prose inside each element; under `null` that of the page. */
function measureLengths(prose: Draft[]): Map<SnapshotElement | null, number> {
  const lengths = new Map<SnapshotElement | null, number>()
  for (const { element, text } of prose) {
    for (let box: SnapshotElement | null = element; box; box = box.parent)
      lengths.set(box, (lengths.get(box) ?? 0) + text.length)
    lengths.set(null, (lengths.get(null) ?? 0) + text.length)
  }
  return lengths
}

const NEVER = new Set('body article main h1 h2 h3 h4 h5 h6'.split(' '))

function namesFurniture(element: SnapshotElement): boolean {
  const { tag, attributes } = element
  if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.has(attributes.get('role') ?? '')) return true
  // Their class names their look: Docusaurus' `tocHeader` is no table of contents, there are `<article class="with-sidebar">`.
  if (NEVER.has(tag)) return false
  const names = namesOf(element)
  return names !== ' ' && (FURNITURE_NAMES.test(names) || toWords(names).some((word) => FURNITURE_WORDS.has(word)))
}

/** Generators of documentation make the id of a section from its heading: `cookies`, `sql-for-update-share`. */
function namesOf({ tag, attributes }: SnapshotElement): string {
  const id = attributes.get('id') ?? ''
  return `${attributes.get('class') ?? ''} ${tag === 'section' || id.split(/[^A-Za-z]/).length > MAX_ID_WORDS ? '' : id}`
}

const MAX_ID_WORDS = 3

/** `articleTags main__share-bar` → article, tags, main, share, bar. */
const toWords = (names: string): string[] =>
  names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)

const DIALOG_ROLES = new Set(['dialog', 'alertdialog'])
const ARTICLE_PARTS = new Set(['h1', 'article', 'main'])
const PHRASES = new Set('p a span b strong em i'.split(' '))

/** A privacy dialog or a lively comment thread is prose of hundreds of words: more than a short article has. */
function isDialog(element: SnapshotElement): boolean {
  const { attributes, tag } = element
  if (NEVER.has(tag) || PHRASES.has(tag)) return false
  const saysSo = DIALOG_ROLES.has(attributes.get('role') ?? '') || attributes.get('aria-modal') === 'true'
  const names = namesOf(element)
  return (saysSo || DIALOG_NAMES.test(names)) && !holdsTag(element, ARTICLE_PARTS)
}
