import * as fc from 'fast-check'
import type { Article, Block, HeadingLevel, TextBlockKind } from '../../lib/article.ts'
import { buildArticle } from './build-article.ts'
import { anyText } from './fuzz.ts'

/** Words that scripts trip over when they count words in a plain object, among others. */
const WORDS = (
  'tide harbor keeper lamp wind ferry salt rope the of and it was is not in 1912 42% U.S. however therefore this they ' +
  '__proto__ constructor hasOwnProperty toString valueOf 潮位 記録 바다 море عن naïve co-operate'
).split(' ')

/** So that sentences are alike, and some stand twice. */
const anySentence = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }),
      fc.constantFrom('.', '?', '!', '。', '…'),
    )
    .map(([words, stop]) => `${words.join(' ')}${stop}`)

const anyProse = (): fc.Arbitrary<string> =>
  fc.array(anySentence(), { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(' '))

const anyBlockText = () => fc.oneof({ weight: 3, arbitrary: anyProse() }, { weight: 1, arbitrary: anyText() })

const HEADINGS = ['__proto__', 'constructor', 'Key takeaways', 'TL;DR', 'Conclusion', 'References', '', '\u202Eedis']

const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6]

const anyHeading = (): fc.Arbitrary<Block> =>
  fc
    .tuple(fc.oneof(fc.constantFrom(...HEADINGS), anySentence(), anyText()), fc.constantFrom(...LEVELS), fc.boolean())
    .map(([text, level, inferred]) => ({ kind: 'heading', level, text, inferred }))

const anyTextBlock = (...kinds: TextBlockKind[]): fc.Arbitrary<Block> =>
  fc.tuple(fc.constantFrom(...kinds), anyBlockText()).map(([kind, text]) => ({ kind, text }))

const anyBlock = (): fc.Arbitrary<Block> =>
  fc.oneof(
    { weight: 5, arbitrary: anyTextBlock('paragraph') },
    { weight: 2, arbitrary: anyTextBlock('list-item', 'quote', 'code', 'table-row', 'caption', 'image') },
    { weight: 2, arbitrary: anyHeading() },
  )

export const LANGUAGES = ['en', 'de', 'fr', 'ru', 'ar', 'ko', 'ja', 'zh', 'th', 'und'] as const

/** Any article that a page could be read as, and many that none would. */
export const anyArticle = (facts: Partial<Article> = {}): fc.Arbitrary<Article> =>
  fc
    .record({
      blocks: fc.array(anyBlock(), { maxLength: 14 }),
      title: fc.oneof(anySentence(), anyText()),
      dek: fc.option(anyProse()),
      language: fc.constantFrom(...LANGUAGES),
    })
    .map(({ blocks, ...others }) => buildArticle(blocks, { ...others, ...facts }))
