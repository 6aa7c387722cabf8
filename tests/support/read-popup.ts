import type { Page } from '@playwright/test'

/** A page is answered within ten seconds, with a summary or with a reason. */
const ANSWER_TIMEOUT_MS = 12_000

/** What the popup says, as a reader (or a screen reader) finds it. */
export async function readPopup(popup: Page): Promise<PopupText> {
  const failure = popup.getByRole('alert')
  const outline = popup.getByRole('navigation', { name: 'Outline' })
  await outline.or(failure).first().waitFor({ timeout: ANSWER_TIMEOUT_MS })
  const [failed] = await failure.allInnerTexts()
  const byRegion = (name: string) => popup.getByRole('region', { name }).getByRole('listitem').allInnerTexts()
  return {
    failure: failed ?? null,
    title: (await popup.getByRole('heading', { level: 1 }).allInnerTexts()).join(' '),
    head: await popup
      .getByText(/\bmin\b|under a minute/i)
      .first()
      .innerText(),
    author: await byRegion('From the author'),
    takeaways: await byRegion('Key takeaways'),
    outline: await outline.getByRole('listitem').allInnerTexts(),
  }
}

export type PopupText = {
  /** The sentence that says why there is no summary. */
  failure: string | null
  title: string
  /** The line with the reading time. */
  head: string
  author: string[]
  takeaways: string[]
  outline: string[]
}
