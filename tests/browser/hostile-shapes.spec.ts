import type { Page } from '@playwright/test'
import type { ReadArticle } from '../../lib/article.ts'
import { createPageReader, type PageReading } from '../bench/page-reader.ts'
import { CLOBBERING_PAGES } from '../support/hostile/clobbering-pages.ts'
import { HEAVY_PAGES } from '../support/hostile/heavy-pages.ts'
import { HIDDEN_TEXT_PAGES } from '../support/hostile/hidden-text-pages.ts'
import { ESSAY, type Expected, type HostilePage } from '../support/hostile/hostile-page.ts'
import { LIVING_PAGES } from '../support/hostile/living-pages.ts'
import { ODD_TEXT_PAGES } from '../support/hostile/odd-text-pages.ts'
import { expect, test } from './fixtures.ts'

const GROUPS: Record<string, HostilePage[]> = {
  'names that hide the DOM': CLOBBERING_PAGES,
  'hidden text': HIDDEN_TEXT_PAGES,
  'odd texts': ODD_TEXT_PAGES,
  'living pages': LIVING_PAGES,
  'heavy pages': HEAVY_PAGES,
}

for (const [group, pages] of Object.entries(GROUPS)) {
  test(`${group}: ${pages.length} pages are answered in time and as they should be`, async ({ extension, site }) => {
    test.setTimeout(600_000)
    let [startedAt, processorMs] = [0, 0]
    const read = createPageReader(extension, {
      before: async (page) => {
        await layOut(page)
        startedAt = await extension.readRendererMs()
      },
      after: async () => {
        processorMs = (await extension.readRendererMs()) - startedAt
      },
      loadTimeoutMs: PATIENCE_MS,
      readTimeoutMs: PATIENCE_MS,
    })
    const complaints: string[] = []
    for (const [index, page] of pages.entries()) {
      const path = `/${group.replaceAll(' ', '-')}-${index}.${page.ending ?? 'html'}`
      site.pages[path] = { body: page.content, headers: page.headers ?? {} }
      const reading = await read(site.url + path)
      complaints.push(
        ...judge({ ...reading, processorMs }, page.expected).map((complaint) => `${page.shape}: ${complaint}`),
      )
    }
    expect(complaints).toEqual([])
  })
}

/** A page stands when it is clicked. Through the protocol, since its script may have broken every function that would do it. */
async function layOut(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.getLayoutMetrics')
  await session.detach()
}

/** What is wrong with an answer, if anything. */
function judge({ article, processorMs }: MeasuredReading, expected: Expected): string[] {
  const late = processorMs > MAX_MS ? [`took ${processorMs} ms`] : []
  if (!article.ok) return article.failure === expected.failure ? late : [...late, `failed: ${article.failure}`]
  if (expected.failure !== undefined) return [...late, 'has an article']
  return [...late, ...judgeArticle(article.value, expected)]
}

type MeasuredReading = PageReading & { processorMs: number }

/** On a machine that does much else; only a page that hangs takes so long. */
const PATIENCE_MS = 30_000

/** Of processor time. */
const MAX_MS = 3000
/** Share of the essay's text. */
const MIN_RECALL = 0.98

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.join('').length

function judgeArticle({ blocks, partial }: ReadArticle, expected: Expected): string[] {
  const text = blocks.map((block) => block.text).join('\n')
  const recall = lengthOf(ESSAY.filter((paragraph) => text.includes(paragraph))) / lengthOf(ESSAY)
  return [
    ...(recall < MIN_RECALL && expected.anyArticle !== true ? [`recall ${recall.toFixed(2)}`] : []),
    ...(expected.shown ?? []).filter((marker) => !text.includes(marker)).map((marker) => `lacks ${marker}`),
    ...(expected.hidden ?? []).filter((marker) => text.includes(marker)).map((marker) => `shows ${marker}`),
    ...(String(partial) === String(expected.partial ?? []) ? [] : [`is partial for [${partial.join()}]`]),
    ...(text.isWellFormed() ? [] : ['has half a sign']),
  ]
}
