/**
 * Words that page builders put into the class or id of what surrounds an article. Collected from the development half of
 * public extraction corpora (WCXB, scrapinghub article-extraction-benchmark, AED): each stood on junk on several sites.
 */
export const FURNITURE_WORDS = /* @__PURE__ */ new RegExp(
  '(?<![a-z])(?:' +
    'byline|bio|vcard|dateline|timestamp|newsletter|subscribe|subscription|signup|related|' +
    'recommended|recommendation|recirc|trending|popular|shar(?:e|ing|edaddy)|social|follow|promo|breadcrumb|' +
    'advertisement|sponsor(?:ed)|tags|comment|respond|feedback|pagination|noprint|tweet|tooltip|' +
    'nav(?:box|bar)|hatnote|authors|toc|tableofcontents|sidebar|masthead|menu|banner|rail|cta|carousel|' +
    'slider|glide|(?:photo)?gallery|footer|copyright|disclaimer' +
    ')s?(?![a-z])',
  'i',
)

/** The same, written as two words or one. */
export const FURNITURE_NAMES =
  /(?:author|user)[a-z_-]{0,8}(?:box|card|info|details|meta|container|profile)|(?:article|post|entry|story)[_-]{0,2}(?:meta|info|date)\b|publish(?:ed)?-?(?:date|on)|date-?published|read-?(?:next|also)|more-?(?:stories|from|on)\b|most-?read|(?:^|[\s_-])ad-?(?:slot|unit|container|wrapper|break|label)|read(?:ing)?-?time|(?:post-?|nav-)(?:navigation|links)|pull-?quote|post-embed|fact-?(?:box|check)/i

export const CAPTION_NAMES = /caption|credits?(?:[\s_-]|$)|attribution/i

/** Elements that never hold an article's own text, when they stand inside it. */
export const FURNITURE_TAGS = new Set('nav footer menu address aside'.split(' '))
export const FURNITURE_ROLES = new Set(
  'complementary navigation contentinfo banner search menu menubar tablist'.split(' '),
)

/** What is laid over a page or hangs below it, and has prose of its own. */
export const DIALOG_NAMES =
  /cookie|consent|modal|popover|popup|(?:^|[\s_-])(?:comments?(?:-?(?:area|section|list|wrapper|container))?|respond)(?:\s|$)/i
