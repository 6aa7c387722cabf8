import { describe, expect, test } from 'vitest'
import { isClosingHeading, isTeaserHeading } from '../../lib/page/tail-headings.ts'

describe('a heading that ends an article', () => {
  test.each([
    'Comments (2)',
    'Sign up for our newsletter',
    'References',
    'See also',
    'About the author',
    'Share this',
    '12 Kommentare',
    'Einzelnachweise',
    'Commentaires',
    'À propos de l’auteur',
    'Comentarios',
    'Referencias',
    'Commenti',
    'Referências',
    'Reacties',
    'Kommentarer',
    'Komentarze',
    'Przypisy',
    'Комментарии',
    'Примечания',
    'コメント',
    '脚注',
    '评论',
    '参考资料',
    '댓글',
  ])('%s', (text) => {
    expect(isClosingHeading(text)).toBe(true)
  })
})

describe('a heading of other pages', () => {
  test.each([
    'Related stories',
    'Most read',
    'More from this author',
    'You may also like',
    'Read next',
    'Mehr zum Thema',
    'Das könnte Sie auch interessieren',
    'À lire aussi',
    'También te puede interesar',
    'Leggi anche',
    'Leia também',
    'Lees ook',
    'Läs också',
    'Czytaj także',
    'Читайте также',
    '関連記事',
    '相关阅读',
    '관련 기사',
  ])('%s', (text) => {
    expect(isTeaserHeading(text)).toBe(true)
  })
})

describe('a heading of the article', () => {
  test.each([
    'Related work',
    'Comments on the second draft',
    'Sharing a kitchen',
    'Sources of error',
    'Key Takeaways',
    'More rain than ever',
    'Popular music in the seventies',
    'Der Kommentar als Gattung',
    'Notes from a small harbor',
  ])('%s', (text) => {
    expect(isClosingHeading(text) || isTeaserHeading(text)).toBe(false)
  })
})
