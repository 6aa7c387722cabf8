/** In how many steps a highlight fades. More cannot be told from a smooth fade at this speed. */
export const FADE_STEPS = 8

/** Random, because the page can list highlight names: a constant one would tell it which extension is there. */
export function createHighlightName(): string {
  return `h${crypto.randomUUID().replaceAll('-', '')}`
}

export const isHighlightName = (text: string): boolean => /^h[\da-f]{32}$/.test(text)

/** The name of a highlight in one step of its fading; in the first it is the plain one. */
export const toStepName = (name: string, step: number): string => (step === 0 ? name : `${name}-${step}`)
