/** What captions open with, in lower case, in the languages of the corpora and their neighbors. */
export const CAPTIONS =
  /^(?:(?:figure|fig\.|table|photo|image|picture|abbildung|abb\.|tabelle|foto|bild|figura|tabla|imagen|tableau|hình|ảnh|bảng)\s*[\d(:]|(?:photo|image|picture|foto|bild)\s(?:by|credit|courtesy|von|de|por)\b|(?:source|quelle|fuente|nguồn)\s*:|[图圖表図]\s*\d)/u

/** Who took a picture, or whom one is of: "The harbor - Photo: Ana Reed", "Map screenshot by Ana Reed." */
export const CREDITS =
  /(?:^|[\s(])(?:photo|photos|foto|image|images|bild|picture|ảnh|фото|screenshot)\s?:|\b(?:screenshot|photograph|image) (?:by|courtesy of) /u

/** Sentences that ask for a click or announce one. */
export const CALLS_TO_ACTION =
  /^(?:read (?:more|on|the full|also)|click|tap|sign up|subscribe|learn more|find out more|see also|check out|follow us|share this|contact us|get started|download|join us|stay tuned|watch (?:the|this) video|buy now|log in|register now|jetzt|weiterlesen|mehr lesen|lesen sie|abonnieren|klicken|haz clic|haga clic|suscríbete|lee (?:más|también)|ver también|descarga|cliquez|lire (?:la suite|aussi)|abonnez|inscrivez|téléchargez|xem thêm|đọc thêm|devamını oku)(?!\p{L})|^(?:点击|點擊|阅读更多|了解更多|订阅|続きを読む|詳しくはこちら|クリック)|^(?:to|for) [^.]{3,90}, (?:please )?(?:check out|click|consult|contact|go to|refer to|see|visit)\b/u

/** A program that its page shows as a paragraph. */
export const CODE = /\) ?(?:=> ?)?\{|;\s?\}/

/** What tells who is where in a picture: "Ana Reed (left) greets …". */
export const PICTURE_MARKS = /\((?:left|right|pictured|l|r|links|rechts|à gauche|à droite|izquierda|derecha)\)/u

/** The place and the agency in front of the news: "LONDON (AP) — Rivers …". */
export const DATELINES = /^[^()]{0,50}\((?:ap|afp|ansa|cnn|dpa|efe|reuters|upi)\)/u

/** What announces what is to come, or tells where it stands: "Here are ten …", "We turn now to …", "… in the next chapter." */
export const ANNOUNCEMENTS =
  /^(?:here are|below are|here is a|we (?:now turn|turn now))\b|\b(?:we turn now to|we now turn to|(?:noted|discussed|described) (?:earlier|later|below|above)|(?:next|previous|last) (?:chapter|section|lesson))\b/u

/** What tells where a book or a series says something: 'Section 4.2 "Nets" addresses …', 'in chapter 3 "Ropes", we …'. */
export const ROAD_MAPS =
  /\b(?:section|chapter|part|lesson|unit|module|table|figure|kapitel|abschnitt|chapitre|cap[ií]tulo|secci[oó]n)\s[\d.]+,?\s["“„«]/u

/** What a page says of itself instead of its matter: "In this guide, we …", "By the end of this unit, you will …". */
export const PROMISES =
  /^(?:in|throughout) this (?:article|post|guide|tutorial|lesson|section|chapter|video|course|module|episode)\b|^(?:by the end of|after reading) this \w+, you\b|^in diesem (?:artikel|beitrag)\b|^dans cet article\b|^en este art[ií]culo\b|^neste artigo\b|^in questo articolo\b/u

/** What a site says to guard itself. */
export const LEGAL_LINES =
  /^by using this (?:site|website)|\ball rights reserved\b|\blicensed under (?:a |the )?(?:creative|cc)\b/u

/** Who wrote it: "Ana Reed is a staff writer at …", "…, follow her on …". */
export const AUTHOR_BOXES =
  /^[^,.]{3,40} is an? (?:[\w-]+ ){0,3}(?:writer|reporter|editor|journalist|columnist|correspondent|copywriter)(?: (?:at|for|and|who|based)\b|,)|\bfollow (?:him|her|them|me) (?:on|at)\b|\b(?:he|she) (?:enjoys (?:creating|writing)|writes about)\b/u

/** A name before the sentence that begins with it: "Tide: A tide is …". */
export const ECHOED_LABELS = /^([^:：]{2,40})[:：]\s?(?:the |an? )?\1/iu

/** What attributes a sentence to somebody whom another one names: "…," she said. */
export const ATTRIBUTIONS = /[,!?…]["”’»]? (?:he|she|they) (?:said|says|added|adds|told|explained)\b/u

/** A line of a table or of a reference: "Type: string.", "tideLevel - the height that …". */
export const ATTRIBUTES = /^\p{L}[\p{L} ]{0,24}: \S+(?: \S+){0,2}$|^\p{Ll}[\p{L}\p{N}_.]*(?:\(\))? [-–—] /u

/** A title or a name that the page sets before a sentence, without a stop: "Mending Nets by Ana Reed The nets are …". */
export const GLUED_TITLES =
  /^(?:[\p{Lu}\d][\p{L}\d'’&-]*,? (?:(?:of|by|and|the|in|for|to) )?){3,}(?:The|A|An|In|It|This|When|If|There) \p{Ll}/u
