import { expect, test } from 'vitest'
import { toFailure } from '../../../lib/browser/to-failure.ts'

test.each([
  ['No tab with id: 999999', 'page-gone'],
  ['Invalid tab ID: 99999', 'page-gone'],
  ['No frame with id 4242 in tab with id 7', 'page-gone'],
  ['Invalid frame IDs: [4242].', 'page-gone'],
  ['Frame with ID 0 was removed.', 'page-gone'],
  ['Could not establish connection. Receiving end does not exist.', 'page-gone'],
  [
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'page-gone',
  ],
  [
    'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
    'page-gone',
  ],
  ['Frame with ID 0 is showing error page', 'error-page'],
  ['Frame with ID 0 is not ready', 'error-page'],
  ['Cannot access a chrome:// URL', 'restricted-page'],
  ['Cannot access a chrome-extension:// URL of different extension', 'restricted-page'],
  ['The extensions gallery cannot be scripted.', 'restricted-page'],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'no-access',
  ],
  [
    'Cannot access contents of url "http://example.org/". Extension manifest must request permission to access this host.',
    'no-access',
  ],
  ['Missing host permission for the tab', 'no-access'],
  ['Something nobody has met', 'internal'],
])('%s means %s', (text, failure) => {
  expect(toFailure(new Error(text))).toBe(failure)
})

test('what is thrown need not be an error', () => {
  expect(toFailure('No tab with id: 3')).toBe('page-gone')
  expect(toFailure(undefined)).toBe('internal')
})
