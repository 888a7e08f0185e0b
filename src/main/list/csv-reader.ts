/** A record and the line it begins on, from 1. */
export interface CsvRecord {
  readonly line: number
  /** The first cells, no more than `mostCells`; each cut where it is longer than `longestCell`. */
  readonly cells: readonly string[]
  /** Whether its quotes make no sense. */
  readonly broken: boolean
  /** Whether something stands in a cell behind those that are given. */
  readonly more: boolean
}

/** More columns than any list of addresses has. */
export const mostCells = 200

/** More characters than anything that is kept of a file; one that is longer is refused for its length in any case. */
const longestCell = 2_000

/** How much of a first line is waited for, in characters, before it is known by what its cells are separated. */
const longestHead = 50_000

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

/** Where in a cell the text is: at its start, in one without quotes, in quotes, behind what may be the closing one. */
type Place = 'start' | 'plain' | 'quoted' | 'closing'

/** Reads a CSV file that comes in parts. */
export interface CsvReader {
  /** Takes the next part and tells every record that ends in it. The work is linear in the part, whatever came before. */
  feed(part: string): void
  /** Tells the last record. A quote that was never closed took the rest of the file into its record, which is `broken`. */
  end(): void
}

/**
 * Reads records as they stand, whatever the line breaks: cells are not made plain. Lines with nothing but separators are
 * left out, and so is one that only names the separator.
 */
export function createCsvReader(onRecord: (record: CsvRecord) => void): CsvReader {
  /** What came before the separator was known; `undefined` from then on. */
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
  /** Whether the last character was a carriage return, which a line feed belongs to. */
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

  /** Takes what stands in quotes up to the next quote, and gives the place behind it. */
  function quoted(text: string, at: number): number {
    const quote = text.indexOf('"', at)
    const piece = text.slice(at, quote < 0 ? text.length : quote)
    take(piece)
    line += piece.match(/\r\n|\r|\n/g)?.length ?? 0
    // The two halves of a line break may come in two parts.
    if (afterReturn && piece.startsWith('\n')) line -= 1
    afterReturn = piece.endsWith('\r')
    if (quote < 0) return text.length
    place = 'closing'
    return quote + 1
  }

  /** Takes what stands without quotes up to the end of the cell, ends that, and gives the place behind. */
  function plain(text: string, at: number): number {
    plainEnd.lastIndex = at
    const end = plainEnd.exec(text)?.index ?? text.length
    // Behind a closing quote only a separator or the end of the line makes sense.
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

  /** One step on; gives the place behind what was read. */
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

  /** Reads what was waited with, as soon as the first line is there. */
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
    feed(part) {
      if (head === undefined) read(part)
      else begun(head + part, false)
    },
    end() {
      if (head !== undefined) begun(head, true)
      if (place === 'quoted') broken = true
      if (place !== 'start' || cells.length > 0) endRecord()
    },
  }
}
