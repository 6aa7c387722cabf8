import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { createPageReader } from '../bench/page-reader.ts'
import { CLOBBERING_PAGES } from '../support/hostile/clobbering-pages.ts'
import { HIDDEN_TEXT_PAGES } from '../support/hostile/hidden-text-pages.ts'
import { ODD_TEXT_PAGES } from '../support/hostile/odd-text-pages.ts'
import { READ_TRIPWIRES, TRIPWIRES } from '../support/tripwires.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const FIXTURES = resolve(import.meta.dirname, '../fixtures')
const EVERY_NTH = 5

/** Pages whose own script works; those that break their own prototypes could not tell what they saw. */
const PAGES = [
  ...readdirSync(FIXTURES).map((slug) => readFileSync(resolve(FIXTURES, slug, 'page.html'), 'utf8')),
  ...[...CLOBBERING_PAGES.filter((page) => !page.content.includes('<script>')), ...HIDDEN_TEXT_PAGES, ...ODD_TEXT_PAGES]
    .filter((_, index) => index % EVERY_NTH === 0)
    .map((page) => page.content),
]

test('pages see nothing of being read', async ({ extension, site }) => {
  test.setTimeout(60_000)
  const seen: string[] = []
  const read = createPageReader(extension, {
    before: async (page) => {
      // What a page fetches for itself must have come before anybody else can be blamed for a fetch.
      await page.waitForLoadState('load')
      await page.evaluate(TRIPWIRES)
    },
    after: async (page) => {
      seen.push(...(await page.evaluate<string[]>(READ_TRIPWIRES)))
    },
  })
  for (const [index, html] of PAGES.entries()) {
    const path = `/noticed-${index}.html`
    site.pages[path] = html
    const { milliseconds } = await read(site.url + path)
    expect(milliseconds).not.toBeNull()
  }
  expect(seen).toEqual([])
})

test('a page that was highlighted is as it was before, at most eight seconds later', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('plain-essay'))
  await page.evaluate(TRIPWIRES)
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByRole('button', { name: takeaways[0] ?? '' }).click()
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
    const name = await page.evaluate(() => [...CSS.highlights.keys()][0] ?? '')
    expect(await readHighlightColor(page, name)).toBe('rgb(255, 226, 122)')
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 8000 }).toBe(0)
    await expect.poll(() => readHighlightColor(page, name)).toBe('rgba(0, 0, 0, 0)')
  })
  const seen = await page.evaluate<string[]>(READ_TRIPWIRES)
  // The click was for the page to scroll, opening the popup takes its focus, and this test asks for colors in the page.
  const own = /^event: (?:scroll|blur|focus)|^scroll position|^asked: (?:body|getComputedStyle)$/
  expect(seen.filter((trace) => !own.test(trace))).toEqual([])
})

const readHighlightColor = (page: Page, name: string): Promise<string> =>
  page.evaluate((key) => getComputedStyle(document.body, `::highlight(${key})`).backgroundColor, name)

test('the tripwires notice what they are for', async ({ openPage }) => {
  const page = await openPage(readFixture('plain-essay'))
  await page.evaluate(TRIPWIRES)
  await page.evaluate(() => {
    document.body.title = 'changed'
    document.body.style.animation = '1ms tripped'
    document.head.append(Object.assign(document.createElement('style'), { textContent: '@keyframes tripped {}' }))
    document.dispatchEvent(new Event('visibilitychange'))
    getComputedStyle(document.body)
    dispatchEvent(new Event('ping'))
    console.warn('said')
    performance.mark('measured')
    getSelection()?.selectAllChildren(document.body)
    document.adoptedStyleSheets = [new CSSStyleSheet()]
    CSS.highlights.set('mine', new Highlight())
    Reflect.set(window, 'mine', 1)
    scrollBy(0, 10)
  })
  await expect
    .poll(async () => (await page.evaluate<string[]>(READ_TRIPWIRES)).map((trace) => trace.split(':', 2).join(':')))
    .toEqual(
      expect.arrayContaining([
        'change: attributes',
        'dispatched: ping',
        'console: warn',
        'event: selectionchange',
        'event: visibilitychange',
        'event: animationstart',
        'asked: body',
        'asked: getComputedStyle',
      ]),
    )
  const seen = await page.evaluate<string[]>(READ_TRIPWIRES)
  const changed = ['highlights', 'adopted style sheets', 'performance entries', 'globals']
  expect(changed.filter((name) => !seen.some((trace) => trace.startsWith(`${name}: `)))).toEqual([])
})
