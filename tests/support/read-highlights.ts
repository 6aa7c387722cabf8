/** What a reader sees marked: the page can list the highlights in it, those in shadow roots too. */
export async function readHighlights(page: Evaluator): Promise<string[]> {
  const texts = await page.evaluate(() => [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)))
  return texts.map((text) => text.replaceAll(/\s+/g, ' '))
}

/** Whether the start of what is marked is drawn on the screen, with nothing over it. */
export async function isHighlightSeen(page: Evaluator): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((ranges) => Array.from(ranges))
    if (!(range instanceof Range)) return false
    const line = range.getClientRects()[0]
    if (line === undefined) return false
    const x = line.x + Math.min(line.width / 2, 10)
    const y = line.y + Math.min(line.height / 2, 10)
    const host = document.elementFromPoint(x, y)
    const hit = host?.shadowRoot?.elementFromPoint(x, y) ?? host
    return hit !== null && (hit.contains(range.startContainer) || range.startContainer.parentNode === hit)
  })
}

/** The color that the highlight is painted in where it begins; transparent where its style does not reach. */
export async function readHighlightColor(page: Evaluator): Promise<string> {
  return page.evaluate(() => {
    const [name, ranges] = [...CSS.highlights.entries()][0] ?? []
    const [range] = [...(ranges ?? [])]
    const element = range instanceof Range ? range.startContainer.parentElement : null
    return element && name ? getComputedStyle(element, `::highlight(${name})`).backgroundColor : ''
  })
}

/** A page or a frame, of Playwright's or of Firefox's. */
type Evaluator = { evaluate: <T>(run: () => T) => Promise<T> }
