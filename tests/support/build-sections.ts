import { buildPage } from './build-page.ts'

/** An article of sections with a paragraph or more of plain text in each; `style` and `around` make the page's shape. */
export function buildSectionedPage(
  sections: Record<string, number>,
  { style = '', wrap = (html) => html }: Shape = {},
) {
  const html = Object.entries(sections).map(
    ([title, paragraphs]) => `<h2 id="${toId(title)}">${title}</h2>${buildParagraphs(title, paragraphs)}`,
  )
  const article = `<article><h1>The harbor book</h1>${html.join('')}</article>`
  return buildPage(`<style>${style}</style>${wrap(article)}`, { title: 'The harbor book' })
}

type Shape = { style?: string; wrap?: (article: string) => string }

const toId = (title: string): string => title.toLowerCase().replaceAll(' ', '-')

/** Each about five lines of a page; no two sentences are the same. */
function buildParagraphs(title: string, count: number): string {
  const paragraphs = Array.from({ length: count }, (_, paragraph) => {
    const sentences = Array.from(
      { length: 5 },
      (__, sentence) =>
        `In the chapter called ${title}, page ${paragraph * 5 + sentence + 1} tells how ${10 + paragraph * 7 + sentence} boats ` +
        `came into the harbor with the tide and what the keeper of the light wrote about the weather of that day.`,
    )
    return `<p>${sentences.join(' ')}</p>`
  })
  return paragraphs.join('')
}
