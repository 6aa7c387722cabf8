import { describe, expect, test } from 'vitest'
import { isClosingHeading, isTeaserHeading } from '../../lib/page/tail-headings.ts'

/** How sites in each language head what follows an article. */
const CLOSING: Record<string, string[]> = {
  ar: ['التعليقات', 'اترك تعليقا', 'المراجع', 'انظر أيضًا'],
  da: ['Kommentarer', 'Om forfatteren', 'Se også', 'Referencer'],
  de: ['12 Kommentare', 'Schreibe einen Kommentar', 'Über den Autor', 'Einzelnachweise', 'Siehe auch'],
  en: [
    'Comments (2)',
    'Sign up for our newsletter',
    'References',
    'See also',
    'About the author',
    'Share this',
    'Photo credits',
    'Unlock this story — and every other one',
    'This article is exclusive to members',
    'Already have an account?',
  ],
  es: ['Comentarios', 'Sobre la autora', 'Referencias', 'Véase también'],
  fi: ['Kommentit', 'Lähteet', 'Katso myös'],
  fr: ['Commentaires', 'Laisser un commentaire', 'À propos de l’auteur', 'Notes et références', 'Voir aussi'],
  he: ['תגובות (7)', 'על המחברת', 'הערות שוליים', 'ראו גם'],
  hi: ['टिप्पणियाँ', 'लेखक के बारे में', 'सन्दर्भ', 'इन्हें भी देखें'],
  it: ['Commenti', 'L’autore', 'Voci correlate', 'Collegamenti esterni'],
  ja: ['コメント', '脚注', '参考文献'],
  ko: ['댓글 3', '각주', '같이 보기'],
  nb: ['Legg igjen en kommentar', 'Referanser', 'Eksterne lenker'],
  nl: ['Reacties', 'Geef een reactie', 'Referenties', 'Over de auteur', 'Zie ook'],
  pl: ['Komentarze', 'Dodaj komentarz', 'O autorze', 'Przypisy'],
  pt: ['Comentários', 'Deixe um comentário', 'Sobre o autor', 'Referências', 'Ver também'],
  ru: ['Комментарии', 'Оставить комментарий', 'Отзывы', 'Об авторе', 'Примечания', 'См. также'],
  sv: ['Kommentarer', 'Om författaren', 'Se även'],
  tr: ['Yorumlar', 'Bir yorum yaz', 'Yazar hakkında', 'Kaynakça', 'Dış bağlantılar'],
  zh: ['评论', '关于作者', '参考资料', '外部連結'],
}

/** How they head their other pages. */
const TEASERS: Record<string, string[]> = {
  ar: ['مقالات ذات صلة', 'اقرأ أيضا', 'الأكثر قراءة'],
  da: ['Læs også', 'Relaterede artikler'],
  de: ['Mehr zum Thema', 'Das könnte Sie auch interessieren', 'Lesen Sie auch'],
  en: [
    'Related stories',
    'Related blog posts',
    'Related articles on Reed & Oar',
    'Most read',
    'More from this author',
    'Read next',
    'Up next',
    'Read more on owls',
  ],
  es: ['También te puede interesar', 'Noticias relacionadas'],
  fi: ['Lue myös', 'Luetuimmat'],
  fr: ['À lire aussi', 'Sur le même sujet', 'Articles similaires'],
  he: ['כתבות נוספות', 'קראו גם'],
  hi: ['ये भी पढ़ें', 'संबंधित खबरें'],
  it: ['Leggi anche', 'Articoli correlati'],
  ja: ['関連記事', 'あわせて読みたい'],
  ko: ['관련 기사', '많이 본 뉴스'],
  nb: ['Les også', 'Mest leste saker'],
  nl: ['Lees ook', 'Gerelateerde artikelen'],
  pl: ['Czytaj także', 'Podobne artykuły'],
  pt: ['Leia também', 'Você pode gostar', 'Notícias relacionadas'],
  ru: ['Читайте также', 'Похожие статьи'],
  sv: ['Läs också', 'Relaterade artiklar'],
  tr: ['İlgili haberler', 'En çok okunanlar'],
  zh: ['相关阅读', '熱門文章'],
}

const byLanguage = (headings: Record<string, string[]>) =>
  Object.entries(headings).flatMap(([language, texts]) => texts.map((text) => ({ language, text })))

test.each(byLanguage(CLOSING))('"$text" ends an article ($language)', ({ text }) => {
  expect(isClosingHeading(text)).toBe(true)
})

test.each(byLanguage(TEASERS))('"$text" is above other pages ($language)', ({ text }) => {
  expect(isTeaserHeading(text)).toBe(true)
})

describe('a heading of the article', () => {
  test.each([
    'Related work',
    'API reference',
    'Reference',
    'Commentary',
    'Chemische reactie',
    'Credit where it is due',
    'Discussion',
    'Comments on the second draft',
    'This story is older than the harbor',
    'Sharing a kitchen',
    'Sources of error',
    'Key Takeaways',
    'More rain than ever',
    'Popular music in the seventies',
    'Recommended resource limits',
    'Other content types',
    'Der Kommentar als Gattung',
    'Notes from a small harbor',
    'Delar av landet',
    'Mere end en havn',
    'Lire une carte',
    'مصادر الطاقة',
    'מקורות המים',
    'Kaynak suları',
    '参考になる色',
    '더 많은 비',
  ])('%s', (text) => {
    expect(isClosingHeading(text) || isTeaserHeading(text)).toBe(false)
  })
})
