import { AxeBuilder } from '@axe-core/playwright'
import { expect, readFixture, test } from './fixtures.ts'

const INTERFACES = [
  { language: 'ar', direction: 'rtl', heading: 'أهم النقاط', words: /كلمة/ },
  { language: 'he', direction: 'rtl', heading: 'העיקרים', words: /מילים/ },
  { language: 'de', direction: 'ltr', heading: 'Kernaussagen', words: /Wörter/ },
  { language: 'ja', direction: 'ltr', heading: '要点', words: /語/ },
  // Not translated: English, and from left to right though the browser is not.
  { language: 'fa', direction: 'ltr', heading: 'Key takeaways', words: /words/ },
]

for (const { language, direction, heading, words } of INTERFACES) {
  test(`in a browser that speaks ${language} the popup is laid out ${direction}, with "${heading}"`, async ({
    site,
    launch,
  }) => {
    const extension = await launch({ language })
    site.pages['/sample.html'] = readFixture('sample-article')
    const page = await extension.context.newPage()
    await page.goto(`${site.url}/sample.html`)
    await extension.clickAction(page)
    await extension.surface('popup.html', async (popup) => {
      await expect(popup.getByRole('heading', { name: heading, exact: true })).toBeVisible()
      await expect(popup.getByText(words).first()).toBeVisible()
      await expect(popup.locator('html')).toHaveAttribute('dir', direction)
      // The article keeps its own direction and language.
      await expect(popup.locator('h1 bdi')).toHaveAttribute('dir', 'ltr')
      await expect(popup.locator('h1 bdi')).toHaveAttribute('lang', 'en')
      await popup.locator('body').screenshot({ path: `.results/pictures/interface-${language}.png` })
      const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode(true).analyze()
      expect(violations).toEqual([])
      expect(await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })
  })
}
