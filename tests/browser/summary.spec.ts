import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

test('an article shows its title, dek, reading time and its own sections', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const shown = await readPopup(popup)
    expect(shown.title).toBe('The town that turned down its lights')
    await expect(popup.getByText('Ardmouth could not pay for its streetlights any more.')).toBeVisible()
    expect(shown.facts).toMatch(/\b[345] min\b/)
    expect(shown.outline.map(withoutTime)).toEqual([
      'The bill that started it',
      'Glare is not light',
      'Shield first, dim second, switch off last',
      'The fear of crime',
      'What came back',
      'What other towns can copy',
    ])
  })
})

test('what is known of the browser’s language is loaded before the page’s own language is known', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article').replace('<html lang="en">', '<html lang="eo">'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    const scripts: string[] = []
    const session = await popup.context().newCDPSession(popup)
    // The browser tells of each script that it has.
    session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url.replace(/.*\//, '')))
    await session.send('Debugger.enable')
    await expect.poll(() => scripts).toContain('en.js')
  })
})

test('the points the author wrote come as the author’s', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  const shown = await openPopup(page, readPopup)
  expect(shown.author).toEqual([
    "Nearly half of the town's light never reached the ground.",
    'Shields before dimming: order mattered more than technology.',
    'A third of the bill was saved, and the shields paid for themselves in seven months.',
    'Feeling safe followed from publishing the figures, street by street.',
  ])
})

test('every takeaway is a sentence of the page, and none is the author’s', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  const text = (await page.locator('article').first().innerText()).replaceAll(/\s+/g, ' ')
  const { author, takeaways } = await openPopup(page, readPopup)
  expect(takeaways.length).toBeGreaterThanOrEqual(3)
  expect(takeaways.filter((takeaway) => !text.includes(takeaway))).toEqual([])
  expect(takeaways.filter((takeaway) => author.includes(takeaway))).toEqual([])
})

test('an essay without headings has takeaways', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('plain-essay'))
  const shown = await openPopup(page, readPopup)
  expect(shown).toMatchObject({ failure: null, title: 'On keeping a ledger of bread' })
  expect(shown.takeaways.length).toBeGreaterThanOrEqual(3)
})

test('a second click reads the page as it is by then', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.close()
  })
  await page.evaluate(() => document.querySelector('h2')?.replaceChildren('A heading that was changed'))
  const shown = await openPopup(page, readPopup)
  expect(shown.outline.map(withoutTime)[0]).toBe('A heading that was changed')
})

/** An entry of the outline ends in its reading time and what else is worth noting. */
function withoutTime(entry: string): string {
  return entry.split(/\s*\d+ (?:min|s)\b/)[0]?.trim() ?? ''
}
