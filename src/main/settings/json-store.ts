import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import Store from 'electron-store'
import type { Refusal } from '../../shared/failure.ts'

/** What a reader made of a file's contents. */
export interface Parsed<Value> {
  readonly value: Value
  /** Whether something in the file could not be kept, so that a copy of it is set aside first. */
  readonly lossy: boolean
}

/** A JSON file that is held in memory and written whole and atomically at every change. */
export interface JsonStore<Value> {
  read(): Value
  /** Writes the next value. In case of a refusal nothing has changed, in the file or in memory. */
  write(next: Value): Refusal | undefined
}

/** A store, and where the former file was put if it could not be used as it was. */
export interface OpenedStore<Value> {
  readonly store: JsonStore<Value>
  readonly setAside?: string
}

/** Where a store is, and how its contents are understood. */
export interface JsonStoreOptions<Value> {
  readonly folder: string
  /** File name without its ending. */
  readonly name: string
  /** Makes sense of whatever the file holds; `{}` for a new one. Never throws. */
  parse(contents: unknown): Parsed<Value>
  now(): number
}

/** The refusal for a write that the system did not allow. */
export function storageRefusal(error: unknown): Refusal {
  const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
  return { reason: full ? 'storage-full' : 'storage-failed' }
}

/**
 * Opens a JSON file. One that is broken is set aside under a new name beside it, never overwritten or dropped, and the
 * store starts with what could be read.
 */
export function openJsonStore<Value>(options: JsonStoreOptions<Value>): OpenedStore<Value> {
  const file = join(options.folder, `${options.name}.json`)
  const asideName = join(options.folder, `${options.name}-broken-${options.now()}.json`)
  const open = () =>
    new Store<Record<string, unknown>>({
      name: options.name,
      cwd: options.folder,
      clearInvalidConfig: false,
      configFileMode: 0o600,
    })

  let setAside: string | undefined
  let backing: ReturnType<typeof open> | undefined
  try {
    if (!holdsObject(file)) throw new Error('The file holds no object')
    backing = open()
  } catch {
    setAside = putAside(renameSync, file, asideName)
    backing = setAside === file ? undefined : tryOpen(open)
  }

  const parsed = options.parse(backing === undefined ? {} : backing.store)
  let current = parsed.value

  function write(next: Value): Refusal | undefined {
    if (backing === undefined) return { reason: 'storage-failed' }
    try {
      backing.store = next as Record<string, unknown>
    } catch (error) {
      return storageRefusal(error)
    }
    current = next
    return undefined
  }

  if (parsed.lossy) {
    setAside = putAside(copyFileSync, file, asideName)
    if (setAside === file) backing = undefined
    // Written at once, so that the next start does not set the same file aside again.
    write(parsed.value)
  }
  return { store: { read: () => current, write }, ...(setAside === undefined ? {} : { setAside }) }
}

/** Whether the file is missing or holds a JSON object: anything else the store would take for an empty one. */
function holdsObject(file: string): boolean {
  if (!existsSync(file)) return true
  const contents: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return typeof contents === 'object' && contents !== null && !Array.isArray(contents)
}

function tryOpen<Opened>(open: () => Opened): Opened | undefined {
  try {
    return open()
  } catch {
    return undefined
  }
}

/** Where the file is afterwards: if it cannot be set aside it stays where it is, and nothing may be written over it. */
function putAside(put: (file: string, target: string) => void, file: string, target: string): string {
  try {
    put(file, target)
    return target
  } catch {
    return file
  }
}
