import { browser } from 'wxt/browser'

/** Dark ink on yellow reads well on light and on dark pages alike. */
const HIGHLIGHT_DECLARATIONS = 'background-color: #ffe27a; color: #1d1a12;'

/** Random, because the page can list highlight names: a constant one would tell it which extension is there. */
export function createHighlightName(): string {
  return `h${crypto.randomUUID().replaceAll('-', '')}`
}

export async function addHighlightStyle(tabId: number, highlightName: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: toCss(highlightName) })
}

export async function removeHighlightStyle(tabId: number, highlightName: string): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId }, css: toCss(highlightName) })
}

function toCss(highlightName: string): string {
  return `::highlight(${highlightName}) { ${HIGHLIGHT_DECLARATIONS} }`
}
