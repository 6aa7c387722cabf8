/** A page with its ground truth, and what Readability and Defuddle made of it when that was recorded. */
export type PageTruth = PageOutline & {
  id: string
  title: string
  recorded: { readability: PageOutline; defuddle: PageOutline }
}

export type PageOutline = { text: string; headings: Array<{ level: number; text: string }> }

export function decodePageTruth(value: unknown): PageTruth | null {
  if (!isFields(value) || typeof value['id'] !== 'string') return null
  const outline = decodeOutline(value)
  if (outline === null) return null
  return {
    ...outline,
    id: value['id'],
    title: typeof value['title'] === 'string' ? value['title'] : '',
    recorded: {
      readability: decodeOutline(value['readability']) ?? NOTHING,
      defuddle: decodeOutline(value['defuddle']) ?? NOTHING,
    },
  }
}

export const NOTHING: PageOutline = { text: '', headings: [] }

function decodeOutline(value: unknown): PageOutline | null {
  if (!isFields(value)) return null
  const headings: unknown[] = Array.isArray(value['headings']) ? value['headings'] : []
  return { text: typeof value['text'] === 'string' ? value['text'] : '', headings: headings.flatMap(decodeHeading) }
}

function decodeHeading(value: unknown): PageOutline['headings'] {
  if (!isFields(value) || typeof value['text'] !== 'string') return []
  return [{ level: Number(value['level']), text: value['text'] }]
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
