import type { ReadTwice } from './fixtures.ts'

/** What a reader may say of a page that nobody would write. */
const REFUSALS = new Set(['no-article', 'in-frame', 'unsupported-document'])

/** What is wrong with how a page was read in the two browsers, whatever stands in it. */
export function judgeTwice({ inChromium, inFirefox, changes }: ReadTwice): string[] {
  const complaints = Object.entries({ Chromium: inChromium, Firefox: inFirefox }).flatMap(
    ([browser, { article, errors }]) =>
      [...(article.ok || REFUSALS.has(article.failure) ? [] : [`failed: ${article.failure}`]), ...errors].map(
        (complaint) => `${browser} ${complaint}`,
      ),
  )
  return [...complaints, ...changes.map((change) => `the page saw ${change}`)]
}
