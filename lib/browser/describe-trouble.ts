import { browser } from 'wxt/browser'
import type { Flavors } from '../share/shared-summary.ts'

/** Enough to find the way that led there. */
const MAX_PLACES = 6
/** UTF-16 units. */
const MAX_NAME = 40

/**
 * What a report of an unknown error needs: the version, the browser and where in our own files it was thrown. No message,
 * since browsers put addresses into theirs; nothing of the page, and not the extension's address, which in Firefox is one
 * of this installation alone.
 */
export function describeTrouble(cause: unknown): Flavors {
  const version = browser.runtime.getManifest().version
  const text = [`Precis ${version}`, navigator.userAgent, `internal: ${toCode(cause)}`, ...listPlaces(cause)].join('\n')
  return { text, html: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>') }
}

/** Our own word for it, or the kind of error with a mark of its message, by which two reports of the same are known. */
function toCode(cause: unknown): string {
  if (typeof cause === 'string' && /^[a-z-]+$/.test(cause)) return cause
  if (!(cause instanceof Error)) return 'unknown'
  const name = cause.name.replaceAll(/\W/g, '').slice(0, MAX_NAME)
  return `${name}-${toMark(withoutParticulars(cause.message))}`
}

/** A message names the tab and the page that it is about; what kind of message it is does not depend on them. */
const withoutParticulars = (message: string): string =>
  message.replaceAll(/"[^"]*"|'[^']*'/g, '').replaceAll(/\S+:\/\/\S+|\d+/g, '')

/** FNV-1a of 32 bits: for telling reports apart, not for keeping anything secret. */
function toMark(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** File, line and column, innermost first. */
function listPlaces(cause: unknown): string[] {
  const stack = cause instanceof Error ? (cause.stack ?? '') : ''
  return Array.from(stack.matchAll(OWN_PLACE), ([, place]) => `at ${place}`).slice(0, MAX_PLACES)
}

const OWN_PLACE = /-extension:\/\/[\w-]+\/((?:[\w-]+\/)*[\w.-]+:\d+:\d+)/g
