import type { HeadingBlock, ReadArticle, TextBlock } from '../article.ts'
import { FAILURES, type Failure } from '../failure.ts'
import type { Result } from '../result.ts'
import { either, flag, list, nullable, number, oneOf, record, text, type Decoder } from './decoder.ts'

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

const article = record<ReadArticle>({
  url: text,
  title: text,
  dek: nullable(text),
  byline: nullable(text),
  siteName: nullable(text),
  publishedAt: nullable(text),
  language: text,
  scope: oneOf(['page', 'selection']),
  blocks: list(either(heading, textBlock)),
  parts: list(number),
  partial: list(oneOf(['too-many-elements', 'too-much-text', 'hidden-text', 'paywall'])),
})

/** What a page's reader answers to `read`. */
export const decodeReading: Decoder<Result<ReadArticle, Failure>> = either(
  record<{ ok: true; value: ReadArticle }>({ ok: oneOf([true]), value: article }),
  record<{ ok: false; failure: Failure }>({ ok: oneOf([false]), failure: oneOf(FAILURES) }),
)
