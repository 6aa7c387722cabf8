import { attributeOf } from './native-dom.ts'

/**
 * React streams late content as `<div hidden id="S:1">` at the end of the body and marks its place with
 * `<template id="B:1">`; the page's script moves it there. Saved pages and blocked scripts leave it where it came.
 */
export function createSlotResolver(document: Document): SlotResolver {
  const used = new Set<Element>()
  return {
    slotFor: (template) => {
      const number = STREAMED_PLACE.exec(attributeOf(template, 'id') ?? '')?.[1]
      const slot = number === undefined ? null : document.getElementById(`S:${number}`)
      if (!slot || used.has(slot)) return null
      used.add(slot)
      return slot
    },
    judge: (element) => {
      const number = STREAMED_CONTENT.exec(attributeOf(element, 'id') ?? '')?.[1]
      if (number === undefined) return null
      return used.has(element) || document.getElementById(`B:${number}`) ? 'hidden' : 'shown'
    },
  }
}

export type SlotResolver = {
  /** The streamed content that belongs in the place of this template, at its first asking. */
  slotFor: (template: Element) => Element | null
  /** Streamed content is not displayed until its script runs: it is read where it stands if it has no place elsewhere. */
  judge: (element: Element) => 'shown' | 'hidden' | null
}

const STREAMED_PLACE = /^B:([0-9a-f]{1,8})$/
const STREAMED_CONTENT = /^S:([0-9a-f]{1,8})$/
