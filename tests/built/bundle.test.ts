import { globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildFolder, readBuild, type Target } from '../support/read-build.ts'

const TARGETS: Target[] = ['chrome-mv3', 'firefox-mv3']

/** Everything that could send something, or run code that is not in the package. No library we ship needs any of it. */
const FORBIDDEN = [
  /\bfetch\b/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bRTCPeerConnection\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
  /\bnew (?:Shared)?Worker\b/,
  /\bnew Image\b/,
  /\bwindow\.open\b/,
  /\beval\(/,
  /\bnew Function\b/,
  /\bimport\((?!["'`]\.\/)/,
]

/** Addresses that are names: of XML vocabularies, and React's list of errors in the text of its error messages. */
const KNOWN_ADDRESSES = /^https?:\/\/(?:www\.w3\.org|react\.dev)\//

describe.each(TARGETS)('%s', (target) => {
  const scripts = listFiles(target, '**/*.js')

  test.each(FORBIDDEN)('ships nothing that matches %s', (pattern) => {
    expect(scripts).toContain('reader.js')
    expect(scripts.filter((script) => pattern.test(readBuild(target, script)))).toEqual([])
  })

  test('names no address of its own', () => {
    const texts = listFiles(target, '**/*.{js,css,html}').map((file) => readBuild(target, file))
    const addresses = texts.flatMap((text) => text.match(/https?:\/\/[\w.-]+\/?/g) ?? [])
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => !KNOWN_ADDRESSES.test(`${address}/`))).toEqual([])
  })

  test('ships no source map', () => {
    expect(listFiles(target, '**/*.map')).toEqual([])
  })

  test('the popup loads one script and one style sheet before it paints', () => {
    const html = readBuild(target, 'popup.html')
    expect(addressesOf(html, 'script', 'src')).toEqual([expect.stringMatching(/^\/chunks\/popup-[\w-]+\.js$/)])
    expect(addressesOf(html, 'link', 'href')).toEqual([expect.stringMatching(/^\/assets\/popup-[\w-]+\.css$/)])
  })

  test('the popup has no script, style or handler in its HTML', () => {
    const html = readBuild(target, 'popup.html')
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i)
  })
})

function listFiles(target: Target, pattern: string): string[] {
  return globSync(pattern, { cwd: buildFolder(target) }).toSorted()
}

/** Of an attribute, for each element of that name. */
function addressesOf(html: string, element: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`<${element}\\b[^>]*?\\s${attribute}="([^"]*)"`, 'g'))].map(
    (match) => match[1] ?? '',
  )
}
