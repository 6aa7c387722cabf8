/** A web page with the given body and nothing else worth mentioning. */
export function buildPage(body: string, { title = 'A page' }: { title?: string } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`
}
