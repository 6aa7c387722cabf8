import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const PANEL = resolve(import.meta.dirname, '../components/panel.html')

/** The popup and the side panel are one panel in two places: the HTML that both begin with stands in one file. */
export const panelInPages = {
  name: 'panel-in-pages',
  transformIndexHtml: { order: 'pre' as const, handler: insertPanel },
}

export function insertPanel(html: string): string {
  return html.replace('<!-- panel -->', () => readFileSync(PANEL, 'utf8').trim())
}
