import { copyFileSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import Store from 'electron-store'
import * as v from 'valibot'
import type { Refusal } from '../../shared/failure.ts'
import { makeFolder } from '../make-folder.ts'
import { copyAside, isFile, isNothing, setAside as putAside } from '../set-aside.ts'
import type { JsonFile } from './read-json-file.ts'
import { readJsonFile } from './read-json-file.ts'

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

/** A store, and what happened to a file that could not be used as it was. */
export interface OpenedStore<Value> {
  readonly store: JsonStore<Value>
  /** Where the former file was put; the file itself if it could not be: each write tries again first. */
  readonly setAside?: string
  /**
   * Whence the value is of a file that could not be used as it was: of its copy, of a file that a newer version wrote,
   * of what could be read of a broken one, or of nothing at all, so that it is that of a new file.
   */
  readonly origin?: 'copy' | 'newer' | 'part' | 'nothing'
  /** Writes the file again if somebody deleted it meanwhile. */
  keep(): void
}

/** Where a store is, and how its contents are understood. */
export interface JsonStoreOptions<Value> {
  readonly folder: string
  /** File name without its ending. */
  readonly name: string
  /**
   * Makes sense of whatever the file holds; `{}` for a new one. What it does not give is taken from `copied`, which the
   * file's copy held. Never throws.
   */
  parse(contents: unknown, copied?: Value): Parsed<Value>
  now(): number
}

/** The refusal for a write that the system did not allow. */
export function storageRefusal(error: unknown): Refusal {
  const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
  return { reason: full ? 'storage-full' : 'storage-failed' }
}

/**
 * Opens a JSON file. One that is broken is set aside under a new name beside it, never overwritten or dropped. What it
 * held comes from its copy, which is renewed after every write, and else from what can be read of the broken one.
 */
export function openJsonStore<Value>(options: JsonStoreOptions<Value>): OpenedStore<Value> {
  const { folder, name, parse } = options
  const file = join(folder, `${name}.json`)
  const copyFile = join(folder, `${name}-copy.json`)
  const now = new Date(options.now())
  const open = () =>
    new Store<Record<string, unknown>>({
      name,
      cwd: folder,
      clearInvalidConfig: false,
      configFileMode: 0o600,
    })

  const found = readJsonFile(file)
  const copy = found.state === 'whole' && isSame(file, copyFile) ? found : readJsonFile(copyFile)
  const isNew = found.state === 'missing' && copy.state === 'missing'
  const own = parse(contentsOf(found))
  const isWhole = isNew || (found.state === 'whole' && !own.lossy)
  const copied = parse(contentsOf(copy))
  const value = isWhole ? own.value : parse(contentsOf(found), copied.value).value
  const isCopySound = copy.state === 'whole' && !copied.lossy

  const keepFound = found.state === 'whole' ? copyAside : putAside
  let setAside = isWhole || found.state === 'missing' ? undefined : tryPut(keepFound, file, now)
  // A copy that is broken, too, would be written over; a folder in its place could not be.
  let copyAsideAt: string | undefined
  if (copy.state === 'broken' && (!isWhole || !isFile(copyFile)))
    copyAsideAt = tryPut(putAside, copyFile, now)
  else if (found.state !== 'whole' && copy.state === 'whole' && copied.lossy)
    copyAsideAt = tryPut(copyAside, copyFile, now)
  // Without the file its copy is the file that could not be used.
  if (found.state === 'missing' && copyAsideAt !== copyFile) setAside = copyAsideAt

  function originOf(): OpenedStore<Value>['origin'] {
    if (isWhole) return undefined
    if (isNewer(found.state === 'missing' ? copy : found)) return 'newer'
    if (!isCopySound && isDeepStrictEqual(value, parse({}).value)) return 'nothing'
    return isCopySound || (copy.state === 'whole' && found.state !== 'missing') ? 'copy' : 'part'
  }
  const origin = originOf()

  /** Whether what stands in the file is kept nowhere else. */
  let isStuck = setAside === file
  let backing: ReturnType<typeof open> | undefined
  let current = value

  function write(next: Value): Refusal | undefined {
    try {
      // What was in the way at the start, such as a full disk, may be gone.
      if (isStuck && !isNothing(file)) keepFound(file, now)
      isStuck = false
      makeFolder(dirname(file))
      backing ??= open()
      backing.store = next as Record<string, unknown>
    } catch (error) {
      return storageRefusal(error)
    }
    current = next
    renewCopy(file, copyFile)
    return undefined
  }

  // Written at once, so that the next start does not set the same file aside again.
  if (!isWhole) write(value)
  else if (found.state === 'whole' && copy !== found) renewCopy(file, copyFile)
  return {
    store: { read: () => current, write },
    keep() {
      if (isNothing(file) && !(isNew && current === value)) write(current)
    },
    ...(origin === undefined ? {} : { origin }),
    ...(setAside === undefined ? {} : { setAside }),
  }
}

/**
 * The file was written atomically just now, so a copy that fails costs only what it is for. It is complete before it
 * takes its name.
 */
function renewCopy(file: string, copyFile: string): void {
  const next = `${copyFile}.new`
  try {
    copyFileSync(file, next)
    renameSync(next, copyFile)
  } catch {
    if (isFile(next)) attempt(() => rmSync(next))
  }
}

/** Every file of this version says 1. */
const newerFile = v.object({ version: v.pipe(v.number(), v.minValue(2)) })

function isNewer(file: JsonFile): boolean {
  return file.state === 'whole' && v.is(newerFile, file.contents)
}

function contentsOf(file: JsonFile): unknown {
  return file.state === 'missing' ? {} : (file.contents ?? {})
}

function isSame(file: string, other: string): boolean {
  try {
    return isFile(other) && readFileSync(file).equals(readFileSync(other))
  } catch {
    return false
  }
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** Where the file is afterwards: one that cannot be set aside stays where it is, and nothing may be written over it. */
function tryPut(put: (file: string, now: Date) => string, file: string, now: Date): string {
  try {
    return put(file, now)
  } catch {
    return file
  }
}
