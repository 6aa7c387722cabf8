import * as fc from 'fast-check'
import { createPageReader } from '../bench/page-reader.ts'
import { expect, test } from '../browser/fixtures.ts'
import { FUZZ } from '../support/fuzz.ts'
import { anyPage, anyTwins } from '../support/fuzz-page.ts'

const PAGES = Number(process.env['DEEP_PAGES'] ?? 500)
const PATIENCE_MS = 30_000
const SECONDS_PER_PAGE = 5

/** What a reader may say of a page that nobody would write. */
const ANSWERS = new Set(['article', 'no-article', 'in-frame', 'unsupported-document'])

test(`${PAGES} pages of a fuzzer are read or refused by a name, and hear nothing of it`, async ({
  extension,
  site,
}) => {
  test.setTimeout(PAGES * SECONDS_PER_PAGE * 1000)
  const changed: string[] = []
  const read = createPageReader(extension, {
    loadTimeoutMs: PATIENCE_MS,
    readTimeoutMs: PATIENCE_MS,
    before: (page) => page.evaluate(OBSERVE),
    after: async (page) => {
      changed.push(...(await page.evaluate<string[]>('window.observed.takeRecords().map(({ type }) => type)')))
    },
  })
  const odd: string[] = []
  for (const html of fc.sample(anyPage({ withNames: true }), { numRuns: PAGES, seed: FUZZ.seed })) {
    site.pages['/any.html'] = html
    const { article } = await read(`${site.url}/any.html`)
    const answer = article.ok ? 'article' : article.failure
    if (!ANSWERS.has(answer)) odd.push(`${answer}: ${html}`)
  }
  expect(odd).toEqual([])
  expect(changed).toEqual([])
})

const OBSERVE = `window.observed = new MutationObserver(() => {})
  window.observed.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })`

test('twins that differ only in what nobody sees are read alike', async ({ extension, site }) => {
  test.setTimeout(PAGES * SECONDS_PER_PAGE * 1000)
  const read = createPageReader(extension, { loadTimeoutMs: PATIENCE_MS, readTimeoutMs: PATIENCE_MS })
  const readText = async (html: string) => {
    site.pages['/twin.html'] = html
    const { article } = await read(`${site.url}/twin.html`)
    return article.ok ? article.value.blocks : article.failure
  }
  for (const { clean, noisy } of fc.sample(anyTwins(), { numRuns: Math.ceil(PAGES / 5), seed: FUZZ.seed })) {
    expect(await readText(noisy), noisy).toEqual(await readText(clean))
  }
})
