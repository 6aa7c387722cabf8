import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a reason has no accessibility violation in ${colorScheme}`, async ({ extension, openPopup }) => {
    const page = await extension.context.newPage()
    await page.goto('chrome://version')
    await openPopup(page, async (popup) => {
      await popup.emulateMedia({ colorScheme })
      await readPopup(popup)
      await popup.screenshot({ path: `.results/pictures/reason-${colorScheme}.png` })
      const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode(true).analyze()
      expect(violations).toEqual([])
    })
    await page.close()
  })
}

const LOOKS = [
  { name: 'in light', media: { colorScheme: 'light' } },
  { name: 'in dark', media: { colorScheme: 'dark' } },
  { name: 'under forced colors', media: { forcedColors: 'active' } },
  { name: 'with reduced motion', media: { reducedMotion: 'reduce' } },
  { name: 'at 200 % zoom', media: {}, zoom: 2 },
] as const

for (const { name, media, ...look } of LOOKS) {
  const zoom = 'zoom' in look ? look.zoom : 1

  test(`the popup, explained and shown, has no accessibility violation ${name}`, async ({ openPage, openPopup }) => {
    const page = await openPage(readFixture('sample-article'))
    await openPopup(page, async (popup) => {
      await readPopup(popup)
      await popup.getByRole('button', { name: 'Why this one?' }).first().click()
      await expectAccessible(popup, { media, zoom })
    })
  })

  test(`the side panel has no accessibility violation ${name}`, async ({ openPage, openSidePanel }) => {
    const page = await openPage(readFixture('sample-article'))
    await openSidePanel(page, async (sidePanel) => {
      await readPopup(sidePanel)
      await expectAccessible(sidePanel, { media, zoom })
    })
  })

  test(`the welcome page has no accessibility violation ${name}`, async ({ extension }) => {
    const welcome = await extension.context.newPage()
    await welcome.goto(`chrome-extension://${extension.id}/options.html#welcome`)
    await welcome.getByRole('heading', { level: 1 }).waitFor()
    await expectAccessible(welcome, { media, zoom })
    await welcome.close()
  })

  test(`the options page has no accessibility violation ${name}`, async ({ extension }) => {
    const options = await extension.context.newPage()
    await options.goto(`chrome-extension://${extension.id}/options.html`)
    await options.getByRole('heading', { level: 1 }).waitFor()
    await expectAccessible(options, { media, zoom })
    await options.close()
  })
}

/** Neither a violation, nor anything that has to be scrolled sideways to be read. */
async function expectAccessible(surface: Page, { media, zoom }: Look): Promise<void> {
  await surface.emulateMedia(media)
  await surface.evaluate((factor) => {
    document.documentElement.style.zoom = String(factor)
  }, zoom)
  const { violations } = await new AxeBuilder({ page: surface }).setLegacyMode(true).analyze()
  expect(violations).toEqual([])
  expect(await surface.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

type Look = { media: Parameters<Page['emulateMedia']>[0]; zoom: number }

test('a takeaway is reached and opened with the keyboard alone', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('plain-essay'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.keyboard.press('Tab')
    await expect(popup.getByRole('slider', { name: 'How many takeaways' })).toBeFocused()
    await popup.keyboard.press('Tab')
    await expect(popup.getByRole('button', { name: takeaways[0] ?? '' })).toBeFocused()
    await popup.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
  })
})

test('the keyboard alone makes the list longer', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('plain-essay'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.keyboard.press('Tab')
    await popup.keyboard.press('ArrowRight')
    expect((await readPopup(popup)).takeaways).toHaveLength(takeaways.length + 1)
    await popup.keyboard.press('Home')
    expect((await readPopup(popup)).takeaways).toHaveLength(3)
  })
})

test('letters go through the takeaways, and a list is one stop of the Tab key', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.keyboard.press('j')
    await popup.keyboard.press('j')
    await expect(popup.getByRole('button', { name: takeaways[1] ?? '' })).toBeFocused()
    await popup.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1)
    // Why this one, copy, the outline.
    for (let step = 0; step < 3; step += 1) await popup.keyboard.press('Tab')
    await expect(popup.getByRole('navigation').getByRole('button').first()).toBeFocused()
  })
})

test('? shows the keys, and what had the focus has it again afterwards', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.keyboard.press('j')
    await popup.keyboard.press('?')
    await expect(popup.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode(true).analyze()
    expect(violations).toEqual([])
    await popup.getByRole('button', { name: 'Close' }).press('Enter')
    await expect(popup.getByRole('dialog')).toHaveCount(0)
    await expect(popup.getByRole('button', { name: takeaways[0] ?? '' })).toBeFocused()
  })
})

test('nothing sticks out at 320 pixels', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    const { shown, tooWide } = await popup.evaluate(() => {
      // The window of a popup cannot be resized; its root can.
      document.documentElement.style.inlineSize = '320px'
      const boxes = [...document.querySelectorAll('main, main *')].map((element) => element.getBoundingClientRect())
      return { shown: boxes.length, tooWide: boxes.filter((box) => box.left < 0 || box.right > 320).length }
    })
    expect(shown).toBeGreaterThan(50)
    expect(tooWide).toBe(0)
  })
})
