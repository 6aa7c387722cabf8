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

test('what is selected in a field is summarized, and a click says that nothing can be marked there', async ({
  extension,
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  const written = await page.evaluate(() => {
    const field = document.createElement('textarea')
    field.value = [...document.querySelectorAll('article p')].map((paragraph) => paragraph.textContent).join('\n\n')
    document.body.prepend(field)
    field.focus()
    field.select()
    return field.value
  })
  await openPopup(page, (popup) => popup.close())
  await chooseFromMenu(extension, page, 'summarize-selection')
  await extension.surface('popup.html', async (popup) => {
    const { takeaways } = await readPopup(popup)
    expect(takeaways.length).toBeGreaterThan(0)
    expect(takeaways.filter((takeaway) => !written.replaceAll(/\s+/g, ' ').includes(takeaway))).toEqual([])
    await popup.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await expect(popup.getByText('nothing can be highlighted')).toBeVisible()
  })
})

test('what is selected in a component is summarized', async ({ extension, openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  const selected = await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('x-article'))
    const root = host.attachShadow({ mode: 'open' })
    root.append(...document.querySelectorAll('article'))
    const paragraphs = root.querySelectorAll('p')
    const [first, last] = [paragraphs[1], paragraphs[5]]
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
    return [...paragraphs].slice(1, 6).map((paragraph) => paragraph.textContent.replaceAll(/\s+/g, ' '))
  })
  await openPopup(page, (popup) => popup.close())
  await chooseFromMenu(extension, page, 'summarize-selection')
  const { takeaways } = await extension.surface('popup.html', readPopup)
  expect(takeaways.length).toBeGreaterThan(0)
  expect(takeaways.filter((takeaway) => !selected.join(' ').includes(takeaway))).toEqual([])
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
