/**
 * Headings of sections that are about the page, in each language as its large sites write them, in lower case and
 * without counts and signs, apostrophes too. Matched against the whole heading, so that "Related work" stays a section.
 */

/** What ends an article: comments, references, the author, invitations. */
const CLOSING = [
  'comments?|responses?|replies|(leave|post|add|write) a (comment|reply|response)|join the (conversation|discussion)|your answer|thoughts? on .*',
  'sign ?up(.* (newsletter|updates?|emails?|alerts?|inbox|list|free|now|today|here))?|(join|get) (our|the|my) .*(newsletter|list|updates|email).*|newsletters?( .*)?|subscribe( (to|now|for|today).*)?|stay (connected|informed|updated|in touch).*|get the latest .*|never miss .*|follow (us|me).*',
  'share( (this|on|via|article|post|story).*)?|(about |meet )?the authors?|author( bio| information)?|written by.*|(\\w+ )?credits?|pin (it|this).*|thank you for reading.*|contributors?|tags|topics|categories|filed under',
  'see also|footnotes|external links|further reading|sources|was this .*|(give )?feedback',
  // What stands over the offer below a story that is cut short.
  '(unlock this|already have an?) .*|this (article|story) is .*(subscribers|members)',
  // "Write a comment" has few words before its last, in any language.
  '(\\p{L}+ ){0,3}([ck]ommentai?re?r?s?|coment[aá]rios?|comment[io]|komentarze?|комментари[ийея]|kommentit?i?)|(\\p{L}+ een )?reacties?|(bir )?yorum( ya[pz]|lar)|(notes \\w+ )?r[eé]f[eé]r[eêa]n[cst](e|ia|ie)[sr]|bibliogra[pf]\\p{L}+',
  'über d(en|ie) autor(in|en)?|einzelnachweise|literatuu?r(verzeichnis)?|weblinks|siehe auch|quellen|anmerkungen',
  'à propos de l auteure?|voir aussi|liens externes|(inscrivez|abonnez)-vous .*',
  'sobre (el|la|o|a) autora?|v[eé](ase|r) tamb(ién|ém)|enlaces externos|suscríbete.*',
  'ligações externas|inscreva-se.*',
  'voci correlate|collegamenti esterni|riferimenti|iscriviti .*|l autore',
  'over de auteur|zie ook|bronnen|externe links|voetnoten',
  'om f[öo]rfatt[ae]ren|se (även|også)|eksterne (lenker|henvisninger)|externa länkar|källor|kilder|(fot)?noter',
  'o autorze|przypisy|linki zewnętrzne|źródła',
  'см(отрите)? также|об авторе|примечания|литература|ссылки|источники|отзывы|подпис(ка|аться|ывайтесь).*',
  'コメント.*|この記事(を|の)(書いた|著者|筆者).*|脚注|出典|参考文献|外部リンク|著者.{0,6}|タグ|カテゴリー',
  '([发發]表)?(评论|評論|回[复覆应應]|留言)|[参參]考([资資]料|文[献獻])|注释|註釋|外部(链接|連結)|[参參][见見]|[关關][于於]作者|作者简介|标签|標籤',
  'yazar hakkında|kaynak(ça|lar)|dipnotlar|dış bağlantılar|ayrıca bakınız',
  '(ال)?تعليقات|(اترك|أضف) .{0,8}|(عن|حول) الكاتب|(ال)?(مراجع|مصادر|هوامش)|انظر أيض.{1,2}|وصلات خارجية',
  '(\\p{L}+ )?תגוב(ות|ה)|על (המחבר|הכותב)ת?|הערות שוליים|קישורים חיצוניים|ראו גם|מקורות',
  '(.{0,3} )?टिप्पणि?ी?.{0,8}|लेखक के बारे में|स(ं|न्)दर्भ|बाहरी कड़ियाँ|इन्हें भी देखें',
  'tietoa kirjoittajasta|viitteet|lähteet|katso myös|aiheesta muualla',
  '댓글|각주|같이 보기|외부 링크|참고 ?문헌',
]

