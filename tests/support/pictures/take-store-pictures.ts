import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { launchExtension } from '../launch-extension.ts'
import { readPopup } from '../read-popup.ts'
import { serve } from '../serve.ts'
import { PICTURE_PAGES } from './picture-pages.ts'

/** `npm run pictures`: what the stores show, from the real interface, in the sizes they ask for. */
const FOLDER = resolve(import.meta.dirname, '../../../.results/pictures/store')
const ICON = resolve(import.meta.dirname, '../icon/icon.svg')

const SCREENSHOT = { width: 1280, height: 800 }
const TILE = { width: 440, height: 280 }
/** Longer than a smooth scroll needs to start. */
const SETTLE_MS = 500
/** Pixels; the width at which a side panel opens. */
const SIDE_PANEL_WIDTH = 400

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
const site = await serve(PICTURE_PAGES)
const extension = await launchExtension()
const canvas = await extension.context.newPage()
for (const colorScheme of ['light', 'dark'] as const) await takePopup(colorScheme)
await takeReveal()
await takeSidePanel()
await takeTile()
await extension.close()
await site.close()

async function takePopup(colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await openPage()
  await page.emulateMedia({ colorScheme })
  await extension.clickAction(page)
  await extension.surface('popup.html', async (popup) => {
    await readPopup(popup)
    await popup.emulateMedia({ colorScheme })
    await compose(`1-summary-${colorScheme}`, { page: await page.screenshot(), popup: await screenshotPopup(popup) })
  })
  await page.close()
}

/** The page has gone to a takeaway's sentence and marks it. */
async function takeReveal(): Promise<void> {
  const page = await openPage()
  await extension.clickAction(page)
  await extension.surface('popup.html', async (popup) => {
    await readPopup(popup)
    await popup.getByRole('region', { name: 'Key takeaways' }).locator('.reveal').nth(2).click()
    await page.waitForFunction(() => CSS.highlights.size > 0)
    await settle(page)
    await compose('2-in-its-place', { page: await page.screenshot(), popup: await screenshotPopup(popup) })
  })
  await page.close()
}

async function takeSidePanel(): Promise<void> {
  const page = await openPage()
  await page.setViewportSize({ ...SCREENSHOT, width: SCREENSHOT.width - SIDE_PANEL_WIDTH })
  await extension.shortcut(page, 'U')
  await extension.surface('sidepanel.html', async (sidePanel) => {
    await readPopup(sidePanel)
    await sidePanel.setViewportSize({ ...SCREENSHOT, width: SIDE_PANEL_WIDTH })
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    await sidePanel.getByText(/left in this section/).waitFor()
    await compose('3-side-panel', { page: await page.screenshot(), sidePanel: await sidePanel.screenshot() })
  })
  await extension.closeSurface('sidepanel.html')
  await page.close()
}

/** Pages are scrolled smoothly: the picture is taken when two looks find the same place. */
async function settle(page: Page): Promise<void> {
  let before = -1
  for (let top = 0; top !== before; top = await page.evaluate(() => scrollY)) {
    before = top
    await wait(SETTLE_MS)
  }
}

/** The window it is drawn into without a display is a little wider than a popup. */
async function screenshotPopup(popup: Page): Promise<Buffer> {
  const clip = await popup.evaluate(() => {
    const { x, width } = document.body.getBoundingClientRect()
    return { x, y: 0, width, height: innerHeight }
  })
  return popup.screenshot({ clip })
}

async function openPage(): Promise<Page> {
  const page = await extension.context.newPage()
  await page.setViewportSize(SCREENSHOT)
  await page.goto(`${site.url}/ordinary.html`)
  return page
}

/** Puts the pictures where the browser has the windows: a popup is its own, and no screenshot of a page has it. */
async function compose(name: string, { page, popup, sidePanel }: Record<string, Buffer>): Promise<void> {
  await canvas.setViewportSize(SCREENSHOT)
  await canvas.setContent(`<style>
    body { margin: 0; background: white; overflow: hidden }
    img { position: fixed; top: 0 }
    .popup { right: 24px; border-radius: 0 0 8px 8px; box-shadow: 0 0 0 1px #0003, 0 8px 32px #0006 }
    .side { right: 0; box-shadow: 0 0 0 1px #0003 }
  </style>${picture('page', page)}${picture('popup', popup)}${picture('side', sidePanel)}`)
  await canvas.screenshot({ path: join(FOLDER, `${name}.png`) })
}

function picture(place: string, png: Buffer | undefined): string {
  return png === undefined ? '' : `<img class="${place}" src="data:image/png;base64,${png.toString('base64')}">`
}

async function takeTile(): Promise<void> {
  await canvas.setViewportSize(TILE)
  await canvas.setContent(`<style>
    body { margin: 0; block-size: 100vh; display: grid; grid-template-columns: auto 1fr; align-items: center; gap: 28px;
      padding: 0 36px; box-sizing: border-box; background: #2b6773; color: #f6f1e4; font-family: Georgia, 'Noto Serif', serif }
    svg { inline-size: 112px; filter: drop-shadow(0 4px 12px #0005) }
    b { font-size: 44px } p { margin: 6px 0 0; font: 17px/24px system-ui, sans-serif }
  </style>${readFileSync(ICON, 'utf8').replace(/<!--[^]*?-->/, '')}
  <div><b>Precis</b><p>Outline, reading time and key takeaways of any article</p></div>`)
  await canvas.screenshot({ path: join(FOLDER, 'tile.png') })
}
