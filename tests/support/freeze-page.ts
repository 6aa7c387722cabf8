import type { Page } from '@playwright/test'

/** What a page shows at this moment, with its looks, as plain HTML without any script. */
export function freezePage(page: Page): Promise<string> {
  return page.evaluate(freeze)
}

/** Runs in the page. */
function freeze(): string {
  const rules = [...document.styleSheets].flatMap((sheet) => Array.from(sheet.cssRules, (rule) => rule.cssText))
  const body = document.body.cloneNode(true)
  if (!(body instanceof HTMLElement)) return ''
  for (const script of body.querySelectorAll('script')) script.remove()
  const { lang, dir } = document.documentElement
  return `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><style>${rules.join('\n')}</style>${body.outerHTML}</html>`
}
