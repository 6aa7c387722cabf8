import type { TextBlockKind } from '../article.ts'
import type { SnapshotElement } from './snapshot-node.ts'

/** What sets the parts of a text apart that has no headings. */
export const isRule = ({ tag, attributes }: SnapshotElement): boolean =>
  tag === 'hr' || attributes.get('role') === 'separator'

/** The same as a line of its own: "* * *", "⁂", "•••", a lone star. */
export const isStars = (text: string, kind: TextBlockKind | 'heading'): boolean => kind !== 'code' && STARS.test(text)

const STARS = /^(?:[*＊✻❦⁂]|([^\p{L}\p{N}\s.…?!])(?:\s?\1){2,9})$/u
