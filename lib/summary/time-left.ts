import type { Article } from '../article.ts'
import { measureLengths } from './measure-lengths.ts'
import type { Section, Summary } from './summary.ts'

/** Tells how long the rest takes from any place of an article, at the speed of the times shown. */
export function createReadingClock(article: Article, summary: Summary): ReadingClock {
  const passed = measurePassed(article)
  const whole = passed.at(-1) ?? 0
  const pace = whole > 0 ? summary.readingSeconds / whole : 0
  return ({ block, share }) => {
    const from = passed[block] ?? whole
    const done = from + ((passed[block + 1] ?? whole) - from) * Math.min(1, Math.max(0, share))
    const section = findSection(summary.outline, block)
    const end = section === null ? null : (passed[findEnd(summary.outline, section, article.blocks.length)] ?? whole)
    return {
      section,
      sectionSeconds: end === null ? null : Math.max(0, end - done) * pace,
      articleSeconds: (whole - done) * pace,
    }
  }
}

/** `share`: of the block that is read, 0 to 1. */
type ReadingClock = (place: { block: number; share: number }) => TimeLeft

export type TimeLeft = {
  /** Place in `Summary.outline`, or `null` before the first heading. */
  section: number | null
  /** With its subsections, like its time in the outline; `null` without a section. */
  sectionSeconds: number | null
  articleSeconds: number
}

/** Seconds before each block, and after the last. */
function measurePassed({ blocks, language }: Article): number[] {
  const passed = [0]
  for (const { seconds } of measureLengths(blocks, { language })) passed.push((passed.at(-1) ?? 0) + seconds)
  return passed
}

function findSection(outline: readonly Section[], block: number): number | null {
  const section = outline.findLastIndex(({ anchor }) => anchor.block <= block)
  return section < 0 ? null : section
}

/** The block at which the next section begins that is not inside of it. */
function findEnd(outline: readonly Section[], section: number, blocks: number): number {
  const level = outline[section]?.level ?? 1
  const next = outline.find((other, index) => index > section && other.level <= level)
  return next?.anchor.block ?? blocks
}
