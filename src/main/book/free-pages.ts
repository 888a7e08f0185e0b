import { readSync } from 'node:fs'

/** Offsets of https://sqlite.org/fileformat2.html#the_freelist: the first page and the number of pages. */
const firstInHeader = 32
const countInHeader = 36

/**
 * Whether the list of free pages names as many as it should, each once and within the file. SQLite believes it: from a
 * damaged one it would take pages that are in use.
 * @param descriptor of a file without a log.
 */
export function hasSoundFreePages(descriptor: number, pageSize: number, pageCount: number): boolean {
  const page = Buffer.alloc(pageSize)
  const seen = new Set<number>()
  const isNew = (number: number): boolean =>
    number > 1 && number <= pageCount && seen.size !== seen.add(number).size
  const read = (number: number) => readSync(descriptor, page, 0, pageSize, (number - 1) * pageSize)

  read(1)
  const count = page.readUInt32BE(countInHeader)
  for (let trunk = page.readUInt32BE(firstInHeader); trunk !== 0; trunk = page.readUInt32BE(0)) {
    if (!isNew(trunk) || read(trunk) !== pageSize) return false
    const length = page.readUInt32BE(4)
    if (length > pageSize / 4 - 2) return false
    for (let index = 0; index < length; index += 1) if (!isNew(page.readUInt32BE(8 + 4 * index))) return false
  }
  return seen.size === count
}
