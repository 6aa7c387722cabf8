/**
 * React streams late content as `<div hidden id="S:1">` at the end of the body and marks its place with
 * `<template id="B:1">`; the page's script moves it there. Saved pages and blocked scripts leave it where it came.
 */
import { attributeOf } from './native-dom.ts'

/** The streamed content that belongs in the place of this template, at its first asking. */
export function takeStreamed({ document, streamed }: Streaming, template: Element): Element | null {
  const number = STREAMED_PLACE.exec(attributeOf(template, 'id') ?? '')?.[1]
  const content = number === undefined ? null : document.getElementById(`S:${number}`)
  if (!content || streamed.has(content)) return null
  streamed.add(content)
  return content
}

/** Streamed content is not displayed until its script runs: it is read where it stands if it has no place elsewhere. */
export function judgeStreamed({ document, streamed }: Streaming, element: Element): 'shown' | 'hidden' | null {
  const number = STREAMED_CONTENT.exec(attributeOf(element, 'id') ?? '')?.[1]
  if (number === undefined) return null
  return streamed.has(element) || document.getElementById(`B:${number}`) ? 'hidden' : 'shown'
}

/** `streamed`: the content that was taken to its place. */
type Streaming = { document: Document; streamed: Set<Element> }

const STREAMED_PLACE = /^B:([0-9a-f]{1,8})$/
const STREAMED_CONTENT = /^S:([0-9a-f]{1,8})$/
