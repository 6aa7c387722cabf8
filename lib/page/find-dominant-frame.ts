/** A frame that covers more than this share of the window is what the reader came for. */
const MIN_SHARE = 0.4
const MAX_FRAMES = 50

/** The frame in which a page without an article of its own shows one. */
export function findDominantFrame(document: Document): DominantFrame | null {
  const view = document.defaultView
  if (!view) return null
  const share = view.innerWidth * view.innerHeight * MIN_SHARE
  const frames = [...document.querySelectorAll<FrameElement>('iframe,frame')].slice(0, MAX_FRAMES)
  const frame = frames.find((candidate) => {
    const box = candidate.getBoundingClientRect()
    return box.width * box.height > share
  })
  return frame ? { live: frame, inside: frame.contentDocument } : null
}

/** `inside` is null where the frame is of another origin: the reader's click gave us no right to it. */
export type DominantFrame = { live: Element; inside: Document | null }

type FrameElement = HTMLIFrameElement | HTMLFrameElement
