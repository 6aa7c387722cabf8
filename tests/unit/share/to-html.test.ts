import { expect, test } from 'vitest'
import type { SharedSummary } from '../../../lib/share/shared-summary.ts'
import { toHtml, toQuote } from '../../../lib/share/to-html.ts'

const SUMMARY: SharedSummary = {
  title: 'Bees at night',
  url: 'https://example.org/bees',
  facts: ['The Hive · Ann Marsh', '6 min'],
  lists: [
    {
      heading: 'Key takeaways',
      quotes: [
        { text: 'Bees sleep.', url: 'https://example.org/bees#a', source: 'Nights' },
        { text: 'They do.', url: 'http://example.org/bees#b', source: 'Days' },
      ],
    },
  ],
  outline: {
    heading: 'Outline',
    entries: [
      { title: 'Days', time: '2 min', children: [] },
      { title: 'Nights', time: null, children: [{ title: 'Late nights', time: '1 min', children: [] }] },
    ],
  },
}

test('a summary is a linked title over its facts, quotes with their places, and a nested list', () => {
  expect(toHtml(SUMMARY)).toBe(
    [
      '<p><strong><a href="https://example.org/bees">Bees at night</a></strong><br>The Hive · Ann Marsh<br>6 min</p>',
      '<p><strong>Key takeaways</strong></p>',
      '<blockquote>Bees sleep. — <a href="https://example.org/bees#a">Nights</a></blockquote>',
      '<blockquote>They do. — <a href="http://example.org/bees#b">Days</a></blockquote>',
      '<p><strong>Outline</strong></p>',
      '<ul><li>Days (2 min)</li><li>Nights<ul><li>Late nights (1 min)</li></ul></li></ul>',
    ].join(''),
  )
})

test('what a summary does not have leaves nothing behind', () => {
  expect(toHtml({ ...SUMMARY, facts: [], lists: [], outline: null })).toBe(
    '<p><strong><a href="https://example.org/bees">Bees at night</a></strong></p>',
  )
})

test('signs of markup in any text are written as signs', () => {
  expect(toQuote({ text: `<b> & "q" 'a'`, url: 'file:///a"b', source: '<i>' })).toBe(
    '<blockquote>&#60;b&#62; &#38; &#34;q&#34; &#39;a&#39; — <a href="file:///a&#34;b">&#60;i&#62;</a></blockquote>',
  )
})

test.each(['javascript:alert(1)', 'data:text/html,hi', 'view-source:https://example.org', ''])(
  'an address of no page is no link: %s',
  (url) => {
    expect(toQuote({ text: 'Bees sleep.', url, source: 'Nights' })).toBe(
      '<blockquote>Bees sleep. — Nights</blockquote>',
    )
  },
)

test('an address may be written in capitals', () => {
  expect(toQuote({ text: 'Bees sleep.', url: 'HTTPS://EXAMPLE.ORG', source: 'Nights' })).toContain('href="HTTPS://')
})
