import { describe, expect, test } from 'vitest'
import { buildArticle, heading, item } from '../support/build-article.ts'
import { summarizeInItsLanguage, takeawayTexts } from '../support/summarize-in.ts'
import { harborSeagrass } from './articles/harbor-seagrass.ts'

describe('an explainer with five sections and the author’s own list', async () => {
  const summary = await summarizeInItsLanguage(harborSeagrass)
  const shown = summary.takeaways.filter(({ rank }) => rank < summary.defaultLength)

  test('has the five sections in its outline and not the list', () => {
    expect(summary.outline.map(({ title }) => title)).toEqual([
      'A Coast That Lost Its Meadows',
      'How a Meadow Slows the Waves',
      'Seeds From a Ferry',
      'What the Project Costs',
      'Limits and Next Steps',
    ])
  })

  test('gives the author’s five points under their own title', () => {
    expect(summary.author?.title).toBe('Key Takeaways')
    expect(summary.author?.points).toHaveLength(5)
  })

  test('shows five takeaways from at least three sections', () => {
    expect(shown).toHaveLength(5)
    expect(new Set(shown.map(({ section }) => section)).size).toBeGreaterThanOrEqual(3)
  })

  test('takes none of them from the author’s list', () => {
    const points = summary.author?.points.map(({ quote }) => quote) ?? []
    expect(takeawayTexts(summary).filter((text) => points.includes(text))).toEqual([])
  })

  test('lists takeaways in reading order', () => {
    const places = summary.takeaways.map(({ anchor }) => [anchor.block, anchor.start])
    expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d))
  })

  test('ranks every takeaway once', () => {
    expect(summary.takeaways.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(
      summary.takeaways.map((_, index) => index),
    )
  })
})

test('a sentence that says the same as a better one is passed over', async () => {
  const summary = await summarizeInItsLanguage(
    buildArticle([
      'City bees make more honey than country bees because gardens flower longer.',
      'The council planted lime trees along forty streets last year.',
      'Because gardens flower longer, city bees make more honey than country bees.',
      'Beekeepers on flat roofs must bring water up every summer morning.',
    ]),
  )
  expect(takeawayTexts(summary).filter((text) => text.includes('honey'))).toHaveLength(1)
})

test('a takeaway does not repeat a point of the author', async () => {
  const summary = await summarizeInItsLanguage(
    buildArticle([
      heading('Highlights'),
      item('Night trains save travelers a hotel night and most of the carbon of a flight.'),
      heading('The Story'),
      'Night trains save travelers a hotel night and most of the carbon of a flight. Operators struggle to buy new sleeping cars, since only two factories build them.',
      'Track fees differ from country to country, and night trains pay them in every one they cross.',
    ]),
  )
  expect(takeawayTexts(summary).join(' ')).not.toContain('hotel night')
})

test.each(['heading', 'caption', 'code', 'table-row'] as const)('no takeaway comes from a %s', async (kind) => {
  const text = 'The tide gauge of the old harbor has been read by hand every morning since 1871.'
  const block = kind === 'heading' ? heading(text) : { kind, text }
  const summary = await summarizeInItsLanguage(
    buildArticle([block, 'Nobody reads the gauge at night. The harbor master writes the numbers into a green book.']),
  )
  expect(takeawayTexts(summary)).not.toContain(text)
})

test.each([
  ['a question', 'Why does the tide gauge of the old harbor matter so much today?'],
  ['a call to subscribe', 'Subscribe to the tide gauge newsletter of the old harbor today.'],
  ['a line without an end', 'The tide gauge of the old harbor and what became of it today'],
])('%s is a worse takeaway than a statement', async (_, poor) => {
  const good = 'The tide gauge of the old harbor has measured a rise of thirty centimeters.'
  const summary = await summarizeInItsLanguage(
    buildArticle([poor, good, 'Gulls nest on its roof.', 'Paint flakes from the northern wall.']),
  )
  expect(takeawayTexts(summary)[0]).toBe(good)
})

