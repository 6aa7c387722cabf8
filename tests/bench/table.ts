/** Rows as Markdown-like lines with aligned columns; the first column is flush left, figures flush right. */
export function formatTable(header: string[], rows: string[][]): string {
  const widths = header.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)))
  const toLine = (row: string[]) =>
    widths
      .map((width, column) => align(row[column] ?? '', width, column === 0))
      .join('  ')
      .trimEnd()
  return [toLine(header), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(toLine)].join('\n')
}

const align = (cell: string, width: number, flushLeft: boolean) =>
  flushLeft ? cell.padEnd(width) : cell.padStart(width)
