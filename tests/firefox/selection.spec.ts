import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const SUMMARIZE = 'Summarize selection'

test('the browser’s own menu summarizes the selected sections alone, and says so', async ({ extension, openPage }) => {
  const page = await openPage(readFixture('sample-article'))
  const selected = await page.evaluate(() => {
    const [, first, , last] = document.querySelectorAll('h2')
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 0)
    first?.scrollIntoView()
    return String(getSelection()).replaceAll(/\s+/g, ' ')
  })
  await extension.chooseFromMenu(page, SUMMARIZE)
  await extension.surface('popup.html', async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByText('Selection', { exact: true }).waitFor()
    expect(takeaways.length).toBeGreaterThan(0)
    expect(takeaways.filter((takeaway) => !selected.includes(takeaway))).toEqual([])
  })
})

test('what is selected in a field is summarized, and a click says that nothing can be marked there', async ({
  extension,
  openPage,
}) => {
  const page = await openPage(readFixture('sample-article'))
  const written = await page.evaluate(() => {
    const field = document.createElement('textarea')
    field.value = [...document.querySelectorAll('article p')].map((paragraph) => paragraph.textContent).join('\n\n')
    document.body.prepend(field)
    field.focus()
    field.select()
    return field.value.replaceAll(/\s+/g, ' ')
  })
  await extension.chooseFromMenu(page, SUMMARIZE)
  await extension.surface('popup.html', async (popup) => {
    const { takeaways } = await readPopup(popup)
    expect(takeaways.length).toBeGreaterThan(0)
    expect(takeaways.filter((takeaway) => !written.includes(takeaway))).toEqual([])
    await popup.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await popup.getByText('nothing can be highlighted').waitFor()
  })
})

test('what is selected in a component is summarized', async ({ extension, openPage }) => {
  const page = await openPage(readFixture('sample-article'))
  const selected = await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('x-article'))
    const root = host.attachShadow({ mode: 'open' })
    root.append(...document.querySelectorAll('article'))
    const paragraphs = root.querySelectorAll('p')
    const [first, last] = [paragraphs[1], paragraphs[5]]
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
    first?.scrollIntoView()
    return [...paragraphs]
      .slice(1, 6)
      .map((paragraph) => paragraph.textContent.replaceAll(/\s+/g, ' '))
      .join(' ')
  })
  await extension.chooseFromMenu(page, SUMMARIZE)
  const { takeaways } = await extension.surface('popup.html', readPopup)
  expect(takeaways.length).toBeGreaterThan(0)
  expect(takeaways.filter((takeaway) => !selected.includes(takeaway))).toEqual([])
})
