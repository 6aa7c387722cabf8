import { zipSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { findDifferences } from '../../../build/find-differences.ts'

const pack = (files: Record<string, string>, mtime = '2020-01-01') =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime }]])))

test('the same bytes differ in nothing', () => {
  expect(findDifferences(pack({ 'a.js': 'one' }), pack({ 'a.js': 'one' }))).toEqual([])
})

test('a file with other bytes is named, and so is one that only one of them has', () => {
  const one = pack({ 'a.js': 'one', 'b.js': 'two' })
  const other = pack({ 'a.js': 'three', 'c.js': 'two' })
  expect(findDifferences(one, other)).toEqual([
    'a.js (3 and 5 bytes)',
    'b.js is in the first only',
    'c.js is in the second only',
  ])
})

test('the same files packed at another time are not the same package', () => {
  const other = pack({ 'a.js': 'one' }, '2021-01-01')
  expect(findDifferences(pack({ 'a.js': 'one' }), other)).toEqual(['the order, the times or the packing of its files'])
})
