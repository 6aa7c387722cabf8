import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('"Summarize selection" in the browser’s own menu summarizes the selected sections alone, and says so', async ({
  extension,
  openPage,
}) => {
  const page = await openPage(readFixture('sample-article'))
  const selected = await page.evaluate(() => {
    const [, first, , last] = document.querySelectorAll('h2')
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 0)
    first?.scrollIntoView()
    return String(getSelection()).replaceAll(/\s+/g, ' ')
  })
  await extension.chooseFromMenu(page, 'Summarize selection')
  await extension.surface('popup.html', async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByText('Selection', { exact: true }).waitFor()
    expect(takeaways.length).toBeGreaterThan(0)
    expect(takeaways.filter((takeaway) => !selected.includes(takeaway))).toEqual([])
  })
})
