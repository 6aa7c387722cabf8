import type { HighlightKind, PaintRequest, ReadingPlace, RevealOutcome, RevealRequest } from '../protocol.ts'
import { createHighlighter } from './create-highlighter.ts'
import { createPainter } from './create-painter.ts'
import { findQuote } from './find-quote.ts'
import { followReading, type Following } from './follow-reading.ts'
import { revealAnchor } from './reveal-anchor.ts'
import { sharedPlaces } from './shared-places.ts'

/** Shows in one page what the reader read there, and where in it the person is. */
export function createGuide(document: Document, { onHighlightEnd }: GuideOptions): Guide {
  const highlighter = createHighlighter((name) => onHighlightEnd('reveal', name))
  const painter = createPainter((name) => onHighlightEnd('skim', name))
  const followings = new Set<Following>()
  return {
    reveal: async (request) => {
      const places = sharedPlaces(request.scope)
      const outcome = await revealAnchor({ document, places, highlighter, request })
      if (outcome === 'found') for (const following of followings) following.jumpedTo(request.anchor.block)
      return outcome
    },
    paint: ({ anchors, scope, highlightName }) => {
      const places = sharedPlaces(scope)
      const found = anchors.flatMap((anchor) => findQuote(document, places, anchor) ?? [])
      const ranges = found.flatMap((quote) => quote.ranges)
      painter.paint(highlightName, ranges)
      return found.length
    },
    isPainting: painter.isPainting,
    follow: (blocks, tell) => {
      const places = sharedPlaces('page')
      const following = followReading(document, places.length === blocks ? places : [], tell)
      followings.add(following)
      return () => {
        following.stop()
        followings.delete(following)
        // What a side panel painted goes when it closes; a popup's stays, since reading closes every popup.
        if (followings.size === 0) painter.clear()
      }
    },
    dispose: () => {
      highlighter.clear()
      painter.clear()
      for (const following of followings) following.stop()
    },
  }
}

export type GuideOptions = { onHighlightEnd: (kind: HighlightKind, highlightName: string) => void }

export type Guide = {
  reveal: (request: RevealRequest) => Promise<RevealOutcome>
  paint: (request: PaintRequest) => number
  isPainting: () => boolean
  /** Returns how to stop. */
  follow: (blocks: number, tell: (told: Told) => void) => () => void
  dispose: () => void
}

export type Told = { at: ReadingPlace | null; replaced: boolean }
