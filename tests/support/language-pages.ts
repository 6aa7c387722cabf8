import { SENTENCE_CASES } from '../unit/sentence-cases/all-cases.ts'
import { directionOf } from '../../lib/text/language.ts'
import { buildPage } from './build-page.ts'

/** Sentences to a paragraph, and paragraphs to a section. */
const STEP = 3

/** An article in each language of which we have sentences. It does not say which that is: browsers find out in ways of their own. */
export function buildLanguagePage(language: string): string {
  const sentences = [...new Set(Object.values(SENTENCE_CASES[language] ?? {}).flat())]
  const paragraphs = inGroups(sentences).map((group) => `<p>${group.join(' ')}</p>`)
  const sections = inGroups(paragraphs).map((group, place) => `<h2>${place + 1}</h2>${group.join('')}`)
  const page = buildPage(`<article dir="${directionOf(language)}"><h1>Precis 1</h1>${sections.join('')}</article>`)
  return page.replace(' lang="en"', '')
}

function inGroups(items: string[]): string[][] {
  return Array.from({ length: Math.ceil(items.length / STEP) }, (_, group) =>
    items.slice(group * STEP, group * STEP + STEP),
  )
}
