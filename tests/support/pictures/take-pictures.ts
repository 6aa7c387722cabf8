import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { chooseFromMenu } from '../choose-from-menu.ts'
import { launchExtension } from '../launch-extension.ts'
import { readPopup } from '../read-popup.ts'
import { serve } from '../serve.ts'
import { emptyFolder, openCamera, overPopup, snapshot, type Looks } from './camera.ts'
import { PICTURE_PAGES } from './picture-pages.ts'
import { takeFailures } from './take-failures.ts'
import { takeLanguages } from './take-languages.ts'

/** `npm run pictures`: every state of the extension, to be looked at, and the two of the README. */
const README_FOLDER = resolve(import.meta.dirname, '../../../.github')

const SUMMARIES = ['ordinary', 'short', 'long', 'nested-outline', 'no-headings', 'right-to-left', 'japanese', 'partial']

/** From the narrowest that a browser allows to the widest that somebody drags it to. */
const SIDE_PANEL_WIDTHS = [320, 500, 800]

emptyFolder()
const site = await serve(PICTURE_PAGES)
const camera = await openCamera()
const extension = await launchExtension()
for (const name of SUMMARIES) await overPage(`${site.url}/${name}.html`, (page) => takeSummary(page, name))
await overPage(`${site.url}/ordinary.html`, takeSelection)
await overPage(`${site.url}/ordinary.html`, takeStates)
await overPage(`${site.url}/ordinary.html`, takeSidePanel)
await overPage('about:blank', takeReading)
await overPage(`chrome-extension://${extension.id}/options.html`, takeOptions)
await takeFailures(extension, camera, site.url)
await extension.close()
await takeLanguages(camera, `${site.url}/ordinary.html`)
await camera.close()
await site.close()

async function overPage(url: string, take: (page: Page) => Promise<void>): Promise<void> {
  const page = await extension.context.newPage()
  await page.goto(url)
  await take(page)
  await page.close()
}

async function takeSummary(page: Page, name: string): Promise<void> {
  await overPopup(extension, page, async (popup) => {
    await camera.take(popup, name)
    await camera.take(popup, `${name}-dark`, { colorScheme: 'dark' })
    if (name === 'ordinary') await takeReadme(popup)
  })
}

async function takeReadme(popup: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const)
    await camera.takeTo(popup, join(README_FOLDER, `popup-${colorScheme}.png`), { colorScheme })
}

async function takeSelection(page: Page): Promise<void> {
  await overPopup(extension, page, (popup) => popup.close())
  await page.evaluate(() => {
    const [first, , , last] = document.querySelectorAll('h2')
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, 0)
  })
  await chooseFromMenu(extension, page, 'summarize-selection')
  await extension.surface('popup.html', async (popup) => {
    await readPopup(popup)
    await camera.take(popup, 'selection')
  })
}

/** What a reader does in the popup. */
async function takeStates(page: Page): Promise<void> {
  await overPopup(extension, page, async (popup) => {
    await snapshot(popup, 'as-it-opens')
    await popup.getByRole('slider').press('End')
    await camera.take(popup, 'most-takeaways')
    await popup.getByRole('button', { name: 'Why this one?' }).first().click()
    await popup.getByRole('region', { name: 'Key takeaways' }).locator('.reveal').nth(1).click()
    await popup.getByRole('button', { name: 'Copy summary' }).click()
    await camera.take(popup, 'explained-shown-and-copied')
    await popup.keyboard.press('?')
    await popup.getByRole('dialog').waitFor()
    await snapshot(popup, 'keys')
    await popup.getByRole('button', { name: 'Close' }).click()
    await takeLooks(popup, 'ordinary', { width: 400 })
    await camera.take(popup, 'ordinary-at-320-pixels', { width: 320 })
  })
}

async function takeLooks(surface: Page, name: string, looks: Looks): Promise<void> {
  await camera.take(surface, `${name}-forced-colors`, { ...looks, forcedColors: 'active' })
  await camera.take(surface, `${name}-forced-colors-dark`, { ...looks, forcedColors: 'active', colorScheme: 'dark' })
  await camera.take(surface, `${name}-at-200-percent`, { ...looks, zoom: 2, width: 800 })
}

async function takeSidePanel(page: Page): Promise<void> {
  await page.bringToFront()
  await extension.shortcut(page, 'U')
  await extension.surface('sidepanel.html', async (sidePanel) => {
    await readPopup(sidePanel)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    await sidePanel.getByText(/left in this section/).waitFor()
    await snapshot(sidePanel, 'side-panel-following')
    for (const width of SIDE_PANEL_WIDTHS) {
      await camera.take(sidePanel, `side-panel-at-${width}-pixels`, { width })
      await camera.take(sidePanel, `side-panel-at-${width}-pixels-dark`, { width, colorScheme: 'dark' })
    }
    const other = await extension.context.newPage()
    await other.goto('chrome://version')
    await sidePanel.getByRole('button', { name: 'Read this page' }).waitFor()
    await camera.take(sidePanel, 'side-panel-behind', { width: 360 })
    await sidePanel.getByRole('button', { name: 'Read this page' }).click()
    await sidePanel.getByText(/does not let/).waitFor()
    await camera.take(sidePanel, 'side-panel-refused', { width: 360 })
    await other.close()
    await page.reload()
    await sidePanel.getByText(/has been left/).waitFor()
    await camera.take(sidePanel, 'side-panel-left', { width: 360 })
  })
  await extension.closeSurface('sidepanel.html')
}

/** What is painted before any script has run. */
async function takeReading(page: Page): Promise<void> {
  const session = await extension.context.newCDPSession(page)
  await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  await page.goto(`chrome-extension://${extension.id}/popup.html`)
  await snapshot(page, 'reading')
}

async function takeOptions(options: Page): Promise<void> {
  await options.getByRole('checkbox', { name: /usual speed/ }).uncheck()
  await camera.take(options, 'options', { width: 800 })
  await camera.take(options, 'options-dark', { width: 800, colorScheme: 'dark' })
  await takeLooks(options, 'options', { width: 800 })
  await camera.take(options, 'options-at-320-pixels', { width: 320 })
}
