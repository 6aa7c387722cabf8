import { expect, test } from 'vitest'
import { toArticle } from '../../../lib/browser/to-article.ts'
import { buildArticle } from '../../support/build-article.ts'

test.each([
  { is: 'as declared, tidied', declared: 'iw', text: 'הים עולה ויורד פעמיים ביום.', language: 'he', direction: 'rtl' },
  { is: 'that of its letters, not another', declared: 'en', text: 'Море поднимается дважды.', language: 'ru' },
  {
    is: 'that of its letters without a declaration',
    declared: '',
    text: '潮は一日に二度、満ちては引いていく。',
    language: 'ja',
  },
  { is: 'unknown in Latin letters without one', declared: '', text: 'The sea rises twice a day.', language: 'und' },
])('the language of an article is $is', ({ declared, text, language, direction = 'ltr' }) => {
  expect(toArticle({ ...buildArticle([text]), language: declared })).toMatchObject({ language, direction })
})
