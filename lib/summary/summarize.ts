import type { Article } from '../article.ts'
import type { LanguagePack } from '../text/language-pack.ts'
import { splitWords } from '../text/words.ts'
import { buildOutline } from './build-outline.ts'
import { collectCandidates } from './collect-candidates.ts'
import { findAuthorTakeaways } from './find-author-takeaways.ts'
import { findTopicShifts } from './find-topic-shifts.ts'
import { measureTraits } from './measure-traits.ts'
import { rankByCentrality } from './rank-by-centrality.ts'
import { scoreSalience } from './score-salience.ts'
import { selectTakeaways } from './select-takeaways.ts'
import type { Summary } from './summary.ts'
import { chooseDefaultLength, limitTakeaways } from './summary-length.ts'
import { toTakeaways } from './to-takeaways.ts'
import { weighTerms } from './weigh-terms.ts'

/** What an article says, in its own words. Pure: the same article always gives the same summary. */
export function summarize(article: Article, language: LanguagePack, options: SummarizeOptions = {}): Summary {
  const author = findAuthorTakeaways(article, language)
  const ignored = author?.blocks ?? NO_BLOCKS
  const speed = { language: language.language, wordsPerMinute: options.wordsPerMinute }
  const reading = { speed, unsectioned: ignored }
  const headed = buildOutline(article, reading)
  const candidates = collectCandidates(article, { language, sectionOfBlock: headed.sectionOfBlock, ignored })
  const points = author?.takeaways.points.map(({ quote }) => quote) ?? []
  const guides = [article.title, ...headed.sections.map(({ title }) => title), ...points].map(toWords)
  const vectors = weighTerms([...candidates.map(({ words }) => words), ...guides], {
    counted: candidates.length,
    language,
  })
  const centrality = rankByCentrality(vectors, candidates.length)
  const traits = measureTraits({ candidates, vectors, centrality, sections: headed.sections.length, language })
  const salience = scoreSalience(traits, candidates.length)
  const knownRows = points.map((_, index) => candidates.length + 1 + headed.sections.length + index)
  const limit = options.limit ?? limitTakeaways(candidates.length)
  const picks = selectTakeaways({ candidates, scores: salience.scores, vectors, knownRows, limit })
  const outline =
    headed.sections.length > 0
      ? headed
      : buildOutline(article, { ...reading, parts: findTopicShifts({ article, candidates, vectors, language }) })
  return {
    takeaways: toTakeaways(picks, { article, candidates, salience, language, sectionOfBlock: outline.sectionOfBlock }),
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

/**
 * `limit`: how many takeaways to rank at most; by default what a reader may ask for. `wordsPerMinute`: the reader's own
 * speed, told for English; by default the usual one.
 */
export type SummarizeOptions = { limit?: number; wordsPerMinute?: number | null }

const NO_BLOCKS: ReadonlySet<number> = new Set()

const toWords = (text: string) => splitWords(text).map((word) => word.text)
