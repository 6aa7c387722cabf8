import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createFormat } from '../../components/format.ts'

const FOLDER = resolve(import.meta.dirname, '../../public/_locales')
const DESCRIPTIONS = resolve(import.meta.dirname, '../../store/descriptions')
const LOCALES = readdirSync(FOLDER).toSorted()
const ENGLISH = readTexts('en')

/** Texts that hold all their plural forms. */
const NOUNS = ['words', 'sections', 'sentences', 'takeaways'] as const

test('the interface speaks the languages it promises', () => {
  expect(LOCALES).toEqual(['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'ja', 'ko', 'pt_BR', 'ru', 'zh_CN', 'zh_TW'])
})

describe.each(LOCALES)('%s', (locale) => {
  const texts = readTexts(locale)
  const format = createFormat((key, ...substitutions) => fill(texts.get(key) ?? '', substitutions))

  test('has every text, and none that nobody uses', () => {
    expect([...texts.keys()].toSorted()).toEqual([...ENGLISH.keys()].toSorted())
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('has every placeholder in every text', () => {
    const differing = [...texts].filter(
      ([key, text]) => placeholdersOf(text) !== placeholdersOf(ENGLISH.get(key) ?? ''),
    )
    expect(differing).toEqual([])
  })

  test('has a form for every number', () => {
    const plurals = new Intl.PluralRules(texts.get('locale'))
    const categories = new Set(Array.from({ length: 2_000 }, (_, number) => plurals.select(number)))
    for (const noun of NOUNS) {
      const forms = (texts.get(noun) ?? '').split('|').map((form) => form.split('=')[0])
      expect([...categories].filter((category) => !forms.includes(category))).toEqual([])
      expect(forms).toContain('other')
    }
  })

  test('shows no rest of its notation', () => {
    for (const noun of NOUNS) {
      const counted = [0, 1, 2, 3, 11, 21, 100, 1_000_000].map((number) => format.count(number, noun))
      expect(counted.filter((text) => /[=|$]/.test(text))).toEqual([])
    }
  })

  test('names its own language and direction', () => {
    expect(texts.get('locale')).toBe(locale.replace('_', '-'))
    expect(texts.get('direction')).toBe(['ar', 'he'].includes(locale) ? 'rtl' : 'ltr')
  })

  test('keeps within what the stores allow', () => {
    expect(texts.get('extension_name')?.length).toBeLessThanOrEqual(45)
    expect(texts.get('extension_description')?.length).toBeLessThanOrEqual(132)
  })

  test('tells the stores’ visitors what it does', () => {
    const description = readFileSync(join(DESCRIPTIONS, `${locale}.txt`), 'utf8')
    // What the stores take is 16,000 characters, what they ask for a few paragraphs.
    expect(description.length).toBeGreaterThan(200)
    expect(description.length).toBeLessThan(2_000)
    expect(description.match(/^• /gm)).toHaveLength(6)
  })
})

test('Russian counts as Russian counts', () => {
  const texts = readTexts('ru')
  const format = createFormat((key, ...substitutions) => fill(texts.get(key) ?? '', substitutions))
  expect([1, 3, 5, 21, 112].map((number) => format.count(number, 'words'))).toEqual([
    '1 слово',
    '3 слова',
    '5 слов',
    '21 слово',
    '112 слов',
  ])
})

function readTexts(locale: string): Map<string, string> {
  const parsed: unknown = JSON.parse(readFileSync(resolve(FOLDER, locale, 'messages.json'), 'utf8'))
  const entries = Object.entries(parsed ?? {}).map(([key, entry]: [string, unknown]): [string, string] => {
    const message: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'message') : undefined
    return [key, typeof message === 'string' ? message : '']
  })
  return new Map(entries)
}

const fill = (text: string, substitutions: string[]) =>
  text.replaceAll(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '')

const placeholdersOf = (text: string) => [...new Set(text.match(/\$\d/g))].toSorted().join()
