import type { Page } from '@playwright/test'
import { chooseFromMenu } from '../support/choose-from-menu.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('only the selected sections are summarized, and it is said so', async ({ extension, openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await selectBetween(page, 'The fear of crime', 'What came back')
  await openPopup(page, (popup) => popup.close())
  await chooseFromMenu(extension, page, 'summarize-selection')
  await extension.surface('popup.html', async (popup) => {
    const shown = await readPopup(popup)
    await expect(popup.getByText('Selection', { exact: true })).toBeVisible()
    const selected = await page.evaluate(() => String(getSelection()).replaceAll(/\s+/g, ' '))
    expect(shown.takeaways.length).toBeGreaterThan(0)
    expect(shown.takeaways.filter((takeaway) => !selected.includes(takeaway))).toEqual([])
  })
})

test('an empty selection is called empty', async ({ extension, openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, (popup) => popup.close())
  await chooseFromMenu(extension, page, 'summarize-selection')
  const shown = await extension.surface('popup.html', readPopup)
  expect(shown.failure).toMatch(/No text is selected/)
})

/** From one heading up to the next. */
async function selectBetween(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    (titles) => {
      const headings = [...document.querySelectorAll('h2')]
      const [first, last] = titles.map((title) => headings.find((heading) => heading.textContent === title))
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 0)
    },
    [from, to],
  )
}
