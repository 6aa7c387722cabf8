import { expect, readFixture, test } from './fixtures.ts'

const INTERFACES = [
  { language: 'he', direction: 'rtl', heading: 'העיקרים' },
  { language: 'ja', direction: 'ltr', heading: '要点' },
  { language: 'pt-BR', direction: 'ltr', heading: 'Pontos-chave' },
  // Not translated: English, and from left to right though the browser is not.
  { language: 'fa', direction: 'ltr', heading: 'Key takeaways' },
]

test.afterAll(async ({ extension }) => {
  await extension.speak('en-US')
})

for (const { language, direction, heading } of INTERFACES) {
  test(`in a browser that speaks ${language} the popup is laid out ${direction}, with "${heading}"`, async ({
    extension,
    openPage,
    openPopup,
  }) => {
    await extension.speak(language)
    const page = await openPage(readFixture('sample-article'))
    await openPopup(page, async (popup) => {
      await popup.getByRole('slider').waitFor()
      expect(await popup.getByRole('heading', { level: 2 }).allInnerTexts()).toContain(heading)
      expect(await popup.evaluate(() => document.documentElement.dir)).toBe(direction)
      // The article keeps its own direction and language.
      expect(await popup.locator('h1 bdi').getAttribute('dir')).toBe('ltr')
      expect(await popup.locator('h1 bdi').getAttribute('lang')).toBe('en')
      expect(await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })
  })
}
