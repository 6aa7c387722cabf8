import { expect, test } from 'vitest'
import type { Block } from '../../../lib/article.ts'
import { toOutline } from '../../bench/to-outline.ts'

const blocks: Block[] = [
  { kind: 'heading', level: 2, text: 'The bank', inferred: false },
  { kind: 'caption', text: 'The bank in spring.' },
  { kind: 'paragraph', text: 'The river takes a little of it.' },
]
const dek = 'What the river takes'

test('a dek is the first line of the text', () => {
  expect(toOutline({ blocks, dek }, null).text).toBe('What the river takes\nThe bank\nThe river takes a little of it.')
})

test('a dek that is no heading on the page is none of the outline', () => {
  expect(toOutline({ blocks, dek }, null).headings).toEqual([{ level: 2, text: 'The bank' }])
})

test('a dek that the page set as a heading is one', () => {
  expect(toOutline({ blocks, dek }, 3).headings).toEqual([
    { level: 3, text: dek },
    { level: 2, text: 'The bank' },
  ])
})
