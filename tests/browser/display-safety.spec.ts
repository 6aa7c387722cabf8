import { expectTameTitle, expectTextOnly, measureShownTitle } from '../support/expect-display-safety.ts'
import { buildMarkedPage, MARKUP, PILED, TURNED } from '../support/marked-pages.ts'
import { test } from './fixtures.ts'

test('what a page writes in any field is text in the popup, and never markup', async ({ openPage, openPopup }) => {
  test.setTimeout(120_000)
  for (const text of MARKUP) {
    const page = await openPage(buildMarkedPage(text))
    await openPopup(page, (popup) => expectTextOnly(popup, text))
  }
})

test('signs that turn, hide or pile up change nothing around them', async ({ openPage, openPopup }) => {
  const clean = await openPage(buildMarkedPage('abctxt.exe and on zalgo'))
  const usual = await openPopup(clean, measureShownTitle)
  const page = await openPage(buildMarkedPage(`${TURNED} ${PILED}`))
  await openPopup(page, (popup) => expectTameTitle(popup, usual))
})
