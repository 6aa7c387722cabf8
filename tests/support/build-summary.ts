import type { Anchor } from '../../lib/article.ts'
import type { Section, Summary, Takeaway } from '../../lib/summary/summary.ts'

/** A summary of three hundred words that shows all its takeaways. */
export function buildSummary(given: Partial<Summary> = {}): Summary {
  const takeaways = given.takeaways ?? [buildTakeaway('Bees sleep at night.')]
  const outline = (given.outline ?? []).map(placeInBlock)
  return {
    takeaways,
    defaultLength: takeaways.length,
    author: null,
    coverage: { words: 300, sentences: 20, sections: outline.length, partial: [] },
    words: 300,
    readingSeconds: 76,
    ...given,
    outline,
  }
}

export function buildTakeaway(quote: string, given: Partial<Takeaway> = {}): Takeaway {
  return {
    anchor: buildAnchor(quote),
    section: null,
    rank: 0,
    because: ['central'],
    context: null,
    ...given,
  }
}

/** A section of a minute at the outermost level. */
export function buildSection(title: string, given: Partial<Section> = {}): Section {
  const anchor = buildAnchor(title)
  return { anchor, title, level: 1, inferred: false, words: 240, seconds: 60, parent: null, ...given }
}

export function buildAnchor(quote: string, block = 0): Anchor {
  return { block, start: 0, end: quote.length, quote }
}

/** Each section has a heading of its own. */
function placeInBlock(section: Section, index: number): Section {
  return { ...section, anchor: { ...section.anchor, block: index } }
}
