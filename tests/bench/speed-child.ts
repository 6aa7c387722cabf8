import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { summarize } from '../../lib/summary/summarize.ts'
import { loadLanguagePack } from '../../lib/text/language-pack.ts'
import { buildArticle } from '../support/build-article.ts'
import { medianOf } from './median-times.ts'

/**
 * Runs one summarizer on one text, alone in its process, and writes milliseconds and the process's peak memory after one run.
 * It is run again for a while, and timed when it is compiled, each for as long as the others.
 * Arguments: the system, a file with one paragraph a line, and for others' packages the folder they are installed in.
 */
const [system = '', file = '', folder = ''] = process.argv.slice(2)
const SENTENCES = 5
const LATER_RUNS_MS = 3_000
const SHORT_RUN_MS = 4_000
const text = readFileSync(file, 'utf8')

const SYSTEMS = new Map<string, () => Promise<() => unknown>>([
  ['precis', loadOurs],
  ['lexrank', loadLexRank],
  ['node-summarizer', loadNodeSummarizer],
  ['wink-nlp', loadWink],
])

const load = SYSTEMS.get(system)
if (!load) throw new Error(`unknown system ${system}`)
const run = await load()
const first = await timeOf(run)
const peakMegabytes = process.resourceUsage().maxRSS / 1024
const later = first < SHORT_RUN_MS ? await timeAgain(run) : [first]
process.stdout.write(`${JSON.stringify({ milliseconds: medianOf(later), peakMegabytes })}\n`)

async function timeAgain(work: () => unknown): Promise<number[]> {
  const times: number[] = []
  for (const startedAt = performance.now(); times.length < 3 || performance.now() - startedAt < LATER_RUNS_MS;) {
    times.push(await timeOf(work))
  }
  return times
}

async function timeOf(work: () => unknown): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

async function loadOurs() {
  const article = buildArticle(text.split('\n'), { title: 'A long article' })
  const language = await loadLanguagePack('en')
  return () => summarize(article, language)
}

async function loadLexRank() {
  const { summarize: rank } = requirePeer('lexrank')
  return () => new Promise((resolve) => rank(text, SENTENCES, resolve))
}

async function loadNodeSummarizer() {
  const { SummarizerManager } = requirePeer('node-summarizer')
  return () => new SummarizerManager(text, SENTENCES).getSummaryByFrequency()
}

async function loadWink() {
  const nlp = requirePeer('wink-nlp')(requirePeer('wink-eng-lite-web-model'))
  return () => nlp.readDoc(text).out(nlp.its.sentenceWiseImportance)
}

/** Others' packages come without types that could be checked here. */
function requirePeer(name: string): ReturnType<ReturnType<typeof createRequire>> {
  return createRequire(join(folder, 'package.json'))(name)
}
