import type { FirefoxPage } from '../support/firefox/firefox-page.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('the copied summary pastes as Markdown into a plain field, and as links, quotes and lists into an editor', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  const { takeaways, author, outline } = await openPopup(page, async (popup) => {
    const shown = await readPopup(popup)
    await popup.getByRole('button', { name: 'Copy summary' }).click()
    await popup.getByRole('button', { name: 'Copied' }).waitFor()
    return shown
  })
  const quotes = takeaways.length + author.length
  const { text, editor } = await paste(await openPage(PASTE_PAGE))
  expect(text).toMatch(/^# \[The town that turned down its lights\]\(http:\S+\)\n/)
  expect(text.match(/^> .*#:~:text=\S+\)$/gm)).toHaveLength(quotes)
  expect(text).toContain('\n- The bill that started it (')
  expect(await editor.locator('blockquote a').count()).toBe(quotes)
  expect(await editor.locator('li').count()).toBe(outline.length)
})

test('one takeaway is copied with its article and the link to its place', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  const { takeaways } = await openPopup(page, async (popup) => {
    const shown = await readPopup(popup)
    await popup.getByRole('listitem').getByRole('button', { name: 'Copy', exact: true }).last().click()
    await popup.getByRole('button', { name: 'Copied' }).waitFor()
    return shown
  })
  const { text } = await paste(await openPage(PASTE_PAGE))
  const [sentence, source, url] = text.split('\n')
  expect([sentence, source]).toEqual([takeaways.at(-1), '— The town that turned down its lights'])
  expect(url).toContain('#:~:text=')
})

test('every copied link opens at its sentence', { tag: '@deep' }, async ({ extension, openPage, openPopup }) => {
  // A tab for each link.
  test.slow()
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.getByRole('button', { name: 'Copy summary' }).click()
    await popup.getByRole('button', { name: 'Copied' }).waitFor()
  })
  const pasted = await openPage(PASTE_PAGE)
  await paste(pasted)
  const links = await pasted.evaluate(() =>
    Array.from(document.querySelectorAll('[contenteditable] blockquote'), (quote) => ({
      sentence: quote.firstChild?.textContent?.replace(/ — $/, '') ?? '',
      url: quote.querySelector('a')?.href ?? '',
    })),
  )
  expect(links.length).toBeGreaterThanOrEqual(3)
  const scrolled: number[] = []
  for (const { sentence, url } of links) {
    const opened = await extension.newPage()
    await opened.goto(url)
    await expect.poll(() => opened.evaluate(isInView, sentence), url).toBe(true)
    scrolled.push(await opened.evaluate(() => scrollY))
    await opened.close()
  }
  expect(scrolled.filter((top) => top > 0).length).toBeGreaterThan(1)
})

/** Whether the innermost element with the sentence stands in the window. */
function isInView(sentence: string): boolean {
  const holders = [...document.querySelectorAll('p, li')].filter((element) =>
    element.textContent.replaceAll(/\s+/g, ' ').includes(sentence),
  )
  return holders.some((holder) => {
    const { top, bottom } = holder.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })
}

const PASTE_PAGE = '<textarea></textarea><div contenteditable style="block-size: 100px"></div>'

/** What a reader gets who pastes into a plain text field, and into an editor. */
async function paste(page: FirefoxPage) {
  const editor = page.locator('[contenteditable]')
  for (const field of [page.locator('textarea'), editor]) {
    await field.click()
    await page.press('ControlOrMeta', 'v')
  }
  return { text: await page.evaluate(() => document.querySelector('textarea')?.value ?? ''), editor }
}
