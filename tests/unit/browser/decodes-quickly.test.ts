import { expect, test } from 'vitest'
import type { ReadArticle } from '../../../lib/article.ts'
import { DECODERS } from '../../support/all-decoders.ts'
import { processorTimeOf } from '../../support/processor-time.ts'

/** A megabyte, and as many levels as a message can have before browsers refuse it. */
const HEAVY: Record<string, unknown> = {
  'a title of a megabyte': { ok: true, value: { title: 'a'.repeat(1_000_000) } },
  'a list of 100,000 blocks': {
    ok: true,
    value: { ...buildEmpty(), blocks: Array.from({ length: 100_000 }, () => ({ kind: 'paragraph', text: 'Tide.' })) },
  },
  'lists in lists, 100,000 deep': Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], []),
  'a record of 100,000 other fields': Object.fromEntries(
    Array.from({ length: 100_000 }, (_, index) => [`field-${index}`, index]),
  ),
}

function buildEmpty(): ReadArticle {
  return {
    url: '',
    title: '',
    dek: null,
    byline: null,
    siteName: null,
    publishedAt: null,
    language: 'en',
    scope: 'page',
    blocks: [],
    parts: [],
    partial: [],
  }
}

/** On a machine that does much else. */
const PATIENCE_MS = 60_000

/** Of processor time, several times what the largest takes. */
const MOST_MS = 500

test.each(Object.entries(HEAVY))('%s is decoded, or refused, in a moment', { timeout: PATIENCE_MS }, (_, message) => {
  for (const decode of Object.values(DECODERS)) {
    expect(Math.min(...[0, 1, 2].map(() => processorTimeOf(() => decode(message))))).toBeLessThan(MOST_MS)
  }
})
