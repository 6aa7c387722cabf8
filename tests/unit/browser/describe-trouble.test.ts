import { beforeAll, expect, test, vi } from 'vitest'

const AGENT = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0'

let describeTrouble: (cause: unknown) => { text: string; html: string }

beforeAll(async () => {
  vi.stubGlobal('chrome', { runtime: { getManifest: () => ({ version: '1.2.3' }) } })
  vi.stubGlobal('navigator', { userAgent: AGENT })
  ;({ describeTrouble } = await import('../../../lib/browser/describe-trouble.ts'))
})

test('details are the version, the browser, the kind of error and the places in our files', () => {
  expect(describeTrouble(buildError('Odd')).text.split('\n')).toEqual([
    'Precis 1.2.3',
    AGENT,
    expect.stringMatching(/^internal: TypeError-[\da-f]{8}$/),
    'at chunks/panel-1a2B.js:1:2345',
    'at chunks/popup.js:1:17',
  ])
})

test('details hold neither the page’s address, nor its text, nor that of this installation', () => {
  const { text } = describeTrouble(buildError('Cannot read "Dear diary" of https://example.org/secret in tab 42'))
  expect(text).not.toMatch(/diary|example|secret|42\b|abcdefgh|content\.js/)
})

test('the same error of two pages has the same mark, and another error has another', () => {
  expect(markOf('No such thing at https://a.example/1')).toBe(markOf('No such thing at https://b.example/22'))
  expect(markOf('No such thing')).not.toBe(markOf('Some other thing'))
})

test('our own word for a cause is told as it is, and nothing else that is thrown', () => {
  expect(describeTrouble('broken-read').text).toMatch(/internal: broken-read$/)
  expect(describeTrouble('Dear diary, today').text).toMatch(/internal: unknown$/)
  expect(describeTrouble(undefined).text).toMatch(/internal: unknown$/)
})

test('for rich text the lines stay lines', () => {
  expect(describeTrouble('broken-read').html).toBe(`Precis 1.2.3<br>${AGENT}<br>internal: broken-read`)
})

const markOf = (message: string) => /-([\da-f]{8})/.exec(describeTrouble(new Error(message)).text)?.[1]

function buildError(message: string): Error {
  const error = new TypeError(message)
  error.stack = `TypeError: ${message}
    at read (chrome-extension://abcdefgh/chunks/panel-1a2B.js:1:2345)
    at https://example.org/content.js:3:4
    at chrome-extension://abcdefgh/chunks/popup.js:1:17`
  return error
}
