import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { chooseFromMenu } from '../choose-from-menu.ts'
import type { Extension } from '../extension.ts'
import { launchExtension } from '../launch-extension.ts'
import { readPopup } from '../read-popup.ts'
import { serve } from '../serve.ts'
import { PICTURE_PAGES } from './picture-pages.ts'

/** `npm run pictures`: every state of the extension, to be looked at, and the two of the README. */
const README_FOLDER = resolve(import.meta.dirname, '../../../.github')
const FOLDER = resolve(import.meta.dirname, '../../../.results/pictures')

const SUMMARIES = [
  'ordinary',
  'nested-outline',
  'no-headings',
  'right-to-left',
  'japanese',
  'partial',
  'no-article',
  'too-short',
]

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
const site = await serve(PICTURE_PAGES)
// Two device pixels for each of CSS, for sharp text on the screens of today.
const extension = await launchExtension({ args: ['--force-device-scale-factor=2'] })
for (const name of SUMMARIES) await overPage(`${site.url}/${name}.html`, (page) => takeSummary(page, name))
await overPage(`${site.url}/ordinary.html`, takeSelection)
await overPage(`${site.url}/ordinary.html`, takeStates)
await overPage(`${site.url}/ordinary.html`, takeSidePanel)
await overPage(`${site.url}/busy.html`, takeBusy)
await overPage('about:blank', takeReading)
await overPage('chrome://version', (page) => takeSummary(page, 'restricted'))
await overPage(`${site.url}/data.json`, (page) => takeSummary(page, 'unsupported'))
await overPage(`chrome-extension://${extension.id}/options.html`, takeOptions)
await extension.close()
await site.close()

async function overPage(url: string, take: (page: Page) => Promise<void>): Promise<void> {
  const page = await extension.context.newPage()
  await page.goto(url)
  await take(page)
  await page.close()
}

async function takeSummary(page: Page, name: string): Promise<void> {
  await openPopup(extension, page, async (popup) => {
    await readPopup(popup)
    await picture(popup, name)
    await picture(popup, `${name}-dark`, { colorScheme: 'dark' })
    if (name === 'ordinary') await takeReadme(popup)
  })
}

async function takeReadme(popup: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme })
    await popup.locator('body').screenshot({ path: join(README_FOLDER, `popup-${colorScheme}.png`) })
  }
}

async function takeSelection(page: Page): Promise<void> {
  await openPopup(extension, page, (popup) => popup.close())
  await page.evaluate(() => {
    const [first, , , last] = document.querySelectorAll('h2')
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 0)
  })
  await chooseFromMenu(extension, page, 'summarize-selection')
  await extension.surface('popup.html', async (popup) => {
    await readPopup(popup)
    await picture(popup, 'selection')
  })
}

/** What a reader does in the popup. */
async function takeStates(page: Page): Promise<void> {
  await openPopup(extension, page, async (popup) => {
    await readPopup(popup)
    await popup.screenshot({ path: join(FOLDER, 'as-it-opens.png') })
    await popup.getByRole('slider').press('End')
    await picture(popup, 'most-takeaways')
    await popup.getByRole('button', { name: 'Why this one?' }).first().click()
    await popup.getByRole('region', { name: 'Key takeaways' }).locator('.reveal').nth(1).click()
    await picture(popup, 'explained-and-shown')
    await popup.keyboard.press('?')
    await popup.getByRole('dialog').waitFor()
    await popup.screenshot({ path: join(FOLDER, 'keys.png') })
    await popup.getByRole('button', { name: 'Close' }).click()
    await narrow(popup)
    await picture(popup, 'at-320-pixels')
  })
}

async function takeSidePanel(page: Page): Promise<void> {
  await page.bringToFront()
  await extension.shortcut(page, 'U')
  await extension.surface('sidepanel.html', async (sidePanel) => {
    await readPopup(sidePanel)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    await sidePanel.getByText(/left in this section/).waitFor()
    await sidePanel.screenshot({ path: join(FOLDER, 'side-panel-following.png') })
  })
  await extension.closeSurface('sidepanel.html')
}

async function takeBusy(page: Page): Promise<void> {
  await page.evaluate(() => setTimeout(() => dispatchEvent(new Event('block'))))
  await openPopup(extension, page, async (popup) => {
    await readPopup(popup)
    await picture(popup, 'busy')
  })
}

/** What is painted before any script has run. */
async function takeReading(page: Page): Promise<void> {
  const session = await extension.context.newCDPSession(page)
  await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  await page.goto(`chrome-extension://${extension.id}/popup.html`)
  await page.locator('body').screenshot({ path: join(FOLDER, 'reading.png') })
}

async function takeOptions(options: Page): Promise<void> {
  await options.setViewportSize({ width: 800, height: 900 })
  await options.getByRole('checkbox', { name: /usual speed/ }).uncheck()
  await picture(options, 'options')
  await picture(options, 'options-dark', { colorScheme: 'dark' })
  await options.setViewportSize({ width: 320, height: 900 })
  await picture(options, 'options-at-320-pixels')
}

async function openPopup(opener: Extension, page: Page, look: (popup: Page) => Promise<void>): Promise<void> {
  await opener.clickAction(page)
  await opener.surface('popup.html', look)
}

/** Of the body: the window it is drawn into without a display is a little wider than a popup. */
async function picture(surface: Page, name: string, { colorScheme = 'light' }: Looks = {}): Promise<void> {
  await surface.emulateMedia({ colorScheme })
  await layOut(surface)
  await surface.locator('body').screenshot({ path: join(FOLDER, `${name}.png`) })
}

/** A whole popup at once is longer than its window, so what sticks to the window's end is put where it stands. */
async function layOut(surface: Page): Promise<void> {
  await surface.evaluate(() => {
    for (const stuck of document.querySelectorAll<HTMLElement>('.dock, .options-outcome'))
      stuck.style.position = 'static'
  })
}

/** The window of a popup cannot be resized; its root can. */
async function narrow(popup: Page): Promise<void> {
  await popup.evaluate(() => {
    document.documentElement.style.inlineSize = '320px'
    document.body.style.inlineSize = '320px'
  })
}

type Looks = { colorScheme?: 'light' | 'dark' }
