/** What stands over a place for advertising, or over a table of contents that a script fills. */
const LABEL = String.raw`^(?:loading|table of contents|advertising|advertisement|anzeige|publicité|publicidad|pubblicità|advertentie|annons|reklama|реклама|広告|广告|廣告|광고)\W*$`
export const LONE_LABEL = new RegExp(LABEL, 'iu')

/** Bylines, dates, reading times, copyright and credit lines. */
export const META_LINE = new RegExp(
  [
    String.raw`^.{0,40}\b\d{1,3}\s?-?\s?(?:min|минут)\p{L}*\.?(?: d[ei])?\s?(?:read|le(?:se|es|ct|it|tt)|läs|czyt|чт)\p{L}*.{0,30}$`,
    String.raw`^(?:(?:last )?(?:updated|published|posted|modified|reviewed)|publi(?:ed|é|cado|cato)|aktualisiert|veröffentlicht|stand|mis à jour|actualizado|aggiornato|atualizado|geplaatst|bijgewerkt|publicerad|uppdaterad|opublikowano|опубликовано|обновлено|公開日|更新日|发布时间|更新时间)\b(?=\W*$|\D{0,60}\d).{0,60}$`,
    String.raw`^(?:©|copyright\b|\(c\) ?\d|all rights reserved).{0,160}$`,
    String.raw`^\W?(?:photo(?:graph)?s?|images?|picture|credit|foto|bild|crédit|source|illustration|video|getty|写真|图源|图)\s?(?:credit|courtesy|by|via|par|von)?s?\s?[:：|/©].{0,100}$`,
    LABEL,
    String.raw`^(?:share(?: this)?(?: article| story| post)?|print|email|tweet|facebook|twitter|linkedin|whatsapp|copy(?: link)?|comments?|teilen|partager|compartir|condividi|compartilhar|delen|dela|udostępnij|поделиться|シェア|分享|공유)$`,
    String.raw`^(?:tags?|topics?|categories|category|filed under|schlagwörter|themen|mots-clés|etiquetas|temas|теги|タグ|标签|標籤)\s?[:：].{0,200}$`,
  ].join('|'),
  'iu',
)

/** A date on a line of its own, with at most a few words around it. */
export const DATE_LINE =
  /^(?:\p{L}{3,12}\.?,?\s){0,3}(?:\d{1,2}(?:st|nd|rd|th|\.|er)?[\s./-](?:de )?(?:\p{L}{3,12}\.?|\d{1,2})[\s./,-]{1,3}(?:de )?\d{2,4}|\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?)(?:.{0,30})$/u
