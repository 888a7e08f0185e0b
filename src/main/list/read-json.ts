import * as v from 'valibot'
import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { fieldOf, isObject } from '../base/json-fields.ts'
import { exportFormats, type FoundExport, findExport } from '../providers/exports/export-formats.ts'
import { mostCells } from './csv-reader.ts'
import { fileColumns, fileFormat, fileVersion } from './file-columns.ts'
import {
  type FileOwner,
  type FileReading,
  type FormatReader,
  namesOf,
  type OnFound,
  readExported,
  withoutOwner,
} from './file-format.ts'
import { createJsonListReader } from './json-reader.ts'

const ownList = 'addresses'

const envelope = v.object({
  format: v.literal(fileFormat),
  version: v.number(),
  exported: v.optional(v.unknown()),
  addresses: v.array(v.unknown()),
})
const jsonEntry = v.partial(v.object(v.entriesFromList(fileColumns, v.string())))

const shapes = exportFormats.flatMap(({ shapes }) => shapes)
const lists = [ownList, ...new Set(shapes.flatMap(({ list }) => list ?? []))]

/** The beginning of an encrypted export. */
const encrypted = /^\s*\{[^[]*"encrypted"\s*:\s*true/

/** Reads our JSON files, and those of other programs. */
export function createJsonFormat(onFound: OnFound, owner: FileOwner | undefined): FormatReader {
  let line = 0
  let refusal: Refusal | undefined
  let kind: FoundExport | 'own' | undefined
  const names = new Set<string>()

  function note(entry: object): void {
    if (names.size >= mostCells) return
    for (const name of Object.keys(entry)) names.add(name.slice(0, 100))
  }

  function takeOwn(entry: unknown): void {
    const read = v.safeParse(jsonEntry, entry)
    const isEntry = read.success && !Array.isArray(entry)
    onFound(line, isEntry ? { entry: read.output } : { problem: 'not-an-entry' })
    if (isEntry && isObject(entry)) note(entry)
  }

  function recognize(entry: object, member: string | undefined): void {
    const found = findExport('json', Object.keys(entry), member)
    if (encrypted.test(reader.frame)) refusal = { reason: 'import-encrypted' }
    else if (found === undefined) refusal = { reason: 'import-unreadable' }
    else if (owner === undefined) refusal = withoutOwner(found)
    kind = found
  }

  function takeExported(entry: unknown, member: string | undefined): void {
    if (kind === undefined && isObject(entry)) recognize(entry, member)
    if (kind === undefined || kind === 'own' || owner === undefined || refusal !== undefined) {
      if (refusal === undefined) onFound(line, { problem: 'not-an-entry' })
      return
    }
    const { shape } = kind
    const isRow = isObject(entry) && member === shape.list && shape.has.every((name) => name in entry)
    onFound(
      line,
      isRow ? readExported(kind, (name) => fieldOf(entry, name), owner) : { problem: 'not-an-entry' },
    )
    if (isRow) note(entry)
  }

  const reader = createJsonListReader(lists, (entry, member) => {
    line += 1
    if (member === ownList) kind ??= 'own'
    if (kind === 'own') takeOwn(entry)
    else if (refusal === undefined) takeExported(entry, member)
  })

  function endOwn(frame: unknown): Result<FileReading, Refusal> {
    const file = v.safeParse(envelope, frame)
    if (!file.success) return failed({ reason: 'import-unreadable' })
    if (file.output.version > fileVersion) return failed({ reason: 'import-newer' })
    const writtenAt = Date.parse(String(file.output.exported))
    const known: readonly string[] = fileColumns
    return success({
      readAs: [],
      unused: [...names].filter((name) => !known.includes(name)),
      ...(Number.isNaN(writtenAt) ? {} : { writtenAt }),
    })
  }

  return {
    feed(part) {
      reader.feed(part)
      return refusal === undefined ? success(null) : failed(refusal)
    },
    end() {
      const frame = reader.end()
      if (refusal !== undefined) return failed(refusal)
      if (!frame.ok) return failed({ reason: 'import-unreadable' })
      if (fieldOf(frame.value, 'encrypted') === true) return failed({ reason: 'import-encrypted' })
      return kind === undefined || kind === 'own' ? endOwn(frame.value) : success(namesOf(kind, [...names]))
    },
  }
}
