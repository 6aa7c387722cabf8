import { composedParentOf } from './composed-parent.ts'
import type { Place } from './extracted-article.ts'

/** Keeps the blocks that are in view, by the browser's own observer: nothing is measured and the page is not touched. */
export function watchBlocks(places: readonly Place[], view: Window, onChange: () => void): BlockWatch {
  const blocksOf = new Map<Element, number[]>()
  const visible = new Set<number>()
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      for (const block of blocksOf.get(target) ?? []) visible[isIntersecting ? 'add' : 'delete'](block)
      if (!isIntersecting && boundingClientRect.width + boundingClientRect.height === 0) watchParent(target)
    }
    onChange()
  })
  const watch = (element: Element, blocks: number[]) => {
    blocksOf.set(element, [...(blocksOf.get(element) ?? []), ...blocks])
    observer.observe(element)
  }
  /** An element with `display: contents` has no box of its own. */
  const watchParent = (element: Element) => {
    const parent = composedParentOf(element)
    if (!parent || view.getComputedStyle(element).display !== 'contents') return
    observer.unobserve(element)
    watch(parent, blocksOf.get(element) ?? [])
    blocksOf.delete(element)
  }
  for (const [block, { element }] of places.entries()) watch(element, [block])
  return {
    visible: () => [...visible].toSorted((a, b) => a - b),
    stop: () => observer.disconnect(),
  }
}

export type BlockWatch = {
  /** In the article's order. */
  visible: () => number[]
  stop: () => void
}
