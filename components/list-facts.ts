import type { Summary } from '../lib/summary/summary.ts'
import type { Format } from './format.ts'

/** "6 min", "1,432 words", "9 sections". */
export function listFacts(summary: Summary, { format, showsTime }: { format: Format; showsTime: boolean }): string[] {
  const facts = [format.count(summary.words, 'words')]
  if (showsTime) facts.unshift(format.readingTime(summary.readingSeconds))
  if (summary.outline.length > 0) facts.push(format.count(summary.outline.length, 'sections'))
  return facts
}
