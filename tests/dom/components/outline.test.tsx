import { expect, test } from 'vitest'
import { buildArticle } from '../../support/build-article.ts'
import { buildSection, buildSummary, buildTakeaway } from '../../support/build-summary.ts'
import { renderPanel, textsOf } from '../../support/render-panel.tsx'
import type { Section, Takeaway } from '../../../lib/summary/summary.ts'

const ready = (outline: Section[], takeaways: Takeaway[] = []) => ({
  status: 'ready' as const,
  article: buildArticle(['Bees sleep at night.']),
  summary: buildSummary({ outline, takeaways, readingSeconds: 300 }),
})

test("a section's time and takeaways include those of its subsections", () => {
  const outline = [
    buildSection('Nights', { seconds: 60 }),
    buildSection('Early nights', { seconds: 120, level: 2, parent: 0 }),
    buildSection('Late nights', { seconds: 30, level: 2, parent: 0 }),
  ]
  const takeaways = [buildTakeaway('One.', { section: 0 }), buildTakeaway('Two.', { rank: 1, section: 1 })]
  const panel = renderPanel(ready(outline, takeaways))
  expect(textsOf(panel, '.entry')).toEqual([
    'Nights 4 min 2 takeaways',
    'Early nights 2 min 1 takeaway',
    'Late nights 30 s',
  ])
})

test('subsections stand inside their section', () => {
  const outline = [
    buildSection('Days'),
    buildSection('Nights'),
    buildSection('Late nights', { level: 2, parent: 1 }),
    buildSection('Seasons'),
  ]
  const panel = renderPanel(ready(outline))
  expect(textsOf(panel, 'nav > ul > li > button .entry-title')).toEqual(['Days', 'Nights', 'Seasons'])
  expect(textsOf(panel, 'nav li li .entry-title')).toEqual(['Late nights'])
})

test('a bar is as long as the section is of the article', () => {
  const panel = renderPanel(ready([buildSection('Nights', { seconds: 75 })]))
  expect(panel.querySelector('.share-part')?.getAttribute('style')).toContain('25%')
})

test('an inferred section says so', () => {
  const panel = renderPanel(ready([buildSection('Nights', { inferred: true })]))
  expect(textsOf(panel, 'nav .entry')).toEqual([expect.stringContaining('inferred')])
})

test('a text without sections has an outline that says so', () => {
  const panel = renderPanel(ready([]))
  expect(textsOf(panel, 'nav p')).toEqual(['This text has no sections.'])
})

test('the outline has the focus when it was asked for', () => {
  // jsdom does not lay out, so it cannot scroll.
  Element.prototype.scrollIntoView = () => {}
  renderPanel(ready([buildSection('Days'), buildSection('Nights')]), { focus: 'outline' })
  expect(document.activeElement?.textContent).toContain('Days')
})

test('the focus stays at the start when the takeaways were asked for', () => {
  renderPanel(ready([buildSection('Days')]))
  expect(document.activeElement).toBe(document.body)
})
