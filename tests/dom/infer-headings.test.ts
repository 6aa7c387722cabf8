import { describe, expect, test } from 'vitest'
import type { Block } from '../../lib/article.ts'
import { readArticle } from '../../lib/page/read-article.ts'
import { shareReading } from '../../lib/page/share-reading.ts'
import { parsePage } from '../support/parse-page.ts'

const PROSE =
  'The ferryman keeps two poles, one for the spring and one for the drought, and lends neither of them to anybody who has not fallen into the river at least once.'

function readBlocks(body: string): Block[] {
  const reading = shareReading(
    readArticle(parsePage(`<title>The ferry</title><article><h1>The ferry</h1>${body}</article>`)),
  )
  if (!reading.ok) throw new Error(reading.failure)
  return reading.value.blocks
}

const bold = (text: string) => `<p><b>${text}</b></p>`

describe('headings without a tag', () => {
  test('a lone bold line before prose is one, and said to be inferred', () => {
    const blocks = readBlocks(`<p>${PROSE}</p>${bold('The bank')}<p>${PROSE} Again.</p>`)
    expect(blocks[1]).toEqual({ kind: 'heading', level: 2, text: 'The bank', inferred: true })
  })

  test('a bold sentence is none', () => {
    const blocks = readBlocks(`<p>${PROSE}</p>${bold('We were not told.')}<p>${PROSE} Again.</p>`)
    expect(blocks[1]).toEqual({ kind: 'paragraph', text: 'We were not told.' })
  })

  test('the name and the number of a chapter, in bold on two lines, are one', () => {
    const blocks = readBlocks(`<p>${PROSE}</p>${bold('Chapter 2<br>The ford')}<p>${PROSE} Again.</p>`)
    expect(blocks[1]).toEqual({ kind: 'heading', level: 2, text: 'Chapter 2 The ford', inferred: true })
  })

  test('the data of a book, in bold on four lines above its review, are none', () => {
    const data = bold('RIVERS</b><br><i><b>The Two Poles</b></i><br><b>Ada Ferrier</b><br><b>Bank House, $35')
    const blocks = readBlocks(`${data}<p>${PROSE}</p><p>${PROSE} Again.</p>`)
    expect(blocks.map(({ kind }) => kind)).not.toContain('heading')
  })

  test.each([
    [
      'numbers',
      '1. <a href="#bank">The bank</a><br>2. <a href="#ford">The ford</a><br>3. <a href="#mill">The mill</a>',
    ],
    ['dots', 'What to bring: • A boat • A pole • A rope'],
  ])('a list with %s that was set as a heading is a list', (_, list) => {
    const blocks = readBlocks(`<p>${PROSE}</p><h3>${list}</h3><h2>The bank</h2><p>${PROSE} Again.</p>`)
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(['The bank'])
    expect(blocks[1]).toMatchObject({ kind: 'list-item' })
  })

  test('a heading that counts to two is a heading', () => {
    const blocks = readBlocks(`<p>${PROSE}</p><h2>Group 1. Boats, 2. Poles</h2><p>${PROSE} Again.</p>`)
    expect(blocks[1]).toMatchObject({ kind: 'heading', text: 'Group 1. Boats, 2. Poles' })
  })

  test('short lines that are numbered one after the other are headings', () => {
    const blocks = readBlocks(
      `<p>1. The bank</p><p>${PROSE}</p><p>2) Where to cross?</p><p>${PROSE} Again.</p><p>3. The ford</p><p>${PROSE} Yet again.</p>`,
    )
    expect(blocks.filter(({ kind }) => kind === 'heading')).toEqual([
      { kind: 'heading', level: 2, text: '1. The bank', inferred: true },
      { kind: 'heading', level: 2, text: '2) Where to cross?', inferred: true },
      { kind: 'heading', level: 2, text: '3. The ford', inferred: true },
    ])
  })

  test('between a numbered line and its prose there may be a picture or a motto', () => {
    const blocks = readBlocks(
      `<p>1. The bank</p><img src="/bank.jpg" alt="Reeds"><p>${PROSE}</p><p>2. The ford</p><p>Mind the stones.</p><p>${PROSE} Again.</p>`,
    )
    expect(blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []))).toEqual([
      '1. The bank',
      '2. The ford',
    ])
  })

  test('a list set as numbered paragraphs is no outline', () => {
    const blocks = readBlocks(`<p>${PROSE}</p><p>1. A boat</p><p>2. A pole</p><p>3. A rope</p><p>${PROSE} Again.</p>`)
    expect(blocks.map(({ kind }) => kind)).not.toContain('heading')
  })

  test.each([
    ['one number alone', ['1. The bank']],
    ['numbers that do not run on', ['1. The bank', '3. The ford']],
    ['numbers that begin in the middle', ['2. The bank', '3. The ford']],
    ['numbered sentences', ['1. Find the bank.', '2. Cross the ford.']],
    ['amounts', ['1.5 miles of bank', '2.5 miles of ford']],
    ['numbered links', ['1. <a href="/bank">The bank</a>', '2. <a href="/ford">The ford</a>']],
  ])('%s: no outline', (_, leads) => {
    const blocks = readBlocks(
      leads.map((lead, index) => `<p>${lead}</p><p>${PROSE} For the ${index}th time.</p>`).join(''),
    )
    expect(blocks.map(({ kind }) => kind)).not.toContain('heading')
  })

  test('an article with headings of its own needs none of ours', () => {
    const blocks = readBlocks(
      `<h2>One</h2><p>${PROSE}</p><h2>Two</h2><p>${PROSE} Again.</p>${bold('Three')}<p>${PROSE} Yet again.</p>`,
    )
    expect(blocks[4]).toEqual({ kind: 'paragraph', text: 'Three' })
  })
})
