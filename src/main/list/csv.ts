/**
 * The places where a spreadsheet would begin a formula (OWASP, CSV Injection), after any quotes and apostrophes. One is
 * the start of a cell. Others lie inside a cell, where a spreadsheet that separates by semicolons or tabs begins a new
 * cell. Such a spreadsheet does not see the quotes around our cell, because they are not at the start of its own cell.
 */
const formulaStart = /(?<=^|[;\t\n]|\r(?!\n))["']*(?=[=+\-@\p{Cc}\uff1d\uff0b\uff0d\uff20])/gu
const madeSafe = new RegExp(formulaStart.source.replace(`["']*`, `'(["']*)`), 'gu')

/** Makes a cell that no spreadsheet runs, by inserting apostrophes. `plainCell` removes them. */
export function safeCell(text: string): string {
  return text.replace(formulaStart, "'$&")
}

/** Reverses `safeCell`. */
export function plainCell(cell: string): string {
  return cell.replace(madeSafe, '$1')
}

/** Writes a record by RFC 4180, with its line break. Every cell is safe in a spreadsheet. */
export function writeRecord(cells: readonly string[]): string {
  const written = cells.map((text) => {
    const cell = safeCell(text)
    return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  })
  return `${written.join(',')}\r\n`
}
