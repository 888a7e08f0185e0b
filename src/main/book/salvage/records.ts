import type { Pages } from './pages.ts'

/** A value of a row. The book holds no fractions and no blobs. */
export type Cell = string | number | null

/** A row of a table, with its row id, or of an index. */
export interface PageRecord {
  readonly rowId?: number
  readonly cells: readonly Cell[]
}

/** The three kinds of page with rows, https://sqlite.org/fileformat2.html#b_tree_pages. */
const kinds: Readonly<Record<number, { readonly isTable: boolean; readonly headerLength: number }>> = {
  13: { isTable: true, headerLength: 8 },
  10: { isTable: false, headerLength: 8 },
  2: { isTable: false, headerLength: 12 },
}

/** The first page begins with the header of the file. */
const fileHeaderLength = 100
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A number of one to nine bytes, and where it ends. */
function varint(bytes: Buffer, start: number): readonly [value: number, end: number] {
  let value = 0n
  for (let count = 0; count < 9; count += 1) {
    const byte = BigInt(bytes.readUInt8(start + count))
    if (count === 8) return [Number(BigInt.asIntN(64, (value << 8n) | byte)), start + 9]
    value = (value << 7n) | (byte & 127n)
    if (byte < 128n) return [Number(value), start + count + 1]
  }
  throw new RangeError('A number has no end')
}

const integerLengths = [0, 1, 2, 3, 4, 6, 8]

/** A value by its serial type; https://sqlite.org/fileformat2.html#record_format. */
function cellOf(payload: Buffer, type: number, at: number): readonly [cell: Cell, end: number] {
  if (type === 0) return [null, at]
  if (type === 8 || type === 9) return [type - 8, at]
  if (type >= 13 && type % 2 === 1) {
    const end = at + (type - 13) / 2
    if (end > payload.length) throw new RangeError('A text ends behind its row')
    return [utf8.decode(payload.subarray(at, end)), end]
  }
  const length = integerLengths[type]
  if (length === undefined) throw new RangeError('No type of the book')
  const value = length === 8 ? Number(payload.readBigInt64BE(at)) : payload.readIntBE(at, length)
  if (!Number.isSafeInteger(value)) throw new RangeError('No number of the book')
  return [value, at + length]
}

function cellsOf(payload: Buffer): readonly Cell[] {
  const [headerEnd, start] = varint(payload, 0)
  if (headerEnd > payload.length) throw new RangeError('A row has no cells')
  const cells: Cell[] = []
  let place = start
  let at = headerEnd
  while (place < headerEnd) {
    const [type, next] = varint(payload, place)
    const [cell, end] = cellOf(payload, type, at)
    cells.push(cell)
    place = next
    at = end
  }
  if (place !== headerEnd || at !== payload.length) throw new RangeError('A row does not fill its place')
  return cells
}

/** The length of the part of a row that is on its own page. Overflow pages hold the rest. */
function localLength(length: number, pageSize: number, isTable: boolean): number {
  const most = isTable ? pageSize - 35 : Math.floor(((pageSize - 12) * 64) / 255) - 23
  if (length <= most) return length
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23
  const wanted = least + ((length - least) % (pageSize - 4))
  return wanted <= most ? wanted : least
}

function payloadAt(pages: Pages, page: Buffer, at: number, length: number, isTable: boolean): Buffer {
  // No row of the book is this long, so this is noise.
  if (length > 1_000_000) throw new RangeError('No length of the book')
  const local = localLength(length, pages.size, isTable)
  if (at + local > page.length) throw new RangeError('A row ends behind its page')
  const parts = [page.subarray(at, at + local)]
  let missing = length - local
  let next = missing > 0 ? page.readUInt32BE(at + local) : 0
  while (missing > 0) {
    const further = pages.read(next)
    if (further === undefined) throw new RangeError('The rest of a row is missing')
    parts.push(further.subarray(4, 4 + missing))
    missing -= pages.size - 4
    next = further.readUInt32BE(0)
  }
  return Buffer.concat(parts)
}

function recordAt(pages: Pages, page: Buffer, pointer: number, type: number): PageRecord {
  const isTable = type === 13
  // A cell of an inner page begins with the number of its child page.
  const start = type === 2 ? pointer + 4 : pointer
  const [length, afterLength] = varint(page, start)
  const [rowId, afterId] = isTable ? varint(page, afterLength) : [undefined, afterLength]
  const cells = cellsOf(payloadAt(pages, page, afterId, length, isTable))
  return rowId === undefined ? { cells } : { rowId, cells }
}

/** The rows of a page; empty for a page without rows. Each row is read separately, so a damaged row loses no other. */
export function recordsOf(pages: Pages, number: number): readonly PageRecord[] {
  const page = pages.read(number)
  if (page === undefined) return []
  const start = number === 1 ? fileHeaderLength : 0
  const type = page[start] ?? 0
  const kind = kinds[type]
  if (kind === undefined) return []
  const first = start + kind.headerLength
  const records: PageRecord[] = []
  const most = Math.min(page.readUInt16BE(start + 3), Math.floor((page.length - first) / 2))
  for (let index = 0; index < most; index += 1) {
    try {
      records.push(recordAt(pages, page, page.readUInt16BE(first + 2 * index), type))
    } catch {
      // The row is damaged or truncated.
    }
  }
  return records
}

/**
 * The free pages, whose old rows are no longer part of the book. Empty if the list of free pages is damaged, because a
 * damaged list could name pages in use.
 */
export function freePages(pages: Pages): ReadonlySet<number> {
  const header = pages.read(1)
  const free = new Set<number>()
  if (header?.toString('latin1', 0, 15) !== 'SQLite format 3') return free
  let trunk = header.readUInt32BE(32)
  while (trunk !== 0 && !free.has(trunk)) {
    const page = pages.read(trunk)
    if (page === undefined) break
    free.add(trunk)
    const count = Math.min(page.readUInt32BE(4), pages.size / 4 - 2)
    for (let index = 0; index < count; index += 1) free.add(page.readUInt32BE(8 + 4 * index))
    trunk = page.readUInt32BE(0)
  }
  return free.size === header.readUInt32BE(36) ? free : new Set()
}
