import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../find-browser.ts'
import { canSandbox } from '../can-sandbox.ts'

/** Draws the icons that ship from the one SVG. */
const SIZES = [16, 32, 48, 96, 128]

const FOLDER = resolve(import.meta.dirname, '../../../public/icon')

const svg = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8')

mkdirSync(FOLDER, { recursive: true })
const browser = await chromium.launch({ executablePath: await findBrowser(), chromiumSandbox: canSandbox() })
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`)
  await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true })
  await page.close()
}
await browser.close()
