/** Every expected reason why there is no summary. Each has one sentence for the reader (`FAILURE_HELP`). */
export const FAILURES = [
  /** A browser page, an extension store, another extension's page. */
  'restricted-page',
  /** The browser's own error page stands where the page should. */
  'error-page',
  /** A PDF, an image, a video, XML or JSON. */
  'unsupported-document',
  /** A local file, and file access is off for this extension. */
  'file-access',
  /** The tab was not clicked, or the grant is gone. */
  'no-access',
  'no-tab',
  /** The tab was closed or went elsewhere meanwhile. */
  'page-gone',
  /** The page did not answer in time. */
  'page-busy',
  'no-article',
  'too-short',
  'empty-selection',
  /** What was asked for stands in an embedded frame. */
  'in-frame',
  /** Anything else: a bug of ours or of the browser's. */
  'internal',
] as const

export type Failure = (typeof FAILURES)[number]
