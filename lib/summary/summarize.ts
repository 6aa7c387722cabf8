import type { Article } from '../article.ts'
import type { LanguagePack } from '../text/language-pack.ts'
import type { ArticleIndex } from './article-index.ts'
import { buildOutline } from './build-outline.ts'
import { findTopicShifts } from './find-topic-shifts.ts'
import { prepareArticle } from './prepare-article.ts'
import { rankCandidates } from './rank-candidates.ts'
import { MODEL, type SalienceModel } from './salience-model.ts'
import type { Summary } from './summary.ts'
import { chooseDefaultLength, limitTakeaways } from './summary-length.ts'
import { toTakeaways } from './to-takeaways.ts'

/** What an article says, in its own words. Pure: the same article always gives the same summary. */
export function summarize(article: Article, language: LanguagePack, options: SummarizeOptions = {}): Summary {
  const { wordsPerMinute = null, model = MODEL } = options
  const { author, reading, headed, index } = prepareArticle(article, { language, wordsPerMinute })
  const { candidates } = index
  const limit = options.limit ?? limitTakeaways(candidates.length)
  const { picks: best, explain } = rankCandidates(index, { limit, model })
  const picks = isBriefSelection(article, candidates.length) ? [...new Set([...best, ...candidates.keys()])] : best
  const outline =
    headed.sections.length > 0 ? headed : buildOutline(article, { ...reading, parts: findParts(article, index) })
  return {
    takeaways: toTakeaways(picks, { article, candidates, explain, sectionOfBlock: outline.sectionOfBlock }),
    defaultLength: chooseDefaultLength(outline.words),
    outline: outline.sections,
    author: author?.takeaways ?? null,
    coverage: {
      words: outline.words,
      sentences: candidates.length,
      sections: outline.sections.length,
      partial: article.partial,
    },
    words: outline.words,
    readingSeconds: outline.seconds,
  }
}

/** What the author set apart comes before what we find. */
const findParts = (article: Article, index: ArticleIndex): number[] =>
  article.parts.length > 0 ? article.parts : findTopicShifts({ article, ...index })

/** A selection of so few sentences is given back whole: the reader chose them all. */
const isBriefSelection = ({ scope }: Article, sentences: number) =>
  scope === 'selection' && sentences <= BRIEF_SELECTION_SENTENCES

const BRIEF_SELECTION_SENTENCES = 3

/**
 * `limit`: how many takeaways to rank at most; by default what a reader may ask for. `wordsPerMinute`: the reader's own
 * speed, told for English; by default the usual one. `model`: to measure another one than ours.
 */
export type SummarizeOptions = { limit?: number; wordsPerMinute?: number | null; model?: SalienceModel }
