import { expect, test } from 'vitest'
import { summarizeInItsLanguage } from '../support/summarize-in.ts'
import { buildArticle, heading } from '../support/build-article.ts'
import { harborSeagrass } from './articles/harbor-seagrass.ts'

test('the words of the title are named when they decided', async () => {
  const summary = await summarizeInItsLanguage(
    buildArticle(
      [
        'Ravens hide food and remember for weeks where it lies.',
        'Snow covered the valley early this year and stayed until May.',
        'Farmers there keep sheep, and some of them keep goats as well.',
        'A raven that was watched hides its food a second time.',
        'Ice on the lake carries a horse and a loaded sledge by then.',
        'Children skate to school and come home after dark.',
        'Wolves were seen near the sheep twice last winter.',
      ],
      { title: 'How ravens remember where food lies' },
    ),
  )
  const aboutRavens = summary.takeaways.find(({ anchor }) => anchor.quote.startsWith('Ravens hide'))
  expect(aboutRavens?.because).toContain('title')
})

test('at most three cues are named', async () => {
  const { takeaways } = await summarizeInItsLanguage(harborSeagrass)
  expect(Math.max(...takeaways.map(({ because }) => because.length))).toBeLessThanOrEqual(3)
})

test('a sentence inside a paragraph is not said to open it', async () => {
  const { takeaways } = await summarizeInItsLanguage(harborSeagrass)
  const inside = takeaways.filter(({ anchor }) => anchor.start > 0)
  expect(
    inside.filter(({ because }) => because.includes('opens-paragraph') || because.includes('opens-section')),
  ).toEqual([])
})

test('an article of one section has nothing echoed across sections', async () => {
  const { takeaways } = await summarizeInItsLanguage(
    buildArticle([
      heading('Ice'),
      'Lake ice thickens from below. Clear ice carries more than white ice.',
      'White ice holds bubbles of air. Clear ice sings when it is cold.',
    ]),
  )
  expect(takeaways.flatMap(({ because }) => because)).not.toContain('echoed')
})
