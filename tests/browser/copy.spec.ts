import type { Page } from '@playwright/test'
import { readPopup } from '../support/read-popup.ts'
import { findTargetText } from '../support/find-target-text.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('the copied summary pastes as Markdown into a plain field, and as links, quotes and lists into an editor', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  const { takeaways, outline } = await openPopup(page, async (popup) => {
    const shown = await readPopup(popup)
    await popup.getByRole('button', { name: 'Copy summary' }).click()
    await expect(popup.getByRole('button', { name: 'Copied' })).toBeVisible()
    return shown
  })
  const { text, editor } = await paste(await openPage(PASTE_PAGE))
  expect(text).toMatch(/^# \[The town that turned down its lights\]\(http:\S+\)\n/)
  expect(text.match(/^> .*#:~:text=\S+\)$/gm)).toHaveLength(takeaways.length + 4)
  expect(text).toContain('\n- The bill that started it (')
  await expect(editor.locator('blockquote')).toHaveCount(takeaways.length + 4)
  await expect(editor.locator('blockquote a')).toHaveCount(takeaways.length + 4)
  await expect(editor.locator('li')).toHaveCount(outline.length)
})

test('one takeaway is copied with its article and the link to its place', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  const { takeaways } = await openPopup(page, async (popup) => {
    const shown = await readPopup(popup)
    await popup.getByRole('listitem').getByRole('button', { name: 'Copy', exact: true }).last().click()
    await expect(popup.getByRole('button', { name: 'Copied' })).toBeVisible()
    return shown
  })
  const { text, editor } = await paste(await openPage(PASTE_PAGE))
  const [sentence, source, url] = text.split('\n')
  expect([sentence, source]).toEqual([takeaways.at(-1), '— The town that turned down its lights'])
  expect(url).toContain('#:~:text=')
  await expect(editor.locator('blockquote a')).toHaveAttribute('href', url ?? '')
})

/** Of other kinds than the sample article. */
const OTHERS = ['plain-essay', 'encyclopedia-article', 'handbook-page', 'newsletter-post', 'preprint']

for (const slug of ['sample-article', ...OTHERS]) {
  const tag = OTHERS.includes(slug) ? ['@deep'] : []
  test(`every copied link of ${slug} opens at its sentence`, { tag }, async ({ extension, openPage, openPopup }) => {
    // A tab and a picture for each link.
    test.slow()
    const page = await openPage(readFixture(slug))
    await openPopup(page, async (popup) => {
      await readPopup(popup)
      const slider = popup.getByRole('slider')
      if (await slider.isVisible()) await slider.press('End')
      await popup.getByRole('button', { name: 'Copy summary' }).click()
      await expect(popup.getByRole('button', { name: 'Copied' })).toBeVisible()
    })
    const { editor } = await paste(await openPage(PASTE_PAGE))
    const quotes = await editor.locator('blockquote').evaluateAll((elements) =>
      elements.map((element) => ({
        sentence: element.firstChild?.textContent?.replace(/ — $/, '') ?? '',
        url: element.querySelector('a')?.href ?? '',
      })),
    )
    expect(quotes.length).toBeGreaterThanOrEqual(3)
    for (const { sentence, url } of quotes) {
      const opened = await extension.context.newPage()
      await opened.goto(url)
      expect(await findTargetText(opened, sentence), url).toBe('sentence')
      await opened.close()
    }
  })
}

const PASTE_PAGE = '<textarea></textarea><div contenteditable></div>'

/** What a reader gets who pastes into a plain text field, and into an editor. */
async function paste(page: Page) {
  await page.bringToFront()
  const field = page.locator('textarea')
  await field.press('ControlOrMeta+v')
  const editor = page.locator('[contenteditable]')
  await editor.press('ControlOrMeta+v')
  return { text: await field.inputValue(), editor }
}
