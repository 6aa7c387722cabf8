import { expect, test } from 'vitest'
import type { Article } from '../../../lib/article.ts'
import { fail, ok } from '../../../lib/result.ts'
import type { Summary } from '../../../lib/summary/summary.ts'
import { buildArticle } from '../../support/build-article.ts'
import { buildAnchor, buildSection, buildSummary, buildTakeaway } from '../../support/build-summary.ts'
import { click, renderPanel, slideTo, textsOf } from '../../support/render-panel.tsx'

const ready = (summary: Partial<Summary>, article: Partial<Article> = {}) => ({
  status: 'ready' as const,
  article: buildArticle(['Bees sleep at night.'], article),
  summary: buildSummary(summary),
})

test('the best takeaways are shown, in reading order', () => {
  const takeaways = [
    buildTakeaway('First in the text.', { rank: 2 }),
    buildTakeaway('Second in the text.', { rank: 0 }),
    buildTakeaway('Third in the text.', { rank: 1 }),
  ]
  const panel = renderPanel(ready({ takeaways, defaultLength: 2 }))
  expect(textsOf(panel, '.takeaway .sentence')).toEqual(['Second in the text.', 'Third in the text.'])
})

test('the slider makes the list longer and shorter at once, still in reading order', async () => {
  const ranks = [4, 1, 0, 3, 2]
  const takeaways = ranks.map((rank, place) => buildTakeaway(`Sentence ${place} of the text.`, { rank }))
  const panel = renderPanel(ready({ takeaways, defaultLength: 3 }))
  expect(textsOf(panel, '.takeaway .sentence')).toEqual([1, 2, 4].map((place) => `Sentence ${place} of the text.`))
  await slideTo(panel, 4)
  expect(textsOf(panel, '.takeaway .sentence')).toEqual([1, 2, 3, 4].map((place) => `Sentence ${place} of the text.`))
  expect(textsOf(panel, 'footer')).toEqual([expect.stringContaining('4 of 20 sentences shown')])
})

test('the slider says its value in words, and goes from three to all that were ranked', () => {
  const takeaways = Array.from({ length: 8 }, (_, rank) => buildTakeaway(`Sentence ${rank}.`, { rank }))
  const slider = renderPanel(ready({ takeaways, defaultLength: 5 })).querySelector('input')
  const { min, max, value, labels } = slider ?? {}
  expect(slider?.getAttribute('aria-valuetext')).toBe('5 takeaways')
  expect([min, max, value, labels?.[0]?.textContent]).toEqual(['3', '8', '5', 'How many takeaways'])
})

test('a list that cannot be made longer has no slider', () => {
  const takeaways = [0, 1, 2].map((rank) => buildTakeaway(`Sentence ${rank}.`, { rank }))
  expect(renderPanel(ready({ takeaways })).querySelector('input')).toBeNull()
})

test('a list begins as long as the reader likes it', () => {
  const takeaways = Array.from({ length: 8 }, (_, rank) => buildTakeaway(`Sentence ${rank}.`, { rank }))
  const panel = renderPanel(ready({ takeaways, defaultLength: 5 }), { settings: { summaryLength: 7 } })
  expect(textsOf(panel, '.takeaway')).toHaveLength(7)
})

test('a reader who does not want to be timed is not', () => {
  const view = ready({ readingSeconds: 330, words: 1432, outline: [buildSection('Nights')] })
  const panel = renderPanel(view, { settings: { showsReadingTime: false } })
  expect(textsOf(panel, '.article-facts')).toEqual(['1,432 words · 1 section'])
  expect(textsOf(panel, '.entry')).toEqual(['Nights'])
})

test('the sentence that a takeaway leans on stands above it', () => {
  const context = buildAnchor('A hive was opened.')
  const panel = renderPanel(ready({ takeaways: [buildTakeaway('This woke the bees.', { context })] }))
  expect(textsOf(panel, '.takeaway-context bdi, .sentence')).toEqual(['A hive was opened.', 'This woke the bees.'])
})

test('a sentence that stands in the list is not shown again above the next one, which leans on it', () => {
  const context = buildAnchor('A hive was opened.')
  const takeaways = [
    buildTakeaway('A hive was opened.', { rank: 3 }),
    buildTakeaway('This woke the bees.', { rank: 1, context }),
  ]
  const panel = renderPanel(ready({ takeaways, defaultLength: 5 }))
  expect(textsOf(panel, '.takeaway-context bdi, .sentence')).toEqual(['A hive was opened.', 'This woke the bees.'])
})

test('it is shown as soon as a shorter list is without that sentence', () => {
  const context = buildAnchor('A hive was opened.')
  const takeaways = [
    buildTakeaway('A hive was opened.', { rank: 3 }),
    buildTakeaway('This woke the bees.', { rank: 1, context }),
  ]
  const panel = renderPanel(ready({ takeaways, defaultLength: 3 }))
  expect(textsOf(panel, '.takeaway-context bdi')).toEqual(['A hive was opened.'])
})

test('a takeaway names the section it comes from', () => {
  const outline = [buildSection('Days'), buildSection('Nights')]
  const panel = renderPanel(ready({ outline, takeaways: [buildTakeaway('Bees sleep.', { section: 1 })] }))
  expect(textsOf(panel, '.takeaway-section')).toEqual(['Nights'])
})

