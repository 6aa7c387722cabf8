import { describe, expect, test } from 'vitest'
import { toFailure, toStorageRefusal } from '../../../lib/browser/to-failure.ts'

/** Word for word what the browsers say. */
describe.each([
  [
    'without a grant',
    'no-access',
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'Missing host permission for the tab',
    ],
  ],
  [
    'without a grant, of an address that can be seen',
    'no-access',
    [
      'Cannot access contents of url "http://example.org/". Extension manifest must request permission to access this host.',
    ],
  ],
  [
    'on a page of the browser',
    'restricted-page',
    ['Cannot access a chrome:// URL', 'Cannot access a chrome-extension:// URL of different extension'],
  ],
  ['in the store', 'restricted-page', ['The extensions gallery cannot be scripted.']],
  ['on a site that the reader has closed to extensions', 'restricted-page', ['Blocked']],
  [
    'where a policy forbids it',
    'blocked-by-policy',
    ['This page cannot be scripted due to an ExtensionsSettings policy.'],
  ],
  [
    'on an error page',
    'error-page',
    ['Frame with ID 0 is showing error page', 'Frame with ID 0 is not ready', 'Frame with ID 12 is not ready'],
  ],
  ['of a tab that is gone', 'page-gone', ['No tab with id: 999999', 'Invalid tab ID: 99999']],
  [
    'of a frame that is gone',
    'page-gone',
    [
      'No frame with id 4242 in tab with id 7',
      'No document with id 1A2B in tab with id 7',
      'Invalid frame IDs: [4242].',
    ],
  ],
  [
    'of a tab that was closed meanwhile',
    'page-gone',
    ['Frame with ID 0 was removed.', 'Frame with ID 2147483701 was removed.'],
  ],
  [
    'of a page that was left for the back/forward cache',
    'page-gone',
    ['The page keeping the extension port is moved into back/forward cache, so the message channel is closed.'],
  ],
  [
    'of a page where nobody listens',
    'page-unreachable',
    ['Could not establish connection. Receiving end does not exist.'],
  ],
  [
    'when the other side died',
    'page-unreachable',
    [
      'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      'The message port closed before a response was received.',
    ],
  ],
  [
    'when a result could not be passed on',
    'page-unreachable',
    ["Script '<anonymous code>' result is non-structured-clonable data"],
  ],
  [
    'when a message is too long',
    'page-too-large',
    ['Could not serialize message. Message exceeded maximum allowed size of 64MiB.'],
  ],
  [
    'after an update',
    'extension-updated',
    ['Extension context invalidated.', "Cannot read properties of undefined (reading 'local')"],
  ],
  ['of a file that is not in the package', 'internal', ["Could not load file: 'nope.js'."]],
  ['of a tab that sleeps, which only the tab itself tells', 'internal', ['An unexpected error occurred']],
  [
    'of a panel that may not be opened now, for which the toolbar button asks whatever the text',
    'internal',
    [
      '`sidePanel.open()` may only be called in response to a user gesture.',
      'Could not find an active browser window.',
    ],
  ],
  [
    'of storage that a page has no access to, and that we never ask there',
    'internal',
    ['Access to storage is not allowed from this context.', 'browser.storage.session is undefined'],
  ],
  [
    'of a menu entry that exists',
    'internal',
    ['Cannot create item with duplicate id a', 'The menu id a already exists in menus.create.'],
  ],
  ['that nobody has met', 'internal', ['Something nobody has met', '']],
] as const)('an error %s', (_, failure, texts) => {
  test.each(texts)(`means ${failure}: %s`, (text) => {
    expect(toFailure(new Error(text))).toBe(failure)
  })
})

test.each([
  ['Session storage quota bytes exceeded. Values were not stored.', 'storage-full'],
  ['QuotaExceededError: storage.session API call exceeded its quota limitations.', 'storage-full'],
  ['Resource::kQuotaBytes quota exceeded', 'storage-full'],
  ['Resource::kQuotaBytesPerItem quota exceeded', 'storage-full'],
  ['Resource::kMaxItems quota exceeded', 'storage-full'],
  ['QUOTA_BYTES_PER_ITEM quota exceeded', 'storage-full'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'storage-full'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'storage-busy'],
  ['Storage is switched off by a policy', null],
])('storage that says “%s” is %s', (text, refusal) => {
  expect(toStorageRefusal(new Error(text))).toBe(refusal)
})

test('storage that is full is no reason for a page that is not read', () => {
  expect(toFailure(new Error('Resource::kQuotaBytes quota exceeded'))).toBe('internal')
})

test.each(['Blocked by policy', 'This page is blocked by the administrator.', 'blocked by administrator'])(
  'who forbids a page is told however it is worded: %s',
  (text) => {
    expect(toFailure(new Error(text))).toBe('blocked-by-policy')
  },
)

test.each(['The worker is blocked', 'Blocked while a dialog is open'])(
  'a text in which something else is blocked is not about a site closed to extensions: %s',
  (text) => {
    expect(toFailure(new Error(text))).toBe('internal')
  },
)

test('what is thrown need not be an error', () => {
  expect(toFailure('No tab with id: 3')).toBe('page-gone')
  expect(toFailure(undefined)).toBe('internal')
})
