import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('Alt+Shift+Y opens the summary', async ({ extension, openPage }) => {
  const page = await openPage(readFixture('sample-article'))
  await extension.shortcut(page, 'Y')
  const shown = await extension.surface('popup.html', readPopup)
  expect(shown).toMatchObject({ failure: null, title: 'The town that turned down its lights' })
})

test('Alt+Shift+L opens it with the focus on the first section', async ({ extension, openPage }) => {
  const page = await openPage(readFixture('sample-article'))
  await extension.shortcut(page, 'L')
  await extension.surface('popup.html', async (popup) => {
    const outline = popup.getByRole('navigation', { name: 'Outline' })
    await expect(outline.getByRole('button').first()).toBeFocused()
  })
})