/** Other pages of the site, offered at the end or between two paragraphs. */
const TEASERS = [
  'more (from|in|on|like this|stories|news|articles|posts|to (read|explore)|reading|resources)( .*)?|(related|trending|popular|recommended|recent|latest|similar|other)(( \\w+)? ((article|post|topic|video|comment|content|link|resource)s?|blogs?|now|news|reading|story|stories)( (on|in|from|by|for) .*)?)?|(latest|discover more) from .*|get .* in your inbox|(watch|listen to) (this video|the (full|audio) .*)|most (read|popular|viewed|recent|shared).*',
  'you (may|might|could) (also )?(like|enjoy|be interested in).*|(what to )?read( next| more( (on|about|from) .*)?| also| this next)?|(learn )?more|click here.*|(keep|continue) reading|up next|don t miss|explore (more|further).*|(next|previous) (article|post|story)|advertis(ement|ing)',
  'mehr (zum thema|artikel|lesen|von .*|aus .*)|(weitere|ähnliche|verwandte) (artikel|beiträge|themen).*|das könnte (sie|dich|ihnen) auch .*|lesen sie (auch|mehr)|weiterlesen',
  'articles? (lié|similaire|recommandé)s?|(à )?lire (aussi|également|ensuite)|sur le même (sujet|thème)|vous aimerez .*',
  '(\\p{L}+ )?relacionad[oa]s?|(también )?te puede .*|más (noticias|información|leídas?|sobre .*)',
  '(veja|leia) (também|mais)|você (também )?(pode|vai) gostar.*|mais (notícias|lid[ao]s|sobre .*)',
  'articoli correlati|leggi anche|i più letti|altri articoli|(ti )?potrebbe(ro)? interessar.*',
  'gerelateerd.*|lees (ook|meer|verder)|meer (nieuws|artikelen|lezen|over .*)|aanbevolen.*',
  '(podobne|powiązane) (artykuły|wpisy|tematy)|((prze)?czytaj|zobacz) (także|też|również|więcej|dalej)|polecane.*',
  'похожие (статьи|записи|новости|материалы)|читайте (также|ещё|еще)|((материалы|ещё) )?по теме|(самое )?(читаемое|популярное)',
  '関連.{0,8}|おすすめ.{0,4}|あわせて読みたい|人気の?(記事|ランキング)|最新の?(記事|ニュース)|次の記事|新着記事',
  '(相[关關]|推[荐薦]|延伸|[热熱][门門])(阅读|閱讀|新[闻聞]|文章|推荐|内容|报道|報導|链接|連結|主题|评论)|猜你喜欢|更多.{0,12}|[上下]一篇.*',
  'relater.*|(mest l[æe]ste|flere) .*|l[eæä]s (också|også|mere?|även|vidare)|mere? (om|fr[aå]n?) .*',
  '(ilgili|benzer|önerilen|popüler) (haber|yazı|içerik|konu)l[ae]r|ilginizi çekebilir|ayrıca okuyun|en çok okunan(lar)?',
  '(مقالات|مواضيع|أخبار) (ذات صلة|مشابهة|متعلقة)|اقرأ (أيض.{1,2}|المزيد)|قد يعجبك .*|الأكثر (قراءة|مشاهدة)',
  '(כתבות|מאמרים) (קשור|נוספ)(ות|ים)|קראו (גם|עוד)|אולי יעניין .*|הנקראות ביותר',
  'स(ं|म्)बंधित (खबरें|लेख|समाचार)|(ये|यह) भी पढ़ें|और पढ़ें',
  'lue (myös|lisää|seuraavaksi)|aiheeseen liittyv.*|luetuimmat',
  '(관련|추천|인기) ?(기사|뉴스|글)|많이 본 (뉴스|기사)',
]

/** UTF-16 units. Longer headings are sentences of the article. */
const MAX_LENGTH = 80

function toMatcher(patterns: string[]): (text: string) => boolean {
  const pattern = new RegExp(`^(${patterns.join('|')})$`, 'u')
  return (text) => text.length <= MAX_LENGTH && pattern.test(tidy(text))
}

export const isClosingHeading = toMatcher(CLOSING)
export const isTeaserHeading = toMatcher(TEASERS)

const tidy = (text: string): string =>
  text
    .toLowerCase()
    // What Turkish İ leaves above its i.
    .replaceAll('\u0307', '')
    .replace(/[^\p{L}\p{M}-]+/gu, ' ')
    .trim()
