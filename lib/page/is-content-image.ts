import type { SnapshotElement } from './snapshot-node.ts'

/** Icons, avatars and tracking pixels are smaller. */
const MIN_SIDE_PX = 64
const DECORATION = /avatar|icon|logo|emoji|pixel|spacer|smil(?:ey|ie)|gravatar/i

/** Whether an image is part of the article rather than decoration. */
export function isContentImage(element: SnapshotElement): boolean {
  const { attributes, live } = element
  const width = Number.parseFloat(attributes.get('width') ?? '')
  const height = Number.parseFloat(attributes.get('height') ?? '')
  if (width < MIN_SIDE_PX || height < MIN_SIDE_PX || isSmallOnceLoaded(live)) return false
  return attributes.get('role') !== 'presentation' && !DECORATION.test(attributes.get('class') ?? '')
}

function isSmallOnceLoaded(live: Element): boolean {
  if (!(live instanceof HTMLImageElement)) return false
  return live.naturalWidth > 0 && live.naturalWidth < MIN_SIDE_PX
}
