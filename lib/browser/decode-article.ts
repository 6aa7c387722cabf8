import * as v from 'valibot'
import type { Article } from '../article.ts'
import { FAILURES, type Failure } from '../failure.ts'
import type { Result } from '../result.ts'

const block = v.variant('kind', [
  v.object({
    kind: v.literal('heading'),
    level: v.picklist([1, 2, 3, 4, 5, 6]),
    text: v.string(),
    inferred: v.boolean(),
  }),
  v.object({
    kind: v.picklist(['paragraph', 'list-item', 'quote', 'code', 'table-row', 'caption', 'image']),
    text: v.string(),
  }),
])

const article: v.GenericSchema<unknown, Article> = v.object({
  url: v.string(),
  title: v.string(),
  dek: v.nullable(v.string()),
  byline: v.nullable(v.string()),
  siteName: v.nullable(v.string()),
  publishedAt: v.nullable(v.string()),
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  scope: v.picklist(['page', 'selection']),
  blocks: v.array(block),
  partial: v.array(v.picklist(['too-many-elements', 'too-much-text'])),
})

const reading: v.GenericSchema<unknown, Result<Article, Failure>> = v.variant('ok', [
  v.object({ ok: v.literal(true), value: article }),
  v.object({ ok: v.literal(false), failure: v.picklist(FAILURES) }),
])

/** What a page's reader answered to `read`, or `null` when it is not what a reader of this version says. Never throws. */
export function decodeReading(reply: unknown): Result<Article, Failure> | null {
  const decoded = v.safeParse(reading, reply)
  return decoded.success ? decoded.output : null
}
