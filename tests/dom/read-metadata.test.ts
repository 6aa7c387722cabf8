import { describe, expect, test } from 'vitest'
import { chooseTitle } from '../../lib/page/choose-title.ts'
import { readMetadata } from '../../lib/page/read-metadata.ts'
import { parsePage } from '../support/parse-page.ts'

describe('the title', () => {
  const sources = { headings: [], told: [], siteName: null }

  test.each([
    [
      'the heading that agrees with the tab',
      { headings: ['Daily', 'Owls in the bell tower'], told: ['Owls in the bell tower – The Quay Times'] },
      'Owls in the bell tower',
    ],
    [
      'what is shared, without the site',
      { told: ['Owls in the bell tower | The Quay Times'], siteName: 'The Quay Times' },
      'Owls in the bell tower',
    ],
    [
      'what is written on the tab, without its short last part',
      { told: ['Owls in the bell tower and what they eat - Quay Times'] },
      'Owls in the bell tower and what they eat',
    ],
    [
      'the first heading when the page says nothing else',
      { headings: ['Owls in the bell tower'] },
      'Owls in the bell tower',
    ],
    [
      'what is shared when a kicker stands in the heading',
      { headings: ['News Owls in the bell tower'], told: ['Owls in the bell tower'] },
      'Owls in the bell tower',
    ],
    [
      'a lone heading that says in other words what is shared',
      { headings: ['Nine owls that live in a bell tower'], told: ['The bell tower and its nine owls | Quay Times'] },
      'Nine owls that live in a bell tower',
    ],
    [
      'what is shared when the lone heading is the site',
      { headings: ['Harbor Bell Times'], told: ['Owls in the tower'], siteName: 'Harbor Bell Times' },
      'Owls in the tower',
    ],
    [
      'the heading that agrees with what is trusted less, where nothing more trusted stands in the page',
      { headings: ['Owls in the bell tower'], told: ['Nine birds and a mystery', 'Owls in the bell tower – Quay'] },
      'Owls in the bell tower',
    ],
    [
      'what is trusted most where no heading agrees with anything',
      { headings: ['Daily'], told: ['Nine birds and a mystery', 'Owls in the bell tower'] },
      'Nine birds and a mystery',
    ],
    [
      'what stands before the levels of a manual',
      { told: ['Ring the bell from afar | Bells | Harbor Docs'] },
      'Ring the bell from afar',
    ],
    [
      'what is shared when it stands behind the levels of a site',
      { told: ['Harbor | Bells | Ring the bell from afar and come home'] },
      'Harbor | Bells | Ring the bell from afar and come home',
    ],
    [
      'a title with a dash of its own',
      { told: ['Owls - a natural history of the tower'], siteName: 'The Quay Times' },
      'Owls - a natural history of the tower',
    ],
  ])('is %s', (_, given, title) => {
    expect(chooseTitle({ ...sources, ...given })).toBe(title)
  })
})

const read = (head: string, body = '') => readMetadata(parsePage(`<head>${head}</head><body>${body}</body>`), [])

const ld = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`

describe('title and site', () => {
  const shared = '<meta property="og:title" content="Nine owls"><meta property="og:site_name" content="quay.example">'
  const marked = '<p itemprop="headline">Owls of the tower</p>'
  const written = '<title>Owls: a report</title>'

  test('are believed in JSON-LD before Open Graph', () => {
    const data = ld({ headline: 'Owls in the bell tower', publisher: { name: 'The Quay Times' } })
    expect(read(data + shared + written, marked)).toMatchObject({
      title: 'Owls in the bell tower',
      siteName: 'The Quay Times',
    })
  })

  test('are believed in Open Graph before what is marked up', () => {
    expect(read(shared + written, marked)).toMatchObject({ title: 'Nine owls', siteName: 'quay.example' })
  })

  test('are believed in what is marked up before the tab', () => {
    expect(read(written, marked).title).toBe('Owls of the tower')
  })

  test('are taken from elsewhere where JSON-LD is written as HTML', () => {
    const data = ld({ headline: 'Nine&#8217;s owls', publisher: 'Quay &amp; Times' })
    expect(read(data + shared)).toMatchObject({ title: 'Nine owls', siteName: 'quay.example' })
  })

  test('may have an ampersand of their own', () => {
    const data = ld({ headline: 'Owls & bats; a report', publisher: 'Reed & Oar' })
    expect(read(data + shared)).toMatchObject({ title: 'Owls & bats; a report', siteName: 'Reed & Oar' })
  })
})

describe('byline and date', () => {
  test('come from JSON-LD', () => {
    const data =
      '{"@type":"NewsArticle","headline":"Owls","author":[{"name":"Ann Marsh"},{"name":"Lee Oda"}],"datePublished":"2026-02-03T10:00:00+01:00"}'
    const metadata = read(`<script type="application/ld+json">${data}</script>`)
    expect(metadata).toMatchObject({ byline: 'Ann Marsh, Lee Oda', publishedAt: '2026-02-03T09:00:00.000Z' })
  })

  test('are believed in JSON-LD before the head, and in the head before the page', () => {
    const data = '{"@type":"NewsArticle","headline":"Owls","author":"Ann Marsh","datePublished":"2026-02-03"}'
    const head = '<meta name="author" content="Lee Oda"><meta property="article:published_time" content="2026-02-04">'
    const marked =
      '<span itemprop="author">Ira Holt</span><time itemprop="datePublished" datetime="2026-02-05">today</time>'
    expect(read(`<script type="application/ld+json">${data}</script>${head}`, marked)).toMatchObject({
      byline: 'Ann Marsh',
      publishedAt: '2026-02-03',
    })
    expect(read(head, marked)).toMatchObject({ byline: 'Lee Oda', publishedAt: '2026-02-04' })
  })

  test('come from marked-up lines', () => {
    const metadata = read(
      '',
      '<span itemprop="author">By Ann Marsh</span><time itemprop="datePublished" datetime="2026-02-03">today</time>',
    )
    expect(metadata).toMatchObject({ byline: 'Ann Marsh', publishedAt: '2026-02-03' })
  })

  test.each(['https://social.example/ann', 'ann@mail.example', 'Dec 24, 17:00 4 comments'])(
    '%s is no byline',
    (author) => {
      expect(read(`<meta name="author" content="${author}">`).byline).toBeNull()
    },
  )

  test('a byline that is only the site’s name is none', () => {
    const head = '<meta property="og:site_name" content="Harbor News"><meta name="author" content="Harbor News">'
    expect(read(head)).toMatchObject({ siteName: 'Harbor News', byline: null })
  })

  test.each(['{"@type":', '[]', '"text"', '{"@graph":{"@graph":{}}}', '[[[[[]]]]]'])(
    'JSON-LD that says nothing is no harm: %s',
    (data) => {
      expect(read(`<script type="application/ld+json">${data}</script>`).byline).toBeNull()
    },
  )
})
