import { fail, ok } from '../../lib/result.ts'
import { createSummaryStore, type SummaryDependencies, type SummaryStore } from '../../lib/store/summary-store.ts'

/** A panel's store before a page without an article, in which all that is asked for is found. */
export function createTestStore(given: Partial<SummaryDependencies> = {}): SummaryStore {
  return createSummaryStore({
    readPage: async () => fail('no-article'),
    revealInPage: async () => ok('found'),
    paintInPage: async (_, anchors) => ok(anchors.length),
    isPaintedInPage: async () => false,
    writeClipboard: async () => true,
    describeTrouble: async () => ({ text: 'Precis 0.0.0', html: 'Precis 0.0.0' }),
    openOptions: () => {},
    ...given,
  })
}
