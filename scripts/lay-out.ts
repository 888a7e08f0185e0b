/**
 * Formats lines in columns: the first to the left, figures to the right. A line shorter than the first has a sentence
 * in place of its figures, which needs no column of its own.
 * @param texts how many of the last columns are text, aligned left as well.
 */
export function layOut(lines: readonly (readonly string[])[], texts = 0): string {
  const columns = lines[0]?.length ?? 0
  const figures = lines.filter((line) => line.length === columns)
  const widths = Array.from({ length: columns }, (_, column) => {
    const rows = column === 0 ? lines : figures
    return Math.max(...rows.map((line) => line[column]?.length ?? 0))
  })
  const pad = (cell: string, column: number, line: readonly string[]) => {
    const width = widths[column] ?? 0
    if (column === 0) return cell.padEnd(width)
    if (line.length < columns) return cell
    return column >= columns - texts ? cell.padEnd(width) : cell.padStart(width)
  }
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, column, line))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
