/** Every expected reason why there is no summary. Each has one sentence for the reader (`FAILURE_HELP`). */
export const FAILURES = [
  /** A browser page, an extension store, another extension's page. */
  'restricted-page',
  /** An empty tab, a page's source, or a local file: with file access off, Chromium tells them apart by no sign. */
  'restricted-or-file',
  /** Who administers the browser keeps extensions off this site. */
  'blocked-by-policy',
  /** The browser's own error page stands where the page should. */
  'error-page',
  /** A PDF, an image, a video, XML or JSON. */
  'unsupported-document',
  /** The tab was not clicked, or the grant is gone. */
  'no-access',
  'no-tab',
  /** The tab was closed or went elsewhere meanwhile. */
  'page-gone',
  /** The page did not answer in time. */
  'page-busy',
  /** The browser has put the tab to sleep to save memory. */
  'page-asleep',
  /** A script of ours did not run there, or does not answer. */
  'page-unreachable',
  /** More than the browser passes on. */
  'page-too-large',
  /** A newer version took this one's place meanwhile. */
  'extension-updated',
  /** Nothing on the page is an article, nor is it one of what follows. */
  'no-article',
  /** A home page, an archive, a category: it leads to other pages. */
  'listing-page',
  'product-page',
  /** What many people say in turn, without an article above it. */
  'comment-thread',
  /** The page shows its text only to who signs in, or pays. */
  'login-wall',
  /** A film, a song, an episode with little to read beside it. */
  'media-page',
  'too-short',
  'empty-selection',
  /** What was asked for stands in an embedded frame. */
  'in-frame',
  /** Anything else: a bug of ours or of the browser's. */
  'internal',
] as const

export type Failure = (typeof FAILURES)[number]