test('a line that only introduces a list or code is no takeaway', async () => {
  const summary = await summarizeInItsLanguage(
    buildArticle([
      'If you have a tide table for the old harbor,',
      'The tide table of the old harbor lists these hours:',
      'The old harbor keeps its tide table in a green book.',
      'Gulls nest on the roof of the old harbor office.',
    ]),
  )
  expect(takeawayTexts(summary).filter((text) => /[,:]$/.test(text))).toEqual([])
})

test('a teaser that its site cut short is no takeaway', async () => {
  const cut = 'The tide table of the old harbor lists the hours of high water and of low water for […]'
  const summary = await summarizeInItsLanguage(
    buildArticle([
      'The old harbor keeps its tide table in a green book.',
      'Gulls nest on the roof of the old harbor office.',
      cut,
      'Paint flakes from the northern wall of the harbor office.',
    ]),
  )
  expect(takeawayTexts(summary)).not.toContain(cut)
})

test('a takeaway that leans on the sentence before brings it along', async () => {
  const summary = await summarizeInItsLanguage(
    buildArticle([
      'Engineers lined the canal with clay. This layer of clay keeps the canal from losing its water to the gravel below.',
      'Boats came in spring. Gulls followed them.',
    ]),
  )
  const leaning = summary.takeaways.find(({ anchor }) => anchor.quote.startsWith('This layer'))
  expect(leaning?.context?.quote).toBe('Engineers lined the canal with clay.')
})

test('a paragraph that leans on the one before brings its last sentence along', async () => {
  const summary = await summarizeInItsLanguage(
    buildArticle([
      heading('Canals'),
      'Boats came in spring. Engineers lined the canal with clay.',
      'This layer of clay keeps the canal from losing its water to the gravel below. Gulls followed.',
    ]),
  )
  const leaning = summary.takeaways.find(({ anchor }) => anchor.quote.startsWith('This layer'))
  expect(leaning?.context).toMatchObject({ block: 1, quote: 'Engineers lined the canal with clay.' })
})

test('a section does not lean on the one before', async () => {
  const summary = await summarizeInItsLanguage(
    buildArticle([
      heading('Boats'),
      'Boats came in spring.',
      heading('Canals'),
      'This layer of clay keeps the canal from losing its water to the gravel below.',
    ]),
  )
  expect(summary.takeaways.find(({ anchor }) => anchor.quote.startsWith('This layer'))?.context).toBeNull()
})

test('a takeaway that stands alone has no context', async () => {
  const summary = await summarizeInItsLanguage(
    buildArticle(['Rain fell. Engineers lined the canal with clay to keep its water from the gravel below.']),
  )
  expect(summary.takeaways[0]?.context).toBeNull()
})

test('a selection of one sentence gives itself back', async () => {
  const summary = await summarizeInItsLanguage(buildArticle(['Moss drinks fog.'], { scope: 'selection' }))
  expect(takeawayTexts(summary)).toEqual(['Moss drinks fog.'])
})

test.each([
  ['two', 'Moss drinks fog. Fog feeds moss.'],
  ['three, one of them a scrap', 'Moss drinks fog: Fog feeds moss. Moss drinks fog.'],
])('a selection of %s sentences gives them all back, and counts its words', async (_, text) => {
  const summary = await summarizeInItsLanguage(buildArticle([text], { scope: 'selection' }))
  expect(summary.takeaways.map(({ anchor }) => anchor.quote).join(' ')).toBe(text)
  expect(summary.words).toBe(text.match(/\w+/g)?.length)
})

test('a sentence that leans on nothing is passed over where an equal exists', async () => {
  const good = 'The tide gauge of the old harbor has measured a rise of thirty centimeters.'
  const stray = 'However, the tide gauge of the old harbor has measured a rise of thirty feet.'
  const summary = await summarizeInItsLanguage(
    buildArticle([stray, 'Gulls nest on its roof.', 'Paint flakes from the northern wall.', good]),
  )
  expect(takeawayTexts(summary)[0]).toBe(good)
})

