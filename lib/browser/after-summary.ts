import type { isPaintedInPage as IsPainted, paintInPage as Paint, revealInPage as Reveal } from './mark-in-page.ts'
import type { writeClipboard as Write } from './write-clipboard.ts'
import type { Flavors } from '../share/shared-summary.ts'

/** What is asked for once a summary or a reason is shown is loaded by then, so that the panel opens with less. */
const loadMarking = () => import('./mark-in-page.ts')

export const isPaintedInPage: typeof IsPainted = async (tabId) => (await loadMarking()).isPaintedInPage(tabId)

export const revealInPage: typeof Reveal = async (...marked) => (await loadMarking()).revealInPage(...marked)

export const paintInPage: typeof Paint = async (...marked) => (await loadMarking()).paintInPage(...marked)

export const writeClipboard: typeof Write = async (flavors) =>
  (await import('./write-clipboard.ts')).writeClipboard(flavors)

export const describeTrouble = async (cause: unknown): Promise<Flavors> =>
  (await import('./describe-trouble.ts')).describeTrouble(cause)
