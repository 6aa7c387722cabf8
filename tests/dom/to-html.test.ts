import { expect, test } from 'vitest'
import type { SharedSummary } from '../../lib/share/shared-summary.ts'
import { toHtml } from '../../lib/share/to-html.ts'

const SUMMARY: SharedSummary = {
  title: 'Bees & nights',
  url: 'https://example.org/bees?a=1&b=2',
  facts: ['The Hive'],
  lists: [
    { heading: 'Key takeaways', quotes: [{ text: 'Bees <sleep>.', url: 'https://example.org/#b', source: 'Nights' }] },
  ],
  outline: {
    heading: 'Outline',
    entries: [{ title: 'Nights', time: '4 min', children: [{ title: 'Late', time: null, children: [] }] }],
  },
}

test('links, quotes and the nested outline come through', () => {
  const pasted = parse(toHtml(SUMMARY))
  expect(pasted.querySelector('a')).toMatchObject({ href: SUMMARY.url, textContent: 'Bees & nights' })
  expect(pasted.querySelector('blockquote')?.textContent).toBe('Bees <sleep>. — Nights')
  expect(pasted.querySelector('blockquote a')).toMatchObject({ href: 'https://example.org/#b' })
  expect(pasted.querySelector('ul ul')?.textContent).toBe('Late')
})

test('text of the page stays text, and an address of no page is no link', () => {
  const text = '<script>alert(1)</script><img src=x onerror="alert(1)">'
  const quotes = [{ text, url: 'javascript:alert(1)', source: '" onclick="x' }]
  const pasted = parse(toHtml({ ...SUMMARY, title: text, lists: [{ heading: text, quotes }] }))
  expect(pasted.querySelector('script, img, [onclick], [onerror], blockquote a')).toBeNull()
  expect(pasted.querySelector('blockquote')?.textContent).toContain(text)
})

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body
