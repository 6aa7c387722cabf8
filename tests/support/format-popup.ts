import type { PopupText } from './read-popup.ts'

/** The popup as plain text for a terminal. */
export function formatPopup(popup: PopupText): string {
  return [
    popup.title,
    ...[popup.facts, popup.failure].filter((line) => line !== null).map(oneLine),
    ...formatList('From the author', popup.author),
    ...formatList('Key takeaways', popup.takeaways),
    ...formatList('Outline', popup.outline),
  ].join('\n')
}

function formatList(title: string, items: string[]): string[] {
  return items.length === 0 ? [] : ['', title, ...items.map((item) => `  - ${oneLine(item)}`)]
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
