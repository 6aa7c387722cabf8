import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { freezePage } from '../support/freeze-page.ts'

export const STATIC_NAME = 'Static popup'

/** An extension whose popup is one HTML file: the least a popup with that content can take. */
export function createStaticPopup(): StaticPopup {
  const folder = mkdtempSync(join(tmpdir(), 'precis-static-'))
  const manifest = { manifest_version: 3, name: STATIC_NAME, version: '1', action: { default_popup: 'popup.html' } }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  const write = (html: string) => writeFileSync(join(folder, 'popup.html'), html)
  write('<!doctype html>')
  return {
    folder,
    copyFrom: async (popup) => write(await freezePage(popup)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export type StaticPopup = {
  folder: string
  /** Takes the content and the looks of an open popup. */
  copyFrom: (popup: Page) => Promise<void>
  remove: () => void
}
