import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FirefoxExtension } from '../support/firefox/firefox-extension.ts'
import { launchFirefox } from '../support/firefox/launch-firefox.ts'
import { buildFolder } from '../support/read-build.ts'
import { readHighlights } from '../support/read-highlights.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test as base } from './fixtures.ts'

/** CSS pixels, of an ordinary phone. */
const PHONE = { width: 360, height: 740 }

/**
 * Firefox as it is on a phone: the build without what is not there (menus, keys, a sidebar), which then none of its interfaces
 * offers, and on a screen of that size.
 */
const test = base.extend<object, { extension: FirefoxExtension }>({
  extension: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'precis-android-'))
      cpSync(buildFolder('firefox-mv3'), folder, { recursive: true })
      const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
      const { commands: _, sidebar_action: __, ...kept } = manifest
      const permissions = ['activeTab', 'scripting', 'storage']
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...kept, permissions }))
      const extension = await launchFirefox({ addon: folder, screen: PHONE })
      await use(extension)
      await extension.close()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

test('without menus, keys and a sidebar the popup summarizes, and offers nothing that is not there', async ({
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const shown = await readPopup(popup)
    expect(shown).toMatchObject({ failure: null, title: 'The town that turned down its lights' })
    expect(await popup.getByRole('button', { name: 'Copy summary' }).count()).toBe(1)
    expect(await popup.getByRole('button', { name: 'Side panel' }).count()).toBe(0)
  })
})

test('a popup that fills the screen makes room for the sentence it leads to', async ({
  extension,
  openPage,
  openPopup,
}) => {
  const page = await openPage(readFixture('sample-article'))
  const sentence = await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByRole('button', { name: takeaways.at(-1) ?? '' }).click()
    return takeaways.at(-1)
  })
  await expect.poll(() => extension.isOpen('popup.html')).toBe(false)
  expect(await readHighlights(page)).toEqual([sentence])
})

test('a highlight leaves no style behind, so the event page is at work', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('plain-essay'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.getByRole('button', { name: takeaways[0] ?? '' }).click()
  })
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
  const name = await page.evaluate(() => [...CSS.highlights.keys()][0] ?? '')
  expect(await page.evaluate(readColor, name)).toBe('rgb(255, 226, 122)')
  await expect.poll(() => page.evaluate(readColor, name), { timeout: 15_000 }).toBe('rgba(0, 0, 0, 0)')
})

/** Runs in the page. */
const readColor = (name: string): string => getComputedStyle(document.body, `::highlight(${name})`).backgroundColor

test('the options page has everything but the keys', async ({ extension }) => {
  const options = await extension.newPage()
  await options.goto(`${extension.origin}/options.html`)
  await options.getByRole('radio', { name: 'Dark' }).waitFor()
  expect(await options.getByRole('heading', { level: 2 }).allInnerTexts()).not.toContain('Keyboard')
  await options.close()
})

test('nothing sticks out of a page as wide as a phone', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    const { shown, tooWide } = await popup.evaluate((width) => {
      // The window of a popup cannot be resized; its root can.
      document.documentElement.style.inlineSize = `${width}px`
      const boxes = [...document.querySelectorAll('main, main *')].map((element) => element.getBoundingClientRect())
      return { shown: boxes.length, tooWide: boxes.filter((box) => box.left < 0 || box.right > width).length }
    }, PHONE.width)
    await popup.screenshot({ path: '.results/pictures/firefox-android.png' })
    expect(shown).toBeGreaterThan(50)
    expect(tooWide).toBe(0)
  })
})
