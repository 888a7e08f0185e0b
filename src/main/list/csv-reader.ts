/** A record and the line where it begins, from 1. */
export interface CsvRecord {
  readonly line: number
  /** At most `mostCells` cells, each cut to about `longestCell` characters. */
  readonly cells: readonly string[]
  /** Whether a quote is misplaced or never closed. */
  readonly broken: boolean
  /** Whether a cell after `cells` has text. */
  readonly more: boolean
}

/** The most columns of a record, more than any list of addresses has. */
export const mostCells = 200

/** The most characters of a cell. Every field has a lower limit, so a longer cell is refused in any case. */
const longestCell = 2_000

/** How many characters of the first line are collected, at most, before the separator is chosen. */
const longestHead = 50_000

const separators = [',', ';', '\t'] as const

/** Some spreadsheets name the separator in a line above the header. */
const separatorLine = /^sep=([,;\t])(?:\r\n|\r|\n)/i

/**
 * The separator of the cells, by the first line. Spreadsheets write semicolons instead of commas in many languages, and
 * text copied from a spreadsheet has tabs. Separators inside quotes do not count.
 */
function separatorOf(text: string): string {
  const named = separatorLine.exec(text)?.[1]
  if (named !== undefined) return named
  const firstLine = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counted = separators.map((separator) => ({ separator, count: firstLine.split(separator).length }))
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).separator
}

/** The reader's place in a cell. `closing` follows a quote that may end the cell's quotes. */
type Place = 'start' | 'plain' | 'quoted' | 'closing'

/**
 * Reads a CSV file in parts. Records may have any kind of line break. `plainCell` is not applied to the cells. Lines
 * with separators alone are left out, as is a line that names the separator.
 */
export function createCsvReader(onRecord: (record: CsvRecord) => void) {
  /** The text before the separator is known; `undefined` afterwards. */
  let head: string | undefined = ''
  let separator = ','
  let plainEnd = /[,\r\n]/g
  let place: Place = 'start'
  let line = 1
  let begin = 1
  let cells: string[] = []
  let cell = ''
  let wasQuoted = false
  let broken = false
  let more = false
  let filled = false
  /** Whether the last character was a carriage return. A line feed after it belongs to the same line break. */
  let afterReturn = false

  function take(text: string): void {
    if (cell.length <= longestCell) cell += text.slice(0, longestCell + 1 - cell.length)
  }

  function endCell(): void {
    const isBlank = cell.trim() === ''
    if (cells.length < mostCells) cells.push(cell)
    else if (!isBlank) more = true
    filled ||= !isBlank
    cell = ''
    wasQuoted = false
    place = 'start'
  }

  function endRecord(): void {
    endCell()
    if (broken || filled) onRecord({ line: begin, cells, broken, more })
    cells = []
    broken = false
    more = false
    filled = false
  }

  function nextLine(): void {
    line += 1
    begin = line
  }

  /** Reads quoted text up to the next quote. Returns the place after the quote. */
  function quoted(text: string, at: number): number {
    const quote = text.indexOf('"', at)
    const piece = text.slice(at, quote < 0 ? text.length : quote)
    take(piece)
    line += piece.match(/\r\n|\r|\n/g)?.length ?? 0
    // A line break may be split between two parts.
    if (afterReturn && piece.startsWith('\n')) line -= 1
    afterReturn = piece.endsWith('\r')
    if (quote < 0) return text.length
    place = 'closing'
    return quote + 1
  }

  /** Reads unquoted text up to the end of the cell, and ends the cell. Returns the place after it. */
  function plain(text: string, at: number): number {
    plainEnd.lastIndex = at
    const end = plainEnd.exec(text)?.index ?? text.length
    // Only a separator or the end of the line may follow a closing quote.
    if (wasQuoted && end > at) broken = true
    take(text.slice(at, end))
    const found = text[end]
    if (found === undefined) return end
    if (found === separator) endCell()
    else {
      endRecord()
      nextLine()
      afterReturn = found === '\r'
    }
    return end + 1
  }

  /** One step of reading. Returns the next place. */
  const steps: Readonly<Record<Place, (text: string, at: number) => number>> = {
    start(text, at) {
      const skipsFeed = afterReturn && text[at] === '\n'
      afterReturn = false
      if (skipsFeed) return at + 1
      place = text[at] === '"' ? 'quoted' : 'plain'
      wasQuoted = place === 'quoted'
      return wasQuoted ? at + 1 : at
    },
    plain,
    quoted,
    closing(text, at) {
      afterReturn = false
      place = text[at] === '"' ? 'quoted' : 'plain'
      if (place === 'plain') return at
      take('"')
      return at + 1
    },
  }

  function read(text: string): void {
    let at = 0
    while (at < text.length) at = steps[place](text, at)
  }

  /** Chooses the separator and reads the collected text, once the first line is complete. */
  function begun(whole: string, ended: boolean): void {
    if (!ended && whole.length < longestHead && !/[\r\n]./s.test(whole)) {
      head = whole
      return
    }
    head = undefined
    separator = separatorOf(whole)
    plainEnd = new RegExp(`[${separator}\\r\\n]`, 'g')
    const skipped = separatorLine.exec(whole)?.[0] ?? ''
    if (skipped !== '') nextLine()
    read(whole.slice(skipped.length))
  }

  return {
    /** Reads the next part and reports every record that ends in it. The work is linear in the part. */
    feed(part: string): void {
      if (head === undefined) read(part)
      else begun(head + part, false)
    },
    /** Reports the last record. It is `broken` if a quote was never closed, and then holds the rest of the file. */
    end(): void {
      if (head !== undefined) begun(head, true)
      if (place === 'quoted') broken = true
      if (place !== 'start' || cells.length > 0) endRecord()
    },
  }
}
