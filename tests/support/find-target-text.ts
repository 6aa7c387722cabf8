import type { Page } from '@playwright/test'
import { waitFor } from './wait-for.ts'

const PICTURE_TIMEOUT_MS = 10_000

/** A color that no page has, to find by it what the browser marks as the target of a text fragment. */
const MARK = '#ff00fe'

/**
 * What the browser took a `#:~:text=` link for: the sentence, another text, or nothing in view. A page cannot be asked, so
 * the mark is looked for in a picture of what is in view.
 */
export async function findTargetText(page: Page, sentence: string): Promise<'sentence' | 'other' | 'nothing'> {
  await page.addStyleTag({ content: `::target-text { background-color: ${MARK} !important }` })
  // A busy machine may have no picture of a page yet.
  const takePicture = () => page.screenshot({ animations: 'disabled', scale: 'css' }).catch(() => undefined)
  const picture = await waitFor('A picture of the page', PICTURE_TIMEOUT_MS, takePicture)
  const marked = await page.evaluate(findMark, { picture: picture.toString('base64'), mark: MARK })
  if (marked === null) return 'nothing'
  const places = await page.evaluate(findSentence, sentence)
  const isThere = places.some(({ top, bottom }) => top <= marked.top + SLACK && bottom >= marked.bottom - SLACK)
  return isThere ? 'sentence' : 'other'
}

/** A line's background is a little higher or lower than its box. */
const SLACK = 8

/** Runs in the page: from where to where the picture has the mark's color, in CSS pixels. */
async function findMark({ picture, mark }: { picture: string; mark: string }): Promise<Extent | null> {
  // Not by an address, which the page's own policy may forbid.
  const image = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (byte) => byte.charCodeAt(0))]))
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
  if (context === null) throw new Error('There is no canvas.')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const [red, green, blue] = [1, 3, 5].map((place) => Number.parseInt(mark.slice(place, place + 2), 16))
  const rows: number[] = []
  for (let place = 0; place < data.length; place += 4) {
    if (data[place] === red && data[place + 1] === green && data[place + 2] === blue) {
      rows.push(Math.floor(place / 4 / image.width))
    }
  }
  return rows.length === 0 ? null : { top: rows[0] ?? 0, bottom: (rows.at(-1) ?? 0) + 1 }
}

/** Runs in the page: every place where the sentence stands, blind to white space and marks between its letters. */
function findSentence(sentence: string): Extent[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const letters: { node: Node; offset: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, sup') || !node.parentElement?.checkVisibility()) continue
    for (const [offset, letter] of (node.textContent ?? '').split('').entries()) {
      if (!/[\p{L}\p{N}]/u.test(letter)) continue
      letters.push({ node, offset })
      text += letter
    }
  }
  const sought = sentence.replaceAll(/[^\p{L}\p{N}]/gu, '')
  const places: Extent[] = []
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const [first, last] = [letters[at], letters[at + sought.length - 1]]
    if (first === undefined || last === undefined) break
    const range = document.createRange()
    range.setStart(first.node, first.offset)
    range.setEnd(last.node, last.offset + 1)
    const { top, bottom } = range.getBoundingClientRect()
    places.push({ top, bottom })
  }
  return places
}

type Extent = { top: number; bottom: number }