test('a sentence that tells which part of the book says it is passed over where an equal exists', async () => {
  const good = 'Nets of tarred hemp are mended in winter by the crews of the harbor.'
  const roadMap = 'Section 4.2 “Nets” addresses nets of tarred hemp mended by the crews of the harbor.'
  const summary = await summarizeInItsLanguage(
    buildArticle([roadMap, 'Gulls nest on the roof.', 'Paint flakes from the northern wall.', good]),
  )
  expect(takeawayTexts(summary)[0]).toBe(good)
})

test('a sentence that leans on the one before is passed over where an equal exists', async () => {
  const { takeaways } = await summarizeInItsLanguage(
    buildArticle([
      'Wind turns the mill above the village. Instead the mill grinds rye for the whole valley.',
      'Snow closed the road above the village. Rye for the whole valley the mill grinds instead.',
    ]),
  )
  const rankOf = (start: string) => takeaways.find(({ anchor }) => anchor.quote.startsWith(start))?.rank ?? Infinity
  expect(rankOf('Rye for')).toBeLessThan(rankOf('Instead the'))
})

test('the rest of a sentence that a line break has cut is passed over where an equal exists', async () => {
  const summary = await summarizeInItsLanguage(
    buildArticle([
      'keeps the ferry of the island in a shed of the old harbor.',
      'Gulls nest on the roof of the old harbor office.',
      'Paint flakes from the northern wall.',
      'Winter keeps the ferry of the island in a shed of the old harbor.',
    ]),
  )
  expect(takeawayTexts(summary).find((text) => text.includes('shed'))).toMatch(/^Winter/)
})

test('in a text all in lower case a sentence is no better for its capital', async () => {
  const summary = await summarizeInItsLanguage(
    buildArticle([
      'the old harbor keeps the ferry of the island from the ice.',
      'gulls nest on the roof of the office.',
      'paint flakes from the northern wall.',
      'From the ice the old harbor keeps the ferry of the island.',
    ]),
  )
  expect(takeawayTexts(summary).find((text) => text.includes('ferry'))).toMatch(/^the old/)
})

test('a line that numbers a figure is a worse takeaway than a statement', async () => {
  const good = 'The tide gauge of the old harbor has measured a rise of thirty centimeters.'
  const summary = await summarizeInItsLanguage(
    buildArticle([
      'Figure 3 The tide gauge of the old harbor of the town in the rise of the tide.',
      good,
      'Gulls nest on its roof.',
      'Paint flakes from the northern wall.',
    ]),
  )
  expect(takeawayTexts(summary)[0]).toBe(good)
})

test('a selection without a word has no takeaways', async () => {
  const summary = await summarizeInItsLanguage(buildArticle([], { scope: 'selection' }))
  expect(summary.takeaways).toEqual([])
})

test('a page without stops is not shown as one endless takeaway', async () => {
  const endless = 'tide '.repeat(1_000).trim()
  const summary = await summarizeInItsLanguage(buildArticle([endless]))
  expect(takeawayTexts(summary)).toEqual([])
})

const tell = (topic: string, index: number) =>
  `The ${topic} of month ${index + 1} was written down in book ${topic.length * 7 + index} by the old keeper.`

test('a long list takes from every large section', async () => {
  const topics = ['tide', 'clay', 'heron', 'barge']
  const sections = topics.flatMap((topic) => [
    heading(`The ${topic}`),
    Array.from({ length: 6 }, (_, index) => tell(topic, index)).join(' '),
  ])
  const summary = await summarizeInItsLanguage(buildArticle(sections, { title: 'The tide of the harbor' }))
  expect(new Set(summary.takeaways.map(({ section }) => section)).size).toBe(4)
})

test('a long selection is summarized as a page is', async () => {
  const sentences = Array.from({ length: 9 }, (_, index) => tell('heron', index)).join(' ')
  expect((await summarizeInItsLanguage(buildArticle([sentences], { scope: 'selection' }))).takeaways.length).toBe(5)
})

test('the points of the author come with the summary', async () => {
  const { author } = await summarizeInItsLanguage(
    buildArticle([tell('tide', 1), heading('Key points'), item('Tides turn.'), item('Mud holds.')]),
  )
  expect(author?.points.map(({ quote }) => quote)).toEqual(['Tides turn.', 'Mud holds.'])
})
