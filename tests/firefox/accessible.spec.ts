import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FirefoxPage } from '../support/firefox/firefox-page.ts'
import { readPopup } from '../support/read-popup.ts'
import { expect, readFixture, test } from './fixtures.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

test('the popup, explained and shown, has no accessibility violation', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    await readPopup(popup)
    await popup.getByRole('button', { name: 'Why this one?' }).first().click()
    expect(await findViolations(popup)).toEqual([])
  })
})

test('the sidebar has no accessibility violation', async ({ openPage, openSidebar }) => {
  const page = await openPage(readFixture('sample-article'))
  await openSidebar(page, async (sidebar) => {
    await readPopup(sidebar)
    expect(await findViolations(sidebar)).toEqual([])
  })
})

test('a reason has no accessibility violation', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('front-page'))
  await openPopup(page, async (popup) => {
    expect((await readPopup(popup)).failure).not.toBeNull()
    expect(await findViolations(popup)).toEqual([])
  })
})

test('? shows the keys, and what had the focus has it again afterwards', async ({ openPage, openPopup }) => {
  const page = await openPage(readFixture('sample-article'))
  await openPopup(page, async (popup) => {
    const { takeaways } = await readPopup(popup)
    await popup.press('j')
    await popup.press('?')
    await popup.getByRole('dialog', { name: 'Keys' }).waitFor()
    expect(await findViolations(popup)).toEqual([])
    await popup.getByRole('button', { name: 'Close' }).press('Enter')
    await expect.poll(() => popup.getByRole('dialog').count()).toBe(0)
    expect(await popup.getByRole('button', { name: takeaways[0] ?? '' }).isFocused()).toBe(true)
  })
})

test('the options page has no accessibility violation', async ({ extension }) => {
  const options = await extension.newPage()
  await options.goto(`${extension.origin}/options.html`)
  await options.getByRole('heading', { level: 1 }).waitFor()
  expect(await findViolations(options)).toEqual([])
  await options.close()
})

async function findViolations(page: FirefoxPage): Promise<string[]> {
  return page.evaluate<string[]>(`(() => { ${AXE}
    return axe.run(document).then(({ violations }) => violations.map(({ id, help }) => id + ': ' + help)) })()`)
}
