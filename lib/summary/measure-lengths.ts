import type { Block } from '../article.ts'
import { codeReadingSeconds, imageSeconds, readingSeconds, type ReadingSpeed } from '../text/reading-time.ts'
import { measureText } from '../text/words.ts'

/** How long each block is, in reading order; images are looked at ever more briefly. */
export function measureLengths(blocks: Block[], speed: ReadingSpeed): Length[] {
  let images = 0
  return blocks.map((block) => {
    if (block.kind !== 'image') return measureLength(block, speed)
    images += 1
    return { words: 0, seconds: imageSeconds(images - 1) }
  })
}

/** `words`: with Han and kana characters counted as words. `seconds`: not rounded. */
export type Length = { words: number; seconds: number }

/** Of any block but an image. */
export function measureLength({ kind, text }: Pick<Block, 'kind' | 'text'>, speed: ReadingSpeed): Length {
  const length = measureText(text)
  const seconds = kind === 'code' ? codeReadingSeconds(length, speed) : readingSeconds(text, speed, length)
  return { words: length.words + length.characters, seconds }
}
