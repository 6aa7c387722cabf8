import type { Block } from '../article.ts'
import { codeReadingSeconds, imageSeconds, readingSeconds } from '../text/reading-time.ts'
import { measureText } from '../text/words.ts'

/** Adds up the length of blocks in reading order; images are looked at ever more briefly. */
export function createLengthMeter(language: string): LengthMeter {
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
      length.seconds += block.kind === 'code' ? codeReadingSeconds(own) : readingSeconds(block.text, language, own)
    },
  }
}

export type LengthMeter = { add: (block: Block, length: { words: number; seconds: number }) => void }
