import { expect, test } from 'vitest'
import { DATE_LINE, META_LINE } from '../../lib/page/furniture-lines.ts'
import { CAPTION_NAMES, DIALOG_NAMES, FURNITURE_NAMES } from '../../lib/page/furniture-words.ts'
import { processorTimeOf } from '../support/processor-time.ts'
import { isClosingHeading, isTeaserHeading } from '../../lib/page/tail-headings.ts'

/** The caps behind which these patterns stand: an attribute, a line, a heading. */
const MAX_ATTRIBUTE = 2048
const MAX_LINE = 200
const MAX_HEADING = 80

/** A page may have thousands of such names. */
const ENOUGH_MS = 10

const fill = (unit: string, length: number): string => unit.repeat(length).slice(0, length)

test.each(['photo', 'photo_', '_', '-', 'post-', 'article_', '_disqus', ' comment-area', 'author-'])(
  'a class of nothing but "%s" is judged in a moment',
  (unit) => {
    const names = `${fill(unit, MAX_ATTRIBUTE)}!`
    const patterns = [CAPTION_NAMES, DIALOG_NAMES, FURNITURE_NAMES]
    expect(
      Math.min(...[0, 1, 2].map(() => processorTimeOf(() => patterns.map((pattern) => pattern.test(names))))),
    ).toBeLessThan(ENOUGH_MS)
  },
)

test.each(['May ', '1 ', 'By A ', '12/', 'min ', '© ', 'a.'])(
  'a line of nothing but "%s" is judged in a moment',
  (unit) => {
    const line = `${fill(unit, MAX_LINE)}!`
    expect(
      Math.min(...[0, 1, 2].map(() => processorTimeOf(() => [META_LINE.test(line), DATE_LINE.test(line)]))),
    ).toBeLessThan(ENOUGH_MS)
  },
)

test.each(['get the latest ', 'subscribe to ', 'newsletter ', 'more from '])(
  'a heading of nothing but "%s" is judged in a moment',
  (unit) => {
    const heading = fill(unit, MAX_HEADING)
    const judge = () => [isClosingHeading(heading), isTeaserHeading(heading)]
    expect(Math.min(...[0, 1, 2].map(() => processorTimeOf(judge)))).toBeLessThan(ENOUGH_MS)
  },
)
