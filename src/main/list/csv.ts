/**
 * Where a spreadsheet would begin a formula (OWASP, CSV Injection), behind any quotes and apostrophes: at the start of a
 * cell, and inside it where a spreadsheet that separates by semicolons or tabs would begin another. Such a one takes the
 * quotes around a cell for text, as they do not stand at the start of what it takes for the cell.
 */
const formulaStart = /(?<=^|[;\t\n]|\r(?!\n))["']*(?=[=+\-@\p{Cc}\uff1d\uff0b\uff0d\uff20])/gu
const madeSafe = new RegExp(formulaStart.source.replace(`["']*`, `'(["']*)`), 'gu')

/** Makes a cell that no spreadsheet runs. The apostrophes that it may put in are what `plainCell` takes away. */
export function safeCell(text: string): string {
  return text.replace(formulaStart, "'$&")
}

/** Gives a cell back as it was before `safeCell`. */
export function plainCell(cell: string): string {
  return cell.replace(madeSafe, '$1')
}

/** Writes a record as RFC 4180 has it, with its line break. Every cell is safe in a spreadsheet. */
export function writeRecord(cells: readonly string[]): string {
  const written = cells.map((text) => {
    const cell = safeCell(text)
    return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  })
  return `${written.join(',')}\r\n`
}
