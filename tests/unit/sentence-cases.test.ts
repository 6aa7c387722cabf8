import { describe, expect, test } from 'vitest'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { splitSentences } from '../../lib/text/sentences.ts'
import { SENTENCE_CASES } from './sentence-cases/all-cases.ts'

/** A bar stands where a sentence ends. */
const toSentences = (marked: string) => marked.split('|').map((sentence) => sentence.trim())

describe.each(Object.entries(SENTENCE_CASES))(
  'sentences in %s end where an editor would end them',
  (language, topics) => {
    test.each(Object.entries(topics).flatMap(([topic, texts]) => texts.map((text) => [topic, text] as const)))(
      '%s: %s',
      async (_, marked) => {
        const text = marked.replaceAll('|', '')
        const spans = splitSentences(text, await loadLanguagePack(language))
        expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(toSentences(marked))
      },
    )
  },
)
