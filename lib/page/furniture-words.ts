/**
 * Words that page builders put into the class or id of what surrounds an article. Collected from the development half of
 * public extraction corpora (WCXB, scrapinghub article-extraction-benchmark, AED): each stood on junk on several sites.
 */
export const FURNITURE_WORDS = new Set(
  (
    'byline bylines bio vcard dateline timestamp newsletter newsletters subscribe subscription signup related recommended recommendations ' +
    'recirc trending popular share sharing sharedaddy social follow promo promos breadcrumb breadcrumbs advertisement advert sponsored ' +
    'taboola outbrain tags taglist comments comment disqus respond feedback pagination noprint tweet tooltip navbox ' +
    'toc tableofcontents sidebar masthead menu navbar sponsor banner rail carousel slider glide gallery footer copyright disclaimer'
  ).split(' '),
)

/** The same, written as two words or one. */
export const FURNITURE_NAMES =
  /author-?(?:bio|box|card|info|details|meta|container|byline|profile)|about-?(?:the-)?author|(?:article|post|entry|story)[_-]{0,2}(?:meta|tags|byline|share|info|date)\b|date-?published|publish-?date|published-?(?:date|on)|read-?(?:next|also|more-?stories)|most-?(?:read|popular)|more-?(?:stories|from)|also-?like|mailing-?list|email-?(?:signup|form)|news-?letter|sign-?up-?(?:form|box)|back-?to-?top|skip-?(?:to|link)|cta-?(?:box|block|banner)|(?:^|[\s_-])ad-?(?:slot|unit|container|wrapper|break|label)|reading-?time|read-?time|image-?gallery-?count|post-?navigation|nav-?links|twitter-?tweet|instagram-?media|pull-?quote|cookie/i

export const CAPTION_NAMES =
  /caption|(?:photo|image|media|picture|figure|background)[\w-]{0,12}credit|attribution|(?:^|[\s_-])credits?(?:[\s_-]|$)|image_?cite|imagecaption/i

/** Elements that never hold an article's own text, when they stand inside it. */
export const FURNITURE_TAGS = new Set(['nav', 'footer', 'menu', 'address', 'aside'])
export const FURNITURE_ROLES = new Set([
  'complementary',
  'navigation',
  'contentinfo',
  'banner',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alertdialog',
])

/** What is laid over a page or hangs below it, and has prose of its own. */
export const DIALOG_NAMES =
  /cookie|consent|gdpr|modal|onetrust|didomi|popup|lightbox|cc-banner|(?:^|[\s_-])(?:comments?(?:-?(?:area|section|list|wrapper|container))?|disqus[\w-]{0,20}|respond)(?:\s|$)/i
