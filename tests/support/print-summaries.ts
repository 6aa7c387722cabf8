import type { Article } from '../../lib/article.ts'
import type { Summary } from '../../lib/summary/summary.ts'
import { harborSeagrass } from '../unit/articles/harbor-seagrass.ts'
import { buildArticle } from './build-article.ts'
import { summarizeInItsLanguage } from './summarize-in.ts'

/** Articles whose words a locale would sort, split or write in capitals in its own way. */
const ARTICLES: readonly (readonly [string, Article])[] = [
  ['seagrass', harborSeagrass],
  [
    'turkish',
    buildArticle(
      [
        'İstanbul limanı ışıklarla doludur. Işık feneri ıslak kıyıda durur. Balıkçılar ağlarını kışın onarır.',
        'Liman ışığı gemilere yol gösterir. Iğdır yolu dağlardan geçer. İnce ağlar kıyıda kurur.',
      ],
      { title: 'İstanbul limanının ışığı', language: 'tr' },
    ),
  ],
  [
    'japanese',
    buildArticle(
      ['港の灯台は船を導く。冬には網を直す。灯台の光は遠くまで届く。', '船は灯台の光を見て港に入る。雪が谷を覆った。'],
      { title: '港の灯台', language: 'ja' },
    ),
  ],
  [
    'german',
    buildArticle(['Die Öfen der Gießerei glühen Tag und Nacht. Äpfel reifen spät. Der Straßenbau ruht im Winter.'], {
      title: 'Öfen der Gießerei',
      language: 'de',
    }),
  ],
]

/** Run as a program of its own, in the environment that a test chooses; `reversed` reads the articles from the last on. */
const order = process.argv.includes('reversed') ? ARTICLES.toReversed() : ARTICLES
const summaries: [string, Summary][] = []
for (const [name, article] of order) summaries.push([name, await summarizeInItsLanguage(article)])
process.stdout.write(JSON.stringify(Object.fromEntries(summaries.toSorted(([a], [b]) => (a < b ? -1 : 1)))))
