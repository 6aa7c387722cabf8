import type { Failure } from '../failure.ts'
import type { Draft } from './collect-drafts.ts'
import { endsAtWall } from './ends-at-wall.ts'
import { findDominantFrame, type DominantFrame } from './find-dominant-frame.ts'
import { inherited } from './inherited.ts'
import { isProse } from './is-prose.ts'
import { namesOf } from './names-of.ts'
import { attributeOf } from './native-dom.ts'
import { readJsonLdNodes } from './read-json-ld.ts'
import { readMeta } from './read-metadata.ts'
import type { SnapshotElement, SnapshotText } from './snapshot-node.ts'

/** What a page without an article is instead: by what it calls itself, then by what it is made of. */
export function nameOtherPage(document: Document, drafts: Draft[]): Failure {
  const types = `${readMeta(document, 'og:type')} ${readJsonLdNodes(document)
    .map((node) => node['@type'])
    .join(' ')}`
  const isInThread = inherited((element) => THREAD_NAMES.test(namesOf(element)))
  const isAround = inherited(({ tag }) => tag === 'nav' || tag === 'footer')
  const posts = drafts.filter((draft) => isProse(draft) && isInThread(draft.element))
  const linked = drafts.filter((draft) => draft.linkLength > draft.text.length * LINKED && !isAround(draft.element))
  const links = new Set(linked.flatMap((draft) => draft.pieces.map(findLink)))
  if (MEDIA.test(types) || document.querySelector(PLAYER) || isPlayer(findDominantFrame(document))) return 'media-page'
  if (PRODUCT.test(types)) return 'product-page'
  if (THREAD.test(types) || posts.length >= MIN_POSTS) return 'comment-thread'
  if (links.size >= MIN_LINKS) return 'listing-page'
  return document.querySelector(PASSWORD) || endsAtWall(drafts) ? 'login-wall' : 'no-article'
}

const isPlayer = (frame: DominantFrame | null): boolean =>
  frame !== null && PLAYS.test(attributeOf(frame.live, 'allow') ?? '')

/** Cards without a line of their own run together in one block. */
function findLink({ parent }: SnapshotText): SnapshotElement | null {
  let box: SnapshotElement | null = parent
  while (box && box.tag !== 'a') box = box.parent
  return box
}

/** Types of Open Graph and schema.org: `video.other`, `VideoObject`. Of a `product.group` there are many on a page. */
const MEDIA = /\b(?:video(?!game)|music|audio|podcastepisode)/i
const PRODUCT = /\bproduct\b(?!\.g)/i
const THREAD = /\bdiscussion/i
/** Films in the background of a page have no controls. */
const PLAYER = 'video[controls],audio[controls]'
/** What a player asks of the page around its frame, and hardly anything else does. */
const PLAYS = /encrypted-media|picture-in-picture/
/** Many a page has a hidden form in its header. */
const PASSWORD = '[type=password]:not(header *,nav *,footer *,dialog *)'
const THREAD_NAMES = /\b(?:comment|repl(?:y|ies)|thread)/i

/** Paragraphs of a discussion, as against a lone comment below a picture. */
const MIN_POSTS = 3
/** Links in lines that are little else: fewer are the ways on from a page that has nothing else. */
const MIN_LINKS = 8
/** Part of such a line that is a link: a date or a price may stand beside it. */
const LINKED = 0.5
