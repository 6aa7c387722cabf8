/** A document as a browser would make it of this HTML; a fragment becomes its body. */
export const parsePage = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
