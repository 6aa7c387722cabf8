import { resolve } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import type { Article, Block } from '../../lib/article.ts'
import { number, record } from '../../lib/browser/decoder.ts'
import { findBrowser } from '../support/find-browser.ts'
import { canSandbox } from '../support/can-sandbox.ts'
import { bundleInPageCode, runInPage } from './in-page-world.ts'
import { medianOf, type SpeedPair } from './median-times.ts'
import { SIZES } from './speed-sizes.ts'

const ENTRY = resolve(import.meta.dirname, 'in-page/measure-speed.ts')

/** The same measurements in Chromium: for each size, and for the first call in a page of its own. */
export async function measureInPage({ articles, first, advance }: InPageSpeed): Promise<PageSpeed> {
  const code = await bundleInPageCode({ entry: ENTRY })
  const browser = await chromium.launch({ executablePath: await findBrowser(), chromiumSandbox: canSandbox() })
  try {
    const warm: SpeedPair[] = []
    for (const [index, { runs, repeats }] of SIZES.entries()) {
      const calls = `${toJson(articles[index])}, ${JSON.stringify({ runs, repeats })}`
      warm.push(await evaluate(browser, { code, expression: `measureWarm(${calls})`, decode: PAIR }))
      advance()
    }
    return { warm, first: await measureFirstCalls(browser, code, first) }
  } finally {
    await browser.close()
  }
}

type InPageSpeed = { articles: Article[]; first: Article; advance: () => void }
/** `segmenter`: what it takes in a new page to make the floor's, which is not part of the floor. */
export type PageSpeed = { warm: SpeedPair[]; first: SpeedPair & { segmenter: number } }

async function measureFirstCalls(browser: Browser, code: string, article: Article): Promise<PageSpeed['first']> {
  const times: PageSpeed['first'][] = []
  const time = (expression: string) => evaluate(browser, { code, expression, decode: number })
  for (let run = 0; run < FIRST_CALLS; run += 1) {
    times.push({
      ours: await time(`measureFirst(${toJson(article)})`),
      floor: await time(`measureFirstFloor(${toJson(article)})`),
      segmenter: await time('measureSegmenter()'),
    })
  }
  const median = (of: keyof PageSpeed['first']) => medianOf(times.map((each) => each[of]))
  return { ours: median('ours'), floor: median('floor'), segmenter: median('segmenter') }
}

/** Each in a profile and a process of its own: nothing is compiled there yet. */
async function evaluate<T>(browser: Browser, run: Omit<Parameters<typeof runInPage<T>>[1], 'page'>): Promise<T> {
  const context = await browser.newContext()
  try {
    return await runInPage(await context.newPage(), run)
  } finally {
    await context.close()
  }
}

const PAIR = record<SpeedPair>({ ours: number, floor: number })

const toJson = (article: Article | undefined): string => JSON.stringify(article?.blocks satisfies Block[] | undefined)

const FIRST_CALLS = 15
