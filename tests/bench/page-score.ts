import type { PageOutline, PageTruth } from './page-corpus.ts'
import { normalizeLine } from './normalize-line.ts'

/**
 * How well a page was read. Body: precision, recall and F1 over counted word 4-grams, as scrapinghub's
 * article-extraction-benchmark (2020) does. Headings: a heading of the page is true when its text stands alone on a line
 * of the ground truth and is not the title.
 */
export function scorePage(truth: PageTruth, output: PageOutline): PageScore {
  return { ...scoreBody(truth.text, output.text), ...scoreHeadings(truth, output) }
}

export type PageScore = BodyScore & HeadingScore

type BodyScore = { precision: number; recall: number; f1: number }

type HeadingScore = {
  wanted: number
  kept: number
  got: number
  /** Headings we show that are no line of the ground truth. */
  junk: number
  /** Neighbors among the kept headings, and how many of them step in level as on the page. */
  pairs: number
  agreeing: number
}

const SHINGLE_WORDS = 4

function scoreBody(truth: string, text: string): BodyScore {
  const wanted = countShingles(truth)
  const got = countShingles(text)
  let hits = 0
  for (const [shingle, count] of wanted) hits += Math.min(count, got.get(shingle) ?? 0)
  const wantedTotal = sumOf(wanted)
  const gotTotal = sumOf(got)
  if (wantedTotal === 0 && gotTotal === 0) return { precision: 1, recall: 1, f1: 1 }
  return {
    precision: gotTotal === 0 ? 0 : hits / gotTotal,
    recall: wantedTotal === 0 ? 0 : hits / wantedTotal,
    f1: (2 * hits) / (wantedTotal + gotTotal),
  }
}

/** A text of fewer words is one shingle. */
function countShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  const last = Math.max(0, words.length - SHINGLE_WORDS)
  for (let start = 0; start <= last && words.length > 0; start += 1) {
    const shingle = words.slice(start, start + SHINGLE_WORDS).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

const sumOf = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0)

function scoreHeadings(truth: PageTruth, output: PageOutline): HeadingScore {
  const lines = new Set(truth.text.split('\n').map(normalizeLine))
  const wanted = tidy(truth.headings, truth.title)
  const got = tidy(output.headings, truth.title)
  const kept = [...wanted].filter(([line]) => got.has(line))
  const steps = kept.slice(1).map(([line, level], index) => {
    const [before, levelBefore] = kept[index] ?? [line, level]
    return Math.sign(level - levelBefore) === Math.sign((got.get(line) ?? 0) - (got.get(before) ?? 0))
  })
  return {
    wanted: wanted.size,
    kept: kept.length,
    got: got.size,
    junk: [...got.keys()].filter((line) => !lines.has(line)).length,
    pairs: steps.length,
    agreeing: steps.filter(Boolean).length,
  }
}

/** Headings by their normalized line, each once, without the title. */
function tidy(headings: PageOutline['headings'], title: string): Map<string, number> {
  const levels = new Map<string, number>()
  for (const { level, text } of headings) {
    const line = normalizeLine(text)
    if (line !== '' && !isTitle(line, normalizeLine(title)) && !levels.has(line)) levels.set(line, level)
  }
  return levels
}

/** The title itself, or the title without the site's name behind it. */
const isTitle = (line: string, title: string): boolean =>
  line === title || (line.length > 15 && title.startsWith(line) && title.length - line.length < 40)
