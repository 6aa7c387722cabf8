/** The level of the heading that says this on the page, null if none does. Runs in the page, so it has all it needs inside. */
export function findHeadingLevel(text: string | null): number | null {
  const headings = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]')]
  const heading = headings.find((element) => element.textContent.replace(/\s+/g, ' ').trim() === text)
  if (!heading) return null
  // WAI-ARIA 1.2: a heading without `aria-level` is of level 2.
  return Number(/^h(\d)$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level') ?? 2)
}
