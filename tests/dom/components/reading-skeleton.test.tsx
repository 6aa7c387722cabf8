import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { renderPanel, textsOf } from '../../support/render-panel.tsx'

const POPUP_HTML = resolve(import.meta.dirname, '../../../entrypoints/popup/index.html')

test('what is painted before any script runs has the lines of what React then draws', () => {
  const popup = new DOMParser().parseFromString(readFileSync(POPUP_HTML, 'utf8'), 'text/html')
  const drawn = renderPanel({ status: 'reading' })
  expect(linesOf(popup.body)).toEqual(linesOf(drawn))
})

test('a reading that has begun is announced', () => {
  const panel = renderPanel({ status: 'reading' })
  expect(textsOf(panel, 'output')).toEqual(['Reading the page…'])
})

/** Of each line its place and its length, as their classes name them. */
function linesOf(root: Element): string[] {
  return Array.from(root.querySelectorAll('.bone'), (bone) => `${bone.parentElement?.className}: ${bone.className}`)
}
