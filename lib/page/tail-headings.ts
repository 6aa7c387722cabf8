/**
 * Headings of sections that are about the page. Written in each language as its large sites write them; matched against the
 * whole heading, so that "Related work" or "Comments on the draft" stay sections.
 */
/** What ends an article: comments, references, the author, invitations. */
const CLOSING = [
  String.raw`(?:\d+ )?(?:comments?|responses?|replies|discussions?)(?: ?\(?\d+\)?)?|leave a (?:comment|reply|response)|join the (?:conversation|discussion)|post a comment|add (?:a )?comment|write a comment|reader comments?|\d+ thoughts? on .*`,
  String.raw`sign[- ]?up .{0,60}|(?:join|subscribe to|get) (?:our|the|my) .{0,30}(?:newsletter|mailing list|updates|email).{0,30}|newsletters?|subscribe(?: .{0,50})?|stay (?:connected|informed|updated|in touch|up to date)(?: .{0,30})?|get (?:the latest|updates|more).{0,40}(?:inbox|email|newsletter)|never miss .{0,40}|follow (?:us|me)(?: .{0,20})?|connect with us`,
  String.raw`share(?: (?:this|on|the|via|with).{0,30}|:)?|share (?:article|post|story)|about the authors?|about (?:the )?(?:writer|contributor)s?|author(?: bio| information)?|written by|meet the authors?|contributors?|tags|topics|categories|filed under|see also|references|bibliography|works cited|citations|footnotes|endnotes|notes and references|external links|further reading|sources|was this (?:article|page|helpful|information|guide|content|answer).{0,30}|rate this .{0,30}|did you find this .{0,40}|give feedback|feedback|contact us`,
  String.raw`(?:\d+ )?kommentare?(?: ?\(?\d+\)?)?|kommentar (?:schreiben|hinterlassen)|schreibe? einen kommentar|teilen|über d(?:en|ie) autor(?:in|en)?|zum autor|einzelnachweise|literatur(?:verzeichnis)?|weblinks|siehe auch|quellen|schlagwörter|(?:zum )?newsletter(?: .{0,40})?|unser newsletter|anmerkungen|diskutieren sie mit`,
  String.raw`(?:\d+ )?commentaires?(?: ?\(?\d+\)?)?|laisser un commentaire|réagir|partager(?: .{0,30})?|à propos de l.auteur(?:e)?|références|notes et références|voir aussi|liens externes|bibliographie|inscrivez-vous .{0,40}|abonnez-vous .{0,40}`,
  String.raw`(?:\d+ )?comentarios?(?: ?\(?\d+\)?)?|deja (?:un comentario|una respuesta)|compartir|comparte(?: .{0,30})?|sobre (?:el|la|o|a) autora?|véase también|referencias|enlaces externos|bibliografía|notas|suscríbete.{0,40}|etiquetas`,
  String.raw`(?:\d+ )?comentários?(?: ?\(?\d+\)?)?|deixe (?:um comentário|uma resposta)|compartilhe(?: .{0,30})?|compartilhar|ver também|referências|ligações externas|assine .{0,40}|inscreva-se.{0,40}|tags`,
  String.raw`(?:\d+ )?commenti?(?: ?\(?\d+\)?)?|lascia un commento|condividi(?: .{0,30})?|note|voci correlate|collegamenti esterni|riferimenti|bibliografia|iscriviti .{0,40}|l.autore`,
  String.raw`(?:\d+ )?reacties?(?: ?\(?\d+\)?)?|reageer|geef een reactie|laat een reactie achter|delen|deel (?:dit|deze) .{0,20}|over de auteur|zie ook|referenties|bronnen(?:, noten en\/of referenties)?|externe links|voetnoten|literatuur|nieuwsbrief|meld je aan .{0,40}`,
  String.raw`kommentarer(?: ?\(?\d+\)?)?|lämna (?:en kommentar|ett svar)|dela(?: .{0,20})?|om författaren|se även|referenser|externa länkar|källor|nyhetsbrev`,
  String.raw`komentarze?(?: ?\(?\d+\)?)?|dodaj komentarz|zostaw komentarz|udostępnij|o autorze|przypisy|bibliografia|linki zewnętrzne|źródła`,
  String.raw`(?:\d+ )?комментари(?:и|ев|й|я)(?: ?\(?\d+\)?)?|оставить комментарий|добавить комментарий|смотрите также|поделиться(?: .{0,20})?|об авторе|примечания|литература|ссылки|источники|см\. также|подпис(?:ка|аться|ывайтесь).{0,40}`,
  String.raw`コメント(?:する|を残す|\s?[(（]?\d+[)）]?件?)?|この記事(?:を(?:シェア|書いた人)|の(?:著者|筆者).{0,10})|シェア(?:する)?|脚注|出典|参考文献|外部リンク|著者(?:プロフィール)?|タグ|カテゴリー`,
  String.raw`(?:\d+ ?条)?(?:评论|評論|留言|回应|回應)(?:\s?[(（]?\d+[)）]?)?|发表(?:评论|回复)|發表(?:評論|回覆|留言)|分享(?:到.{0,10})?|参考(?:资料|文献)|參考(?:資料|文獻)|注释|註釋|外部(?:链接|連結)|参见|參見|关于作者|關於作者|作者简介|标签|標籤`,
  String.raw`댓글(?:\s?\d+)?|공유하기|각주|같이 보기|외부 링크|참고 ?문헌`,
]

