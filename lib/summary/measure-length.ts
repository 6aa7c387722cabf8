import type { Block } from '../article.ts'
import { codeReadingSeconds, imageSeconds, readingSeconds, type ReadingSpeed } from '../text/reading-time.ts'
import { measureText } from '../text/words.ts'

/** Adds up the length of blocks in reading order; images are looked at ever more briefly. */
export function createLengthMeter(speed: ReadingSpeed): LengthMeter {
  let images = 0
  return {
    add(block, length) {
      if (block.kind === 'image') {
        length.seconds += imageSeconds(images)
        images += 1
        return
      }
      const own = measureText(block.text)
      length.words += own.words + own.characters
      length.seconds += block.kind === 'code' ? codeReadingSeconds(own, speed) : readingSeconds(block.text, speed, own)
    },
  }
}

export type LengthMeter = { add: (block: Block, length: { words: number; seconds: number }) => void }
