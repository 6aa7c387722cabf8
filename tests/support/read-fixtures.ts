import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FOLDER = resolve(import.meta.dirname, '../fixtures')

/** The page of every fixture, by the name of its folder. */
export function readFixtures(): Record<string, string> {
  const slugs = readdirSync(FOLDER).filter((slug) => existsSync(join(FOLDER, slug, 'page.html')))
  return Object.fromEntries(slugs.map((slug) => [slug, readFileSync(join(FOLDER, slug, 'page.html'), 'utf8')]))
}
