import { CLOBBERING_PAGES } from './clobbering-pages.ts'
import { HEAVY_PAGES } from './heavy-pages.ts'
import { HIDDEN_TEXT_PAGES } from './hidden-text-pages.ts'
import type { HostilePage } from './hostile-page.ts'
import { LIVING_PAGES } from './living-pages.ts'
import { ODD_TEXT_PAGES } from './odd-text-pages.ts'

export const HOSTILE_GROUPS: Record<string, HostilePage[]> = {
  'names that hide the DOM': CLOBBERING_PAGES,
  'hidden text': HIDDEN_TEXT_PAGES,
  'odd texts': ODD_TEXT_PAGES,
  'living pages': LIVING_PAGES,
  'heavy pages': HEAVY_PAGES,
}