/** Other pages of the site, offered at the end or between two paragraphs. */
const TEASERS = [
  String.raw`related(?: (?:articles?|stor(?:y|ies)|posts?|contents?|links?|news|topics?|reading|coverage|resources?|products?|pages?|videos?|searches|guides?|terms|entries))?|more (?:from|in|on|like this|stories|news|articles|posts|to read|to explore|reading|resources)(?: .{0,40})?|trending(?: now| stories| topics)?|most (?:read|popular|viewed|recent|shared)(?: .{0,30})?|recent (?:posts?|articles?|news|stories|comments)|recommended(?: (?:for you|articles?|stories|posts?|reading|videos?))?|you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in)(?:.{0,3})|read (?:next|more|also|this next)|what to read next|up next|keep reading|popular(?: (?:posts?|articles?|stories|now))?|latest(?: (?:news|articles?|stories|posts?|from .{0,30}))?|other (?:articles|stories|posts)(?: .{0,30})?|editor.?s.? picks?|don.?t miss|in case you missed it|explore (?:more|further)(?: .{0,30})?|similar (?:articles|posts|stories)|next (?:article|post|story)|previous (?:article|post)`,
  String.raw`advertisement|advertising|table of contents|navigation|site map|quick links`,
  String.raw`mehr (?:zum thema|artikel|von .{0,30}|aus .{0,30}|lesen)|weitere (?:artikel|beiträge|themen|meldungen)(?: .{0,30})?|das könnte (?:sie|dich|ihnen) auch .{0,20}|auch interessant|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|beiträge|themen)|lesen sie auch|meistgelesen.{0,20}`,
  String.raw`articles? (?:liés?|similaires?|associés?|recommandés?|connexes?)|(?:à|a) lire (?:aussi|également|ensuite)|lire aussi|sur le même (?:sujet|thème)|vous aimerez (?:aussi|peut-être).{0,20}|dans la même (?:rubrique|catégorie)|les plus lus|articles connexes`,
  String.raw`artículos? relacionados?|noticias relacionadas|también te puede .{0,20}|te puede interesar|te recomendamos|más (?:noticias|información|sobre .{0,30}|leídas?|en .{0,30})|lo más (?:leído|visto)|relacionad[oa]s?|temas relacionados`,
  String.raw`(?:artigos|notícias|posts|matérias|conteúdos) relacionad[oa]s|veja (?:também|mais)|leia (?:também|mais)|mais (?:lidas|lidos|notícias|sobre .{0,30})`,
  String.raw`articoli correlati|leggi anche|potrebbe(?:ro)? interessarti.{0,20}|ti potrebbe(?:ro)? interessare.{0,20}|i più letti|altri articoli`,
  String.raw`gerelateerd(?:e .{0,20})?|lees (?:ook|meer|verder)|meer (?:over .{0,30}|nieuws|artikelen|lezen)|aanbevolen.{0,20}|meest gelezen`,
  String.raw`relaterat?(?:de .{0,20})?|läs (?:också|mer|även|vidare)|mer (?:om .{0,30}|från .{0,30})|mest läst`,
  String.raw`podobne (?:artykuły|wpisy|tematy)|powiązane (?:artykuły|tematy)|czytaj (?:także|też|również|więcej|dalej)|zobacz (?:także|też|również)|przeczytaj (?:także|też|również)|polecane.{0,20}|najczęściej czytane|najpopularniejsze`,
  String.raw`похожие (?:статьи|записи|новости|материалы)|читайте (?:также|ещё|еще)|по теме|материалы по теме|ещё по теме|самое (?:читаемое|популярное)|популярное`,
  String.raw`関連(?:記事|リンク|項目|ニュース|キーワード)?|関連する記事|おすすめ(?:の?記事)?|あわせて読みたい|人気(?:の?記事|ランキング)|最新(?:の?記事|ニュース)|次の記事|新着記事`,
  String.raw`相关(?:阅读|新闻|文章|推荐|内容|报道|链接|主题)|相關(?:閱讀|新聞|文章|報導|連結)|延伸(?:阅读|閱讀)|推荐(?:阅读|文章)|推薦(?:閱讀|文章)|猜你喜欢|熱門(?:文章|新聞)|热门(?:文章|新闻|推荐|评论)|更多.{0,12}|上一篇.{0,40}|下一篇.{0,40}`,
  String.raw`관련 ?(?:기사|뉴스|글)|추천 ?(?:기사|뉴스)|많이 본 (?:뉴스|기사)|인기 ?(?:기사|뉴스)`,
]

const toPattern = (patterns: string[]) =>
  new RegExp(String.raw`^[^\p{L}\p{N}]*(?:${patterns.join('|')})[^\p{L}\p{N}]*$`, 'iu')

const CLOSING_HEADING = toPattern(CLOSING)
const TEASER_HEADING = toPattern(TEASERS)

/** Longer headings are sentences of the article. */
const MAX_LENGTH = 80

export const isClosingHeading = (text: string): boolean => text.length <= MAX_LENGTH && CLOSING_HEADING.test(text)
export const isTeaserHeading = (text: string): boolean => text.length <= MAX_LENGTH && TEASER_HEADING.test(text)
