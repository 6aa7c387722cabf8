import { expect } from '@playwright/test'
import { BECOME, measureTitle } from './marked-pages.ts'
import { readPopup, type Surface } from './read-popup.ts'

/** What the page wrote is shown to the letter, and nothing of it became an element, a handler or a link. */
export async function expectTextOnly(popup: Panel, text: string): Promise<void> {
  await readPopup(popup)
  expect((await popup.locator('bdi').allInnerTexts()).join('\n')).toContain(text)
  const markup = await popup.locator(BECOME).evaluateAll((elements) => elements.map((element) => element.outerHTML))
  expect(markup).toEqual([])
}

/** The title is as high as without its marks, and its words stand in the order in which they were written. */
export async function expectTameTitle(popup: Panel, clean: { title: string; height: number }): Promise<void> {
  const { title } = await readPopup(popup)
  expect(title).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u2060]/)
  expect(title.replaceAll(/\p{M}/gu, '')).toBe(clean.title)
  const { height, places } = await popup.evaluate(measureTitle)
  expect(height).toBeLessThanOrEqual(clean.height * 1.5)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
}

export async function measureShownTitle(popup: Panel): Promise<{ title: string; height: number }> {
  const { title } = await readPopup(popup)
  const { height } = await popup.evaluate(measureTitle)
  return { title, height }
}

type Panel = Surface & {
  evaluate: <T>(run: () => T) => Promise<T>
  locator: (css: string) => {
    allInnerTexts: () => Promise<string[]>
    evaluateAll: <T>(run: (elements: HTMLElement[]) => T) => Promise<T>
  }
}
