import { beforeEach, expect, test } from 'vitest'
import type { ReadArticle } from '../../lib/article.ts'
import { readSelection } from '../../lib/page/read-selection.ts'
import { shareReading } from '../../lib/page/share-reading.ts'

beforeEach(() => {
  document.documentElement.lang = 'en'
  document.head.innerHTML = '<title>Salt</title>'
  document.body.innerHTML = `
    <h1>Salt</h1>
    <p id="first">Salt was money. It paid soldiers.</p>
    <h2>Roads</h2>
    <p id="second">Roads were built for it, and <b>towns</b> grew along them.</p>
    <p id="third">Then came the ice box.</p>`
  document.getSelection()?.removeAllRanges()
})

function select(from: [string, number], to: [string, number]): void {
  const range = document.createRange()
  range.setStart(textIn(from[0]), from[1])
  range.setEnd(textIn(to[0]), to[1])
  document.getSelection()?.removeAllRanges()
  document.getSelection()?.addRange(range)
}

function textIn(selector: string): Node {
  const text = document.querySelector(selector)?.firstChild
  if (!text) throw new Error(`No text in ${selector}`)
  return text
}

function readSelected(): ReadArticle {
  const reading = shareReading(readSelection(document))
  if (!reading.ok) throw new Error(reading.failure)
  return reading.value
}

test('the blocks of a selection are cut where it begins and ends', () => {
  select(['#first', 'Salt was money. '.length], ['#second', 'Roads were built'.length])
  expect(readSelected().blocks).toEqual([
    { kind: 'paragraph', text: 'It paid soldiers.' },
    { kind: 'heading', level: 2, text: 'Roads', inferred: false },
    { kind: 'paragraph', text: 'Roads were built' },
  ])
})

test('a selection says that it is one, and has the title of its page', () => {
  select(['#first', 0], ['#third', 4])
  expect(readSelected()).toMatchObject({ scope: 'selection', title: 'Salt', language: 'en', dek: null })
})

test('a caret is an empty selection', () => {
  select(['#first', 3], ['#first', 3])
  expect(shareReading(readSelection(document))).toEqual({ ok: false, failure: 'empty-selection' })
})

test('white space is an empty selection', () => {
  const range = document.createRange()
  range.selectNode(textIn('body'))
  document.getSelection()?.addRange(range)
  expect(shareReading(readSelection(document))).toEqual({ ok: false, failure: 'empty-selection' })
})

test('without a selection there is nothing to read', () => {
  expect(shareReading(readSelection(document))).toEqual({ ok: false, failure: 'empty-selection' })
})

test('what is selected in a field is read, in its paragraphs', () => {
  const field = document.body.appendChild(document.createElement('textarea'))
  field.value = 'Not this. Salt was money.\n\nIt paid soldiers. Nor this.'
  field.focus()
  field.setSelectionRange('Not this. '.length, field.value.indexOf(' Nor'))
  expect(readSelected().blocks).toEqual([
    { kind: 'paragraph', text: 'Salt was money.' },
    { kind: 'paragraph', text: 'It paid soldiers.' },
  ])
})

test('a password is never read', () => {
  const field = document.body.appendChild(document.createElement('input'))
  Object.assign(field, { type: 'password', value: 'open sesame' })
  field.focus()
  field.select()
  expect(shareReading(readSelection(document))).toEqual({ ok: false, failure: 'empty-selection' })
})

test('a caret in a field does not hide what is selected in the page', () => {
  const field = document.body.appendChild(document.createElement('textarea'))
  field.value = 'A note.'
  field.focus()
  select(['#third', 0], ['#third', 9])
  expect(readSelected().blocks).toEqual([{ kind: 'paragraph', text: 'Then came' }])
})
