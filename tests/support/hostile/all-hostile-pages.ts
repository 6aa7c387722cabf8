import { CLOBBERING_PAGES } from './clobbering-pages.ts'
import { HEAVY_PAGES } from './heavy-pages.ts'
import { HIDDEN_TEXT_PAGES } from './hidden-text-pages.ts'
import type { HostilePage } from './hostile-page.ts'
import { LIVING_PAGES } from './living-pages.ts'
import { ODD_TEXT_PAGES } from './odd-text-pages.ts'

/** At every change a tenth of each kind is read, for all take minutes; `npm run test:deep` asks for all. */
const EVERY_NTH = Number(process.env['HOSTILE_EVERY'] ?? 10)

const choose = (pages: HostilePage[]) => pages.filter((_, index) => index % EVERY_NTH === 0)

export const HOSTILE_GROUPS: Record<string, HostilePage[]> = {
  'names that hide the DOM': choose(CLOBBERING_PAGES),
  'hidden text': choose(HIDDEN_TEXT_PAGES),
  'odd texts': choose(ODD_TEXT_PAGES),
  'living pages': choose(LIVING_PAGES),
  'heavy pages': choose(HEAVY_PAGES),
}
