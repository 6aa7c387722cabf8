import { expect, test } from 'vitest'
import { summarizeInItsLanguage } from '../support/summarize-in.ts'
import { buildArticle, heading, item } from '../support/build-article.ts'
import { harborSeagrass } from './articles/harbor-seagrass.ts'

const articles = [
  ['an explainer', harborSeagrass],
  [
    'Japanese prose',
    buildArticle(
      [
        heading('潮'),
        '港の潮位は毎朝手で読まれている。「記録は百年を超えた。」と係員は言う。水位は三十センチ上がった。',
        '町は防波堤を高くする計画を立てた。費用は国と県が分けて払う。',
      ],
      { language: 'ja' },
    ),
  ],
  [
    'emoji, accents and odd spaces',
    buildArticle(['Le café 👩‍🌾 ouvre à 8 h 30 !\u00A0Les clients e\u0301puise\u0301s attendent…  Personne ne part.'], {
      language: 'fr',
    }),
  ],
  [
    'the author’s list first',
    buildArticle([
      heading('TL;DR'),
      item('Salt keeps.'),
      heading('Salt'),
      'Salt draws water out. Salted fish keeps for years.',
    ]),
  ],
] as const

test.each(articles)(
  'every takeaway, context, heading and point stands in the article at its anchor: %s',
  async (_, article) => {
    const summary = await summarizeInItsLanguage(article)
    const anchors = [
      ...summary.takeaways.flatMap(({ anchor, context }) => (context ? [anchor, context] : [anchor])),
      ...summary.outline.map(({ anchor }) => anchor),
      ...(summary.author?.points ?? []),
    ]
    expect(anchors.length).toBeGreaterThan(0)
    expect(anchors.map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end))).toEqual(
      anchors.map(({ quote }) => quote),
    )
  },
)