test('the reasons of a takeaway are told when they are asked for', async () => {
  const panel = renderPanel(ready({ takeaways: [buildTakeaway('Bees sleep.', { because: ['title', 'echoed'] })] }))
  expect(textsOf(panel, '.reasons:not([hidden])')).toEqual([])
  await click(panel.querySelector('[aria-expanded=false]'))
  expect(textsOf(panel, '.reasons:not([hidden])')).toEqual([
    'It shares words with the title and is echoed across the article.',
  ])
})

test("the author's points stand above ours", () => {
  const author = { title: 'In brief', points: [buildAnchor('Bees rest.')] }
  const panel = renderPanel(ready({ author, takeaways: [buildTakeaway('Bees sleep at night.')] }))
  expect(textsOf(panel, 'h2, .sentence')).toEqual([
    'From the author',
    'Bees rest.',
    'Key takeaways',
    'Bees sleep at night.',
    'Outline',
  ])
})

test('markup in a title is shown as text', () => {
  const title = '<img src=x onerror=alert(1)>'
  const panel = renderPanel(ready({}, { title }))
  expect(panel.querySelector('img')).toBeNull()
  expect(textsOf(panel, 'h1')).toEqual([title])
})

test('an article without a title is called by its address', () => {
  const panel = renderPanel(ready({}, { title: '', url: 'https://example.org/bees' }))
  expect(textsOf(panel, 'h1')).toEqual(['https://example.org/bees'])
})

test('page text keeps the language and direction of the article', () => {
  const panel = renderPanel(ready({}, { language: 'ar', direction: 'rtl' }))
  const title = panel.querySelector('h1 bdi')
  expect([title?.getAttribute('lang'), title?.getAttribute('dir')]).toEqual(['ar', 'rtl'])
})

test.each([
  ['2026-03-05T23:40:00+02:00', 'March 5, 2026'],
  ['2026-03-05', 'March 5, 2026'],
])('the date of %s is the day its publisher wrote', (publishedAt, day) => {
  const panel = renderPanel(ready({}, { siteName: null, byline: null, publishedAt }))
  expect(textsOf(panel, '.article-source')).toEqual([day])
})

test('a date that is none is left out', () => {
  const panel = renderPanel(ready({}, { siteName: null, byline: null, publishedAt: 'yesterday' }))
  expect(textsOf(panel, '.article-source')).toEqual([])
})

test.each([
  [44, 'under a minute · 1,432 words · 1 section'],
  [45, '1 min · 1,432 words · 1 section'],
  [330, '6 min · 1,432 words · 1 section'],
])('%i seconds of reading are said plainly', (readingSeconds, facts) => {
  const panel = renderPanel(ready({ readingSeconds, words: 1432, outline: [buildSection('Nights')] }))
  expect(textsOf(panel, '.article-facts')).toEqual([facts])
})

test('a selection is called one', () => {
  const panel = renderPanel(ready({}, { scope: 'selection' }))
  expect(textsOf(panel, '.article-scope')).toEqual(['Selection'])
})

test('a full reading says how much was read and how much is shown', () => {
  const coverage = { words: 1432, sentences: 71, sections: 9, partial: [] }
  const panel = renderPanel(ready({ coverage }))
  expect(textsOf(panel, 'footer')).toEqual(['Read all 1,432 words in 9 sections; 1 of 71 sentences shown.'])
})

test('a cut reading does not claim all of it, and says what was left out', () => {
  const coverage = { words: 100_000, sentences: 71, sections: 0, partial: ['too-much-text' as const] }
  const panel = renderPanel(ready({ coverage }))
  expect(textsOf(panel, 'footer p')).toEqual([
    'Read the first 100,000 words; 1 of 71 sentences shown.',
    'The page is longer than we read, so its end was left out.',
  ])
})

test('a page that hides some of its article is not said to be read whole, nor from its beginning', () => {
  const coverage = { words: 300, sentences: 71, sections: 0, partial: ['hidden-text' as const] }
  const panel = renderPanel(ready({ coverage }))
  expect(textsOf(panel, 'footer p')).toEqual([
    'Read 300 words; 1 of 71 sentences shown.',
    'The page hides a good part of this article, so only what it shows was read.',
  ])
})

test.each([
  [ok('found' as const), ''],
  [ok('moved' as const), 'That passage has moved. It was found elsewhere on the page.'],
  [ok('gone' as const), 'That passage is no longer on the page. Open the summary again to read the page as it is now.'],
  [ok('changed' as const), 'That passage was rewritten. This is where it stood.'],
  [ok('folded' as const), 'That passage is in a folded part of the page. Unfold it there, then click here again.'],
  [ok('in-field' as const), 'That passage is in a form field, where nothing can be highlighted.'],
  [fail('page-gone' as const), 'The page did not answer. Reload it, then open the summary again.'],
])('a click that ends with %j is told', async (outcome, message) => {
  const panel = renderPanel(ready({}), { outcome })
  await click(panel.querySelector('.sentence'))
  expect(textsOf(panel, '.panel-status')).toEqual([message])
})

test('the place that was shown last is marked', async () => {
  const panel = renderPanel(ready({ takeaways: [buildTakeaway('One.'), buildTakeaway('Two.', { rank: 1 })] }))
  await click(panel.querySelector('.takeaway:last-child .sentence'))
  expect(textsOf(panel, '[aria-current=true]')).toEqual(['Two.'])
})

test('a place that is gone is not marked', async () => {
  const panel = renderPanel(ready({}), { outcome: ok('gone') })
  await click(panel.querySelector('.sentence'))
  expect(textsOf(panel, '[aria-current=true]')).toEqual([])
})
