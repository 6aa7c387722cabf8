import type { Scope } from './article.ts'

/** What a way in asks of the panel: which tab, how much of its page, and what to look at first (`null`: what the reader likes). */
export type OpenRequest = { tabId: number; scope: Scope; focus: Focus | null }

export type Focus = 'takeaways' | 'outline'

/** The whole page, as every way in asks for that does not say otherwise. */
export const toPageRequest = (tabId: number): OpenRequest => ({ tabId, scope: 'page', focus: null })
