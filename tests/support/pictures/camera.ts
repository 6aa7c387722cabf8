import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { Extension } from '../extension.ts'
import { findBrowser } from '../find-browser.ts'
import { freezePage } from '../freeze-page.ts'
import { canSandbox } from '../can-sandbox.ts'
import { readPopup } from '../read-popup.ts'

const FOLDER = resolve(import.meta.dirname, '../../../.results/pictures')

/** Throws away the pictures of the time before. */
export function emptyFolder(): void {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
}

/**
 * Takes the whole of a surface, from its own HTML and styles in a browser beside: the window of a popup can be neither
 * widened nor made as tall as what it shows, and beyond its edges the browser draws some parts anew, or twice.
 */
export async function openCamera(): Promise<Camera> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), chromiumSandbox: canSandbox() })
  // Two device pixels for each of CSS, for sharp text on the screens of today.
  const copy = await browser.newPage({ deviceScaleFactor: 2 })
  const takeTo: Camera['takeTo'] = async (surface, path, { width = POPUP_PX, zoom = 1, ...media } = {}) => {
    const html = await freezePage(surface)
    await copy.setViewportSize({ width, height: LEAST_PX })
    await copy.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media })
    await copy.setContent(html)
    await copy.addStyleTag({ content: `html { zoom: ${zoom} } body { inline-size: auto }` })
    const height = await copy.evaluate(() => document.body.getBoundingClientRect().height)
    await copy.setViewportSize({ width, height: Math.ceil(height) })
    await copy.screenshot({ path })
  }
  return {
    takeTo,
    take: (surface, name, looks) => takeTo(surface, join(FOLDER, `${name}.png`), looks),
    close: () => browser.close(),
  }
}

export type Camera = {
  take: (surface: Page, name: string, looks?: Looks) => Promise<void>
  takeTo: (surface: Page, path: string, looks?: Looks) => Promise<void>
  close: () => Promise<void>
}

/** As wide as it wants to be. */
const POPUP_PX = 400
const LEAST_PX = 50

/** What the window shows of it, and no more. */
export async function snapshot(surface: Page, name: string): Promise<void> {
  await surface.screenshot({ path: join(FOLDER, `${name}.png`) })
}

export type Looks = {
  colorScheme?: 'light' | 'dark'
  forcedColors?: 'active'
  /** In px. */
  width?: number
  zoom?: number
}

/** The popup over a page, once it shows its summary or its reason. */
export async function overPopup(extension: Extension, page: Page, look: (popup: Page) => Promise<void>): Promise<void> {
  await extension.clickAction(page)
  await extension.surface('popup.html', async (popup) => {
    await readPopup(popup)
    await look(popup)
  })
}
