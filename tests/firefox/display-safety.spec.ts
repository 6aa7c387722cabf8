import { BECOME, buildMarkedPage, MARKUP, measureTitle, PILED, TURNED } from '../support/marked-pages.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, test } from './fixtures.ts'

test('what a page writes in any field is text in the popup, and never markup', async ({ openPage, openPopup }) => {
  test.setTimeout(240_000)
  for (const text of MARKUP) {
    const page = await openPage(buildMarkedPage(text))
    await openPopup(page, async (popup) => {
      await readPopup(popup)
      expect((await popup.locator('bdi').allInnerTexts()).join('\n')).toContain(text)
      const markup = await popup.locator(BECOME).evaluateAll((elements) => elements.map((element) => element.outerHTML))
      expect(markup).toEqual([])
    })
  }
})

test('signs that turn, hide or pile up change nothing around them', async ({ openPage, openPopup }) => {
  const clean = await openPage(buildMarkedPage('abctxt.exe and on zalgo'))
  const usual = await openPopup(clean, async (popup) => {
    await readPopup(popup)
    return popup.evaluate(measureTitle)
  })
  const page = await openPage(buildMarkedPage(`${TURNED} ${PILED}`))
  await openPopup(page, async (popup) => {
    const { title } = await readPopup(popup)
    expect(title).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u2060]/)
    expect(title.replaceAll(/\p{M}/gu, '')).toBe('abctxt.exe and on zalgo')
    // As high as without the marks, and the words in the order in which they were written.
    const { height, places } = await popup.evaluate(measureTitle)
    expect(height).toBeLessThanOrEqual(usual.height * 1.5)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})
