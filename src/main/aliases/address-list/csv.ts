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

/** A record and the line it begins on, from 1; `broken` if its quotes make no sense. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
  readonly broken: boolean
}

const separators = [',', ';', '\t'] as const

/** What some spreadsheets put above the header to name the separator. */
const separatorLine = /^sep=([,;\t])(?:\r\n|\r|\n)/i

/**
 * What stands between the cells, by the first line: spreadsheets in many languages put semicolons where others put
 * commas, and what is copied from one has tabs. A comma inside a quoted name separates nothing.
 */
function separatorOf(text: string): string {
  const named = separatorLine.exec(text)?.[1]
  if (named !== undefined) return named
  const firstLine = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counted = separators.map((separator) => ({ separator, count: firstLine.split(separator).length }))
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).separator
}

/**
 * Reads the records of a CSV file one by one, whatever its line breaks, as they stand: cells are not made plain. Empty
 * lines are left out, and so is one that only names the separator. A quote that is never closed takes the rest of the file into its record, which is `broken`.
 */
export function* readRecords(text: string): Generator<CsvRecord> {
  const separator = separatorOf(text)
  const plainEnd = new RegExp(`[${separator}\\r\\n]`, 'g')
  let at = separatorLine.exec(text)?.[0].length ?? 0
  let line = at === 0 ? 1 : 2

  /** Moves behind a quoted cell and gives what was in it; `undefined` if it has no end. */
  function quoted(): string | undefined {
    let content = ''
    at += 1
    for (;;) {
      const end = text.indexOf('"', at)
      const piece = text.slice(at, end < 0 ? text.length : end)
      content += piece
      line += piece.match(/\r\n|\r|\n/g)?.length ?? 0
      at = end < 0 ? text.length : end + 1
      if (end < 0) return undefined
      if (text[at] !== '"') return content
      content += '"'
      at += 1
    }
  }

  function plain(): string {
    plainEnd.lastIndex = at
    const end = plainEnd.exec(text)?.index ?? text.length
    const cell = text.slice(at, end)
    at = end
    return cell
  }

  while (at < text.length) {
    const begin = line
    const cells: string[] = []
    let broken = false
    for (;;) {
      const cell = text[at] === '"' ? quoted() : plain()
      // Behind a closing quote only a separator or the end of the line makes sense.
      const rest = plain()
      broken ||= cell === undefined || rest !== ''
      cells.push((cell ?? '') + rest)
      if (text[at] !== separator) break
      at += 1
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    line += 1
    if (broken || cells.length > 1 || cells[0] !== '') yield { line: begin, cells, broken }
  }
}
