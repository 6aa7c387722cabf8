import { describe, expect, test } from 'vitest'
import { collectDrafts } from '../../lib/page/collect-drafts.ts'
import { readArticle } from '../../lib/page/read-article.ts'
import { shareReading } from '../../lib/page/share-reading.ts'
import { nameOtherPage } from '../../lib/page/name-other-page.ts'
import { takeSnapshot } from '../../lib/page/snapshot.ts'
import { parsePage } from '../support/parse-page.ts'

const POST =
  'I would oil the hinge first and ask about the lock afterwards, since the one is cheap and the other is not.'
const LINKS = Array.from({ length: 12 }, (_, day) => `<li><a href="/day/${day}">The harbor on day ${day}</a></li>`)
const PASSWORD = '<form><input type="password"></form>'

function nameOf(html: string): string {
  const document = parsePage(html)
  return nameOtherPage(document, collectDrafts(takeSnapshot(document).body))
}

const typed = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script><p>$48</p>`

describe('a page without an article is', () => {
  test.each([
    ['a list of links', `<main><ul>${LINKS.join('')}</ul></main>`, 'listing-page'],
    ['cards that run together', `<main>${LINKS.join('').replaceAll(/<.?li>/g, '')}</main>`, 'listing-page'],
    ['a product in a graph', typed({ '@graph': [{ '@type': 'Product', name: 'Bell' }] }), 'product-page'],
    ['a product that is of two types', typed({ '@type': ['Product', 'Thing'] }), 'product-page'],
    ['a film', typed({ '@type': 'VideoObject' }), 'media-page'],
    ['a song with a player', '<main><audio controls src="bell.mp3"></audio><p>Bell</p></main>', 'media-page'],
    ['posts below each other', `<div class="replies">${`<div><p>${POST}</p></div>`.repeat(3)}</div>`, 'comment-thread'],
    ['a form that asks for a password', `<main>${PASSWORD}</main>`, 'login-wall'],
    ['an offer to subscribe', '<div class="paywall"><p>Read on for $1 a week</p></div>', 'login-wall'],
    ['a search form', '<form><input name="q"></form>', 'no-article'],
  ])('%s: %s', (_, html, name) => {
    expect(nameOf(html)).toBe(name)
  })

  test.each([
    ['a menu', `<nav><ul>${LINKS.join('')}</ul></nav><p>Nothing found</p>`],
    ['a password in the header', `<header>${PASSWORD}</header><p>Nothing found</p>`],
    ['a film in the background', '<video autoplay muted src="sea.mp4"></video><p>Harbor</p>'],
    ['a lone comment', `<div class="comment"><p>${POST}</p></div>`],
  ])('nothing of the kind for %s', (_, html) => {
    expect(nameOf(html)).toBe('no-article')
  })

  test('a list of goods, though the shop calls it a group of products', () => {
    expect(nameOf(`<head><meta property="og:type" content="product.group"></head><ul>${LINKS.join('')}</ul>`)).toBe(
      'listing-page',
    )
  })
})

function readPartial(html: string) {
  const reading = shareReading(readArticle(parsePage(`<article><h1>The lock</h1>${html}</article>`)))
  return reading.ok ? reading.value.partial : reading.failure
}

describe('a paywall', () => {
  test('below the text leaves it partial', () => {
    expect(
      readPartial(
        `<p>${POST} And so on.</p><p>${POST}</p><div class="paywall"><a href="/join">Members read on</a></div>`,
      ),
    ).toEqual(['paywall'])
  })

  test.each([
    ['around the text is open', `<div class="paywall"><p>${POST} And so on.</p><p>${POST}</p><p>Up next</p></div>`],
    ['above the text is only a button', `<div class="paywall">Log in</div><p>${POST} And so on.</p><p>${POST}</p>`],
  ])('%s', (_, html) => {
    expect(readPartial(html)).toEqual([])
  })
})
