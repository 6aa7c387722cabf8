import { readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('"Highlight all" highlights every takeaway, and off again leaves nothing', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByRole('button', { name: 'Highlight all' }).click()
    await expect.poll(() => readHighlights(page)).toEqual(takeaways)
    await popup.getByRole('button', { name: 'Highlight all' }).click()
    await expect.poll(() => readHighlights(page)).toEqual([])
  })
})

test('what a popup has highlighted stays when it closes, and the next one ends it', async ({
  extension,
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.getByRole('button', { name: 'Highlight all' }).click()
    await expect.poll(() => readHighlights(page)).not.toEqual([])
  })
  await extension.closeSurface('popup.html')
  expect(await readHighlights(page)).not.toEqual([])
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.getByRole('button', { name: 'Highlight all', pressed: true }).click()
    await expect.poll(() => readHighlights(page)).toEqual([])
  })
})

test('more takeaways are highlighted as soon as more are shown', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.getByRole('button', { name: 'Highlight all' }).click()
    await expect.poll(() => readHighlights(page)).not.toEqual([])
    await popup.getByRole('slider').press('End')
    await expect.poll(() => readHighlights(page)).toHaveLength(12)
    expect(await readHighlights(page)).toEqual((await readPopup(popup)).takeaways)
  })
})

test('what the sidebar has highlighted goes with it', async ({ extension, openPage, openSidebar }) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidebar(page, async (sidebar) => {
    await readPopup(sidebar)
    await sidebar.getByRole('button', { name: 'Highlight all' }).click()
    await expect.poll(() => readHighlights(page)).not.toEqual([])
  })
  await extension.closeSurface('sidepanel.html')
  await expect.poll(() => readHighlights(page)).toEqual([])
})
