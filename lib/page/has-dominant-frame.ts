import type { Failure } from '../failure.ts'

/** A frame that covers more than this share of the window is what the reader came for. */
const MIN_SHARE = 0.4

/** Whether a page without an article of its own shows somebody else's in a frame. */
export function hasDominantFrame(document: Document, failure: Failure): boolean {
  const view = document.defaultView
  if (failure !== 'no-article' || !view) return false
  const share = view.innerWidth * view.innerHeight * MIN_SHARE
  return [...document.querySelectorAll('iframe,frame')].slice(0, MAX_FRAMES).some((frame) => {
    const box = frame.getBoundingClientRect()
    return box.width * box.height > share
  })
}

const MAX_FRAMES = 50
