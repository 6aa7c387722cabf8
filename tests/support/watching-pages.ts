import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { CLOBBERING_PAGES } from './hostile/clobbering-pages.ts'
import { HIDDEN_TEXT_PAGES } from './hostile/hidden-text-pages.ts'
import { ODD_TEXT_PAGES } from './hostile/odd-text-pages.ts'

const FIXTURES = resolve(import.meta.dirname, '../fixtures')
const EVERY_NTH = 5

/** Pages whose own script works; those that break their own prototypes could not tell what they saw. */
export const WATCHING_PAGES = [
  ...readdirSync(FIXTURES).map((slug) => readFileSync(resolve(FIXTURES, slug, 'page.html'), 'utf8')),
  ...[...CLOBBERING_PAGES.filter((page) => !page.content.includes('<script>')), ...HIDDEN_TEXT_PAGES, ...ODD_TEXT_PAGES]
    .filter((_, index) => index % EVERY_NTH === 0)
    .map((page) => page.content),
]
