import { text } from '../../lib/browser/decoder.ts'
import { chooseFromMenu } from '../support/choose-from-menu.ts'
import { buildPage } from '../support/build-page.ts'
import { decodeAt } from '../support/decode-at.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const PARAGRAPH =
  'The keeper wrote down the wind, the swell and the hour, and what the boats had said when they came in from the bank. '

test('a selection of five megabytes is summarized up to what there is room for, and it is said so', async ({
  extension,
  openPage,
  openPopup,
}) => {
  test.setTimeout(60_000)
  const page = await openPage(buildPage(`<article><h1>The log</h1></article>`))
  const length = await page.evaluate((line) => {
    const article = document.querySelector('article')
    for (let count = 0; count < 500; count++) {
      const paragraph = document.createElement('p')
      paragraph.textContent = `On day ${count}: ${line.repeat(90)}`
      article?.append(paragraph)
    }
    getSelection()?.selectAllChildren(document.body)
    return String(getSelection()).length
  }, PARAGRAPH)
  expect(length).toBeGreaterThan(5_000_000)
  await openPopup(page, (popup) => popup.close())
  // A computer with much else to do may still be drawing the page: then its reason says to try again.
  await expect(async () => {
    await chooseFromMenu(extension, page, 'summarize-selection')
    await extension.surface('popup.html', async (popup) => {
      const { failure, takeaways } = await readPopup(popup)
      if (failure !== null) await popup.close()
      expect(failure).toBeNull()
      expect(takeaways.length).toBeGreaterThan(0)
      await expect(popup.getByText('Selection', { exact: true })).toBeVisible()
      await expect(popup.getByText('its end was left out')).toBeVisible()
    })
  }).toPass({ timeout: 50_000 })
})

test('a page that waits behind its own message box is said to be busy', async ({ extension, openPage }) => {
  const page = await openPage(readFixture('sample-article'))
  const shown = page.waitForEvent('dialog')
  // Somebody who listens keeps it from being closed at once.
  page.on('dialog', () => {})
  await page.evaluate(() => {
    setTimeout(() => alert('Wait'))
  })
  const box = await shown
  await extension.clickActionOver(page.url())
  const popup = await extension.debugSurface('popup.html')
  const expression = `document.querySelector('[role=alert]')?.textContent`
  const readReason = async () => decodeText(await popup.send('Runtime.evaluate', { expression }))
  await expect.poll(readReason).toMatch(/busy and did not answer/)
  popup.close()
  await box.dismiss()
})

const decodeText = decodeAt('result.value', text)
