import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildLanguagePack, loadLanguagePack } from '../../lib/text/language-pack.ts'
import { splitSentences } from '../../lib/text/sentences.ts'
import { anyText, FUZZ } from '../support/fuzz.ts'

const LANGUAGES = ['en', 'de', 'fr', 'el', 'ru', 'ar', 'hi', 'ko', 'ja', 'zh', 'th', 'und']
const packs = new Map(await Promise.all(LANGUAGES.map(async (code) => [code, await loadLanguagePack(code)] as const)))
const anyLanguage = () => fc.constantFrom(...LANGUAGES)

const split = (text: string, language: string) =>
  splitSentences(text, packs.get(language) ?? buildLanguagePack('und', {}))

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Smallest texts that once failed. */
const KEPT = ['。\u0600.', '. ำ', '. \u0301', '。ำ', '「。\n\n」', '.🏽 a', 'a.\r\n\u0301', '. \uFF9E']

const examples = KEPT.flatMap((text) => LANGUAGES.map((language): [string, string] => [text, language]))

test('the spans of any text are ordered, apart and not blank, and leave only white space out', () => {
  fc.assert(
    fc.property(anyText(), anyLanguage(), (text, language) => {
      const spans = split(text, language)
      const gaps = [0, ...spans.map(({ end }) => end)].map(
        (end, place) => [end, spans[place]?.start ?? text.length] as const,
      )
      expect(gaps.filter(([from, to]) => from > to || text.slice(from, to).trim() !== '')).toEqual([])
      expect(spans.filter(({ start, end }) => text.slice(start, end).trim() === '')).toEqual([])
    }),
    { ...FUZZ, examples },
  )
})

test('no sentence of any text begins or ends inside of a character as readers see it', () => {
  fc.assert(
    fc.property(anyText(), anyLanguage(), (text, language) => {
      const borders = new Set(Array.from(GRAPHEMES.segment(text), ({ index }) => index)).add(text.length)
      const edges = split(text, language).flatMap(({ start, end }) => [start, end])
      // A number sign may stand before a space, which is cut off all the same.
      expect(edges.filter((edge) => !borders.has(edge) && text.charAt(edge).trim() !== '')).toEqual([])
    }),
    { ...FUZZ, examples },
  )
})

test('a text has at most as many sentences as characters', () => {
  fc.assert(
    fc.property(anyText(), anyLanguage(), (text, language) => {
      expect(split(text, language).length).toBeLessThanOrEqual(text.length)
    }),
    FUZZ,
  )
})

test('a blank text has no sentence', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(' ', '\n', '\t', '\u00A0', '\u2028', '\u3000', '\uFEFF')),
      anyLanguage(),
      (units, language) => {
        expect(split(units.join(''), language)).toEqual([])
      },
    ),
    FUZZ,
  )
})

test('paragraphs split one by one as they do together', () => {
  fc.assert(
    fc.property(anyText(), anyText(), anyLanguage(), (first, second, language) => {
      const offset = first.length + 2
      const apart = [
        ...split(first, language),
        ...split(second, language).map(({ start, end }) => ({ start: start + offset, end: end + offset })),
      ]
      expect(split(`${first}\n\n${second}`, language)).toEqual(apart)
    }),
    FUZZ,
  )
})
