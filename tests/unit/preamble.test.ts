import { expect, test } from 'vitest'
import { findPreambleEnd } from '../../lib/summary/find-preamble-end.ts'
import { buildArticle } from '../support/build-article.ts'
import { summarizeInItsLanguage } from '../support/summarize-in.ts'

test.each([
  ['LONDON (AP) — ', 'Rivers rose overnight.'],
  ['ST. LOUIS, Missouri (Reuters) - ', 'Rivers rose overnight.'],
  ['(CNN) -- ', '“Rivers rose,” the keeper said.'],
  ['(CNN)', 'Rivers rose overnight.'],
  ['Havana, Cuba (CNN)', 'Rivers rose overnight.'],
  ['ÖSTERSUND (TT) — ', 'Älven steg i natt.'],
  ['Ōtsu, Élancourt (AFP)', 'Élus et riverains attendent.'],
  ['— ', 'Rivers rose overnight.'],
  ['> ', 'Rivers rose overnight.'],
])('news begins behind its place and agency: %s', (dateline, news) => {
  expect(findPreambleEnd(dateline + news)).toBe(dateline.length)
})

test.each(['Tide', 'Spring tide', 'n8n'])('a label that its sentence begins with is left out: %s', (label) => {
  expect(findPreambleEnd(`${label}: ${label} is a word of sailors.`)).toBe(label.length + 2)
})

test('the label is left out in whatever case the sentence repeats it', () => {
  expect(findPreambleEnd('Spring Tides: Spring tides come at new moon.')).toBe('Spring Tides: '.length)
})

test.each(['Tide: Tides are strong here.', 'Tide: The moon pulls the water.', 'Tide:Tide is a word.'])(
  'a label that the sentence does not repeat belongs to it: %s',
  (text) => {
    expect(findPreambleEnd(text)).toBe(0)
  },
)

test.each([
  'General Motors (GM) saw its sales fall.',
  'Click-through rate (CTR) – How many of those who saw a link followed it.',
  'The keeper (Ana) – Ask her for the boat.',
  'Rivers (Photo: harbor office) rose overnight.',
  '(Rivers rose overnight.)',
  '—which rose overnight.',
  '— which rose overnight.',
])('a name with its short form and a remark are no dateline: %s', (text) => {
  expect(findPreambleEnd(text)).toBe(0)
})

const OTHERS = ['Gulls nest on the roof of the inn.', 'Paint flakes from the northern wall.', 'Snow fell in May.']

test('a takeaway from the first sentence of a report leaves the dateline out, and is word for word at its place', async () => {
  const text = 'HARBOR TOWN (AP) — The flood of the river closed the old bridge of the town.'
  const { takeaways } = await summarizeInItsLanguage(
    buildArticle([text, ...OTHERS], { title: 'Flood of the river closes the bridge of the town' }),
  )
  const flood = takeaways.find(({ anchor }) => anchor.block === 0)
  expect(flood?.anchor.quote).toBe('The flood of the river closed the old bridge of the town.')
  expect(text.slice(flood?.anchor.start, flood?.anchor.end)).toBe(flood?.anchor.quote)
})
