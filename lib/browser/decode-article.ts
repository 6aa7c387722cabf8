import type { Article, HeadingBlock, TextBlock } from '../article.ts'
import { FAILURES, type Failure } from '../failure.ts'
import type { Result } from '../result.ts'
import { either, flag, list, nullable, oneOf, record, text, type Decoder } from './decoder.ts'

const heading = record<HeadingBlock>({
  kind: oneOf(['heading']),
  level: oneOf([1, 2, 3, 4, 5, 6]),
  text,
  inferred: flag,
})

const textBlock = record<TextBlock>({
  kind: oneOf(['paragraph', 'list-item', 'quote', 'code', 'table-row', 'caption', 'image']),
  text,
})

const article = record<Article>({
  url: text,
  title: text,
  dek: nullable(text),
  byline: nullable(text),
  siteName: nullable(text),
  publishedAt: nullable(text),
  language: text,
  direction: oneOf(['ltr', 'rtl']),
  scope: oneOf(['page', 'selection']),
  blocks: list(either(heading, textBlock)),
  partial: list(oneOf(['too-many-elements', 'too-much-text'])),
})

/** What a page's reader answers to `read`. */
export const decodeReading: Decoder<Result<Article, Failure>> = either(
  record<{ ok: true; value: Article }>({ ok: oneOf([true]), value: article }),
  record<{ ok: false; failure: Failure }>({ ok: oneOf([false]), failure: oneOf(FAILURES) }),
)
