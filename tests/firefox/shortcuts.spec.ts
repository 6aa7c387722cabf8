import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const TITLE = 'The town that turned down its lights'

test('Alt+Shift+Y opens the summary', async ({ extension, openPage }) => {
  const page = await openPage(readFixture('sample-article'))
  await extension.shortcut(page, 'Y')
  const shown = await extension.surface('popup.html', readPopup)
  expect(shown).toMatchObject({ failure: null, title: TITLE })
})

test('Alt+Shift+L opens it with the focus on the first section', async ({ extension, openPage }) => {
  const page = await openPage(readFixture('sample-article'))
  await extension.shortcut(page, 'L')
  await extension.surface('popup.html', async (popup) => {
    const outline = popup.getByRole('navigation', { name: 'Outline' })
    await expect.poll(() => outline.getByRole('button').first().isFocused()).toBe(true)
  })
})

test('a shortcut wakes the event page that the browser has stopped', async ({ extension, openPage }) => {
  const page = await openPage(readFixture('sample-article'))
  await extension.stopBackground()
  await extension.shortcut(page, 'L')
  const shown = await extension.surface('popup.html', readPopup)
  expect(shown).toMatchObject({ failure: null, title: TITLE })
})

test('letters go through the takeaways, and Enter opens the one that has the focus', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.press('j')
    await popup.press('j')
    await expect.poll(() => popup.getByRole('button', { name: takeaways[1] ?? '' }).isFocused()).toBe(true)
    await popup.press('Enter')
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
  })
})

test('the keyboard alone makes the list longer', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('plain-essay'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.press('Tab')
    await popup.press('ArrowRight')
    await expect.poll(async () => (await readPopup(popup)).takeaways).toHaveLength(takeaways.length + 1)
  })
})
