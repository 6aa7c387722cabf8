import type { Failure } from '../lib/failure.ts'
import type { MessageKey } from '../lib/message-key.ts'

/** What happened and what to do. A failure without a sentence does not compile. */
export const FAILURE_HELP: Record<Failure, MessageKey> = {
  'restricted-page': 'failure_restricted_page',
  'restricted-or-file': 'failure_restricted_or_file',
  'blocked-by-policy': 'failure_blocked_by_policy',
  'error-page': 'failure_error_page',
  'unsupported-document': 'failure_unsupported_document',
  'no-access': 'failure_no_access',
  'no-tab': 'failure_no_tab',
  'page-gone': 'failure_page_gone',
  'page-busy': 'failure_page_busy',
  'page-asleep': 'failure_page_asleep',
  'page-unreachable': 'failure_page_unreachable',
  'page-too-large': 'failure_page_too_large',
  'extension-updated': 'failure_extension_updated',
  'no-article': 'failure_no_article',
  'listing-page': 'failure_listing_page',
  'product-page': 'failure_product_page',
  'comment-thread': 'failure_comment_thread',
  'login-wall': 'failure_login_wall',
  'media-page': 'failure_media_page',
  'too-short': 'failure_too_short',
  'empty-selection': 'failure_empty_selection',
  'in-frame': 'failure_in_frame',
  internal: 'failure_internal',
}
