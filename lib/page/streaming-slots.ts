import { attributeOf, findInside } from './native-dom.ts'

/**
 * React streams late content as `<div hidden id="S:1">` at the end of the body and marks its place with
 * `<template id="B:1">`; the page's script moves it there. Saved pages and blocked scripts leave it where it came.
 */
export function createSlotResolver(document: Document): SlotResolver | null {
  // Nearly no page streams: one question to the browser spares one to each element.
  if (!findInside(document.body, '[id^="S:"]')) return null
  const used = new Set<Element>()
  return {
    slotFor: (template) => {
      const number = STREAMED_PLACE.exec(attributeOf(template, 'id') ?? '')?.[1]
      const slot = number === undefined ? null : document.getElementById(`S:${number}`)
      if (!slot || used.has(slot)) return null
      used.add(slot)
      return slot
    },
    isStreamed: (element) => streamedNumber(element) !== null,
    isPlacedElsewhere: (element) => {
      const number = streamedNumber(element)
      if (number === null) return false
      return used.has(element) || document.getElementById(`B:${number}`) !== null
    },
  }
}

export type SlotResolver = {
  /** The streamed content that belongs in the place of this template, at its first asking. */
  slotFor: (template: Element) => Element | null
  /** Streamed content is hidden until its script runs. */
  isStreamed: (element: Element) => boolean
  isPlacedElsewhere: (element: Element) => boolean
}

const STREAMED_PLACE = /^B:([0-9a-f]{1,8})$/
const STREAMED_CONTENT = /^S:([0-9a-f]{1,8})$/

const streamedNumber = (element: Element): string | null =>
  STREAMED_CONTENT.exec(attributeOf(element, 'id') ?? '')?.[1] ?? null
