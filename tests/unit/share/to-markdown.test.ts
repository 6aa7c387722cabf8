import { expect, test } from 'vitest'
import type { SharedSummary } from '../../../lib/share/shared-summary.ts'
import { toMarkdown } from '../../../lib/share/to-markdown.ts'

const SUMMARY: SharedSummary = {
  title: 'Bees at night',
  url: 'https://example.org/bees',
  facts: ['The Hive · Ann Marsh', '6 min · 1,432 words'],
  lists: [
    {
      heading: 'Key takeaways',
      quotes: [{ text: 'Bees sleep.', url: 'https://example.org/bees#:~:text=Bees', source: 'Nights' }],
    },
  ],
  outline: {
    heading: 'Outline',
    entries: [
      { title: 'Days', time: '2 min', children: [] },
      { title: 'Nights', time: '4 min', children: [{ title: 'Late nights', time: null, children: [] }] },
    ],
  },
}

test('a summary has its title as a link, its facts, its quotes with their places, and its outline as a nested list', () => {
  expect(toMarkdown(SUMMARY)).toBe(`# [Bees at night](https://example.org/bees)

The Hive · Ann Marsh  
6 min · 1,432 words

## Key takeaways

> Bees sleep. — [Nights](https://example.org/bees#:~:text=Bees)

## Outline

- Days (2 min)
- Nights (4 min)
  - Late nights
`)
})

test.each([
  ['[click](https://evil.example)', String.raw`\[click\](https://evil.example)`],
  ['<img src=x onerror=alert(1)>', String.raw`\<img src=x onerror=alert(1)>`],
  ['a *star* and `code`', String.raw`a \*star\* and \`code\``],
  ['_all_ of snake_case', String.raw`\_all\_ of snake_case`],
  ['~~gone~~', String.raw`\~~gone\~~`],
  ['AT&T &amp; &#60;', String.raw`AT&T \&amp; \&#60;`],
  ['# no heading', String.raw`\# no heading`],
  ['- no list', String.raw`\- no list`],
  ['1984. That was it.', String.raw`1984\. That was it.`],
  ['1984.', String.raw`1984\.`],
  ['In 1984. That was it.', 'In 1984. That was it.'],
  ['  far\toff  ', 'far off'],
  ['5_b and é_c', '5_b and é_c'],
  ['one\n\n# two', 'one # two'],
  [String.raw`C:\new`, String.raw`C:\\new`],
  ['Plain prose (with an aside), 5 + 3 > 7!', 'Plain prose (with an aside), 5 + 3 > 7!'],
])('the text %j of a page stays text', (text, written) => {
  const lists = [{ heading: 'Key takeaways', quotes: [{ text, url: 'https://example.org', source: 'Nights' }] }]
  expect(toMarkdown({ ...SUMMARY, lists })).toContain(`\n> ${written} — [Nights]`)
})

test('an address cannot end its link', () => {
  const url = 'https://example.org/a_(b) <c>'
  expect(toMarkdown({ ...SUMMARY, url })).toContain('](https://example.org/a_%28b%29%20%3Cc%3E)\n')
})

test('what a summary does not have is left out', () => {
  const bare = { ...SUMMARY, facts: [], lists: [], outline: null }
  expect(toMarkdown(bare)).toBe('# [Bees at night](https://example.org/bees)\n')
})
