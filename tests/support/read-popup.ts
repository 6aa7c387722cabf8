import type { Locator, Page } from '@playwright/test'

/** A page is answered within ten seconds, with a summary or with a reason. */
const ANSWER_TIMEOUT_MS = 12_000

/** What the popup says, as a reader (or a screen reader) finds it. */
export async function readPopup(popup: Page): Promise<PopupText> {
  await waitForAnswer(popup)
  const region = (name: string) => popup.getByRole('region', { name })
  return {
    failure: await readFirst(popup.getByRole('alert')),
    title: (await readFirst(popup.getByRole('heading', { level: 1 }))) ?? '',
    facts: await readFirst(popup.getByText(/\d words?\b/)),
    author: await readPlaces(region('From the author')),
    takeaways: await readPlaces(region('Key takeaways')),
    outline: await readPlaces(popup.getByRole('navigation', { name: 'Outline' })),
  }
}

export type PopupText = {
  /** The sentence that says why there is no summary. */
  failure: string | null
  title: string
  /** The line with the reading time. */
  facts: string | null
  author: string[]
  takeaways: string[]
  outline: string[]
}

async function waitForAnswer(popup: Page): Promise<void> {
  const answer = popup.getByRole('navigation', { name: 'Outline' }).or(popup.getByRole('alert'))
  try {
    await answer.first().waitFor({ timeout: ANSWER_TIMEOUT_MS })
  } catch (error) {
    const seconds = ANSWER_TIMEOUT_MS / 1000
    throw new Error(`The popup opened, but showed neither a summary nor a reason within ${seconds} s.`, {
      cause: error,
    })
  }
}

/** The places of the article that a list leads to, not what else can be done with them. */
function readPlaces(list: Locator): Promise<string[]> {
  return list.locator('button.reveal').allInnerTexts()
}

async function readFirst(texts: Locator): Promise<string | null> {
  const [first] = await texts.allInnerTexts()
  return first ?? null
}
