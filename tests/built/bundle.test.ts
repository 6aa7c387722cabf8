import { describe, expect, test } from 'vitest'
import { listBuild, readBuild, type Target } from '../support/read-build.ts'

const TARGETS: Target[] = ['chrome-mv3', 'firefox-mv3']

/** Addresses that are names: of XML vocabularies, and React's list of errors in the text of its error messages. */
const KNOWN_ADDRESSES = /^https?:\/\/(?:www\.w3\.org|react\.dev)\//

/** UTF-16 units. */
const MAX_OWN_LENGTH = 6000

describe.each(TARGETS)('%s', (target) => {
  const own = (page: string, folder: string, ending: string) =>
    listBuild(target, `${folder}/${page}-*.${ending}`)[0] ?? ''

  test('names no address of its own', () => {
    const texts = listBuild(target, '**/*.{js,css,html}').map((file) => readBuild(target, file))
    const addresses = texts.flatMap((text) => text.match(/https?:\/\/[\w.-]+\/?/g) ?? [])
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => !KNOWN_ADDRESSES.test(`${address}/`))).toEqual([])
  })

  test('ships no source map', () => {
    expect(listBuild(target, '**/*.map')).toEqual([])
  })

  test.each(['popup', 'sidepanel', 'options'])('the %s page waits for one small script before it paints', (page) => {
    const html = readBuild(target, `${page}.html`)
    expect(addressesOf(html, 'script', 'src')).toEqual(['/appearance.js', `/${own(page, 'chunks', 'js')}`])
    expect(html.match(/<script(?! type="module")/g)).toHaveLength(1)
    expect(readBuild(target, 'appearance.js').length).toBeLessThan(MAX_OWN_LENGTH)
  })

  test('the options page loads nothing that reads or summarizes', () => {
    const html = readBuild(target, 'options.html')
    const addresses = [...addressesOf(html, 'script', 'src'), ...addressesOf(html, 'link', 'href')]
    const loaded = addresses.filter((address) => address.endsWith('.js')).map((address) => readBuild(target, address))
    expect(loaded.length).toBeGreaterThan(1)
    expect(loaded.filter((script) => /executeScript|abbreviations|stopwords/.test(script))).toEqual([])
  })

  test('the popup and the side panel share all but their first lines', () => {
    const [popup, sidePanel] = ['popup.html', 'sidepanel.html'].map((page) =>
      addressesOf(readBuild(target, page), 'link', 'href').filter((address) => address.endsWith('.js')),
    )
    expect(popup?.length).toBeGreaterThan(0)
    expect(sidePanel).toEqual(expect.arrayContaining(popup ?? []))
    expect(readBuild(target, own('sidepanel', 'chunks', 'js')).length).toBeLessThan(MAX_OWN_LENGTH)
  })

  test.each(['popup', 'options'])('the %s is laid out as wide as a phone that shows it', (page) => {
    expect(readBuild(target, `${page}.html`)).toMatch(/<meta name="viewport" content="width=device-width"/)
  })

  test.each(['popup', 'sidepanel', 'options'])('the %s has no script, style or handler in its HTML', (page) => {
    const html = readBuild(target, `${page}.html`)
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i)
  })
})

/** Of an attribute, for each element of that name. */
function addressesOf(html: string, element: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`<${element}\\b[^>]*?\\s${attribute}="([^"]*)"`, 'g'))].map(
    (match) => match[1] ?? '',
  )
}
