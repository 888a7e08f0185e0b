import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import Store from 'electron-store'
import * as v from 'valibot'
import type { Refusal } from '../../shared/failure.ts'
import { attempt } from '../base/attempt.ts'
import { makeFolder } from './make-folder.ts'
import { type JsonFile, readJsonFile } from './read-json-file.ts'
import { copyAside, isFile, isNothing, setAside as putAside } from './set-aside.ts'
import { syncFile, syncFolder } from './sync-folder.ts'

/** A file's contents after reading. */
export interface Parsed<Value> {
  readonly value: Value
  /** Whether part of the file could not be kept, so that a copy of it is set aside first. */
  readonly lossy: boolean
}

/** A JSON file that is held in memory and written whole and atomically at every change. */
export interface JsonStore<Value> {
  read(): Value
  /** Writes the next value. After a refusal nothing has changed, in the file or in memory. */
  write(next: Value): Refusal | undefined
}

/** A store, and the history of a file that could not be used as it was. */
export interface OpenedStore<Value> {
  readonly store: JsonStore<Value>
  /** Where the former file is. If it could not be set aside, this is its own path, and each write tries again first. */
  readonly setAside?: string
  /**
   * The source of the value if the file could not be used as it was. `copy`: its copy. `newer`: a file of a newer
   * version. `part`: the readable part of a broken file. `both`: the different contents of file and copy. `nothing`:
   * the defaults of a new file.
   */
  readonly origin?: 'copy' | 'newer' | 'part' | 'both' | 'nothing'
  /** Writes the file again if it was deleted. */
  keep(): void
}

/** Guards a store whose files other programs may change. */
export interface StoreGuard {
  /** Why nothing may be written now. Asked before each write. */
  refuse?(): Refusal | undefined
  /** Called with the path of a kept file that another program put in the place of the store's own. */
  onStranger?(path: string): void
}

/** The place of a store, and how its contents are read. */
export interface JsonStoreOptions<Value> extends StoreGuard {
  readonly folder: string
  /** File name without its ending. */
  readonly name: string
  /**
   * Reads any contents of the file; `{}` for a new file. Missing values come from `copied`, the contents of the file's
   * copy. Never throws.
   */
  parse(contents: unknown, copied?: Value): Parsed<Value>
  /** The stored form of a value; the value itself if absent. */
  format?(value: Value): object
  /**
   * Merges a file and its copy if one of them came from elsewhere; `undefined` if the copy adds nothing. Without
   * `merge` the file counts.
   */
  merge?(own: Value, copied: Value, isCopyNewer: boolean): Value | undefined
  now(): number
}

/** The refusal of a write that the system did not allow. */
export function storageRefusal(error: unknown): Refusal {
  const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
  return { reason: full ? 'storage-full' : 'storage-failed' }
}

/**
 * Opens a JSON file. A broken file is set aside under a new name next to it, never overwritten or dropped. Its contents
 * come from its copy, which is renewed after every write, or else from the readable part of the broken file.
 */
export function openJsonStore<Value extends object>(options: JsonStoreOptions<Value>): OpenedStore<Value> {
  const { folder, name, format = (value: Value): object => value, merge } = options
  const parse: typeof options.parse = (contents, copied) => options.parse(withoutCount(contents), copied)
  const file = join(folder, `${name}.json`)
  const copyFile = join(folder, `${name}-copy.json`)
  const moment = () => new Date(options.now())
  const now = moment()
  const open = () =>
    new Store<Record<string, unknown>>({
      name,
      cwd: folder,
      clearInvalidConfig: false,
      configFileMode: 0o600,
    })

  removeUnfinished(folder, name)
  const found = readJsonFile(file)
  const copy = found.state === 'whole' && isSame(file, copyFile) ? found : readJsonFile(copyFile)
  const isNew = found.state === 'missing' && copy.state === 'missing'
  const own = parse(contentsOf(found))
  const isWhole = isNew || (found.state === 'whole' && !own.lossy)
  const copied = parse(contentsOf(copy))
  const isCopySound = copy.state === 'whole' && !copied.lossy
  let count = Math.max(countOf(found), countOf(copy))
  // After a cut between the two writes the copy is older; otherwise one of them is from elsewhere.
  const isOlderCopy = countOf(copy) < countOf(found)
  const isPut = found.state === 'whole' && isCopySound && copy !== found && !isOlderCopy
  const merged =
    isPut && isWhole ? merge?.(own.value, copied.value, countOf(copy) > countOf(found)) : undefined
  const value = isWhole ? (merged ?? own.value) : parse(contentsOf(found), copied.value).value

  const keepFound = found.state === 'whole' ? copyAside : putAside
  const staysAsItIs = (isWhole && merged === undefined) || found.state === 'missing'
  let setAside = staysAsItIs ? undefined : tryPut(keepFound, file, now)
  // A broken copy would be overwritten; a folder in its place could not be.
  let copyAsideAt: string | undefined
  if (copy.state === 'broken' && (!isWhole || !isFile(copyFile)))
    copyAsideAt = tryPut(putAside, copyFile, now)
  else if (found.state !== 'whole' && copy.state === 'whole' && copied.lossy)
    copyAsideAt = tryPut(copyAside, copyFile, now)
  // If only the copy exists, it is the file that could not be used.
  if (found.state === 'missing' && copyAsideAt !== copyFile) setAside = copyAsideAt

  function originOf(): OpenedStore<Value>['origin'] {
    if (isWhole) return merged === undefined ? undefined : 'both'
    if (isNewer(found.state === 'missing' ? copy : found)) return 'newer'
    if (!isCopySound && isDeepStrictEqual(value, parse({}).value)) return 'nothing'
    return isCopySound || (copy.state === 'whole' && found.state !== 'missing') ? 'copy' : 'part'
  }
  const origin = originOf()

  /** Whether the file's contents exist nowhere else. */
  let isStuck = setAside === file
  let backing: ReturnType<typeof open> | undefined
  let current = value

  /** The two files as this store last wrote or found them. */
  let known = [identify(file), identify(copyFile)]

  /** Keeps a file that replaced one of the store's own, such as a backup, before it is overwritten. */
  function keepStrangers(): void {
    for (const [index, path] of [file, copyFile].entries()) {
      const present = identify(path)
      if (present === undefined || present === known[index]) continue
      const isOurs = isFile(path) && isWritten(path)
      if (!isOurs) options.onStranger?.(isFile(path) ? copyAside(path, moment()) : putAside(path, moment()))
    }
  }

  /** Whether a file contains only what this store has written. */
  function isWritten(path: string): boolean {
    const read = readJsonFile(path)
    return read.state === 'whole' && isDeepStrictEqual(withoutCount(read.contents), format(current))
  }

  function write(next: Value): Refusal | undefined {
    const refusal = options.refuse?.()
    if (refusal !== undefined) return refusal
    try {
      // An obstacle at the start, such as a full disk, may be gone.
      if (isStuck && !isNothing(file)) keepFound(file, now)
      isStuck = false
      keepStrangers()
      makeFolder(dirname(file))
      backing ??= open()
      backing.store = { ...format(next), [countName]: count + 1 }
    } catch (error) {
      return storageRefusal(error)
    }
    count += 1
    current = next
    syncFolder(folder)
    renewCopy(file, copyFile)
    known = [identify(file), identify(copyFile)]
    return undefined
  }

  // Written at once, so that the next start does not set the same file aside again.
  if (!isWhole || merged !== undefined) write(value)
  else if (found.state === 'whole' && copy !== found && options.refuse?.() === undefined) {
    renewCopy(file, copyFile)
    known = [identify(file), identify(copyFile)]
  }
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
 * The file was just written atomically, so a failed copy costs no data. The copy is complete before it takes its name.
 */
function renewCopy(file: string, copyFile: string): void {
  const next = `${copyFile}.new`
  try {
    copyFileSync(file, next)
    syncFile(next)
    renameSync(next, copyFile)
    syncFolder(dirname(file))
  } catch {
    if (isFile(next)) attempt(() => rmSync(next))
  }
}

/** Removes the unfinished files of a process that was killed while writing, never a file that was in use. */
function removeUnfinished(folder: string, name: string): void {
  const isUnfinished = (other: string) =>
    other.startsWith(`${name}.json.tmp-`) || other === `${name}-copy.json.new`
  for (const other of attempt(() => readdirSync(folder))?.filter(isUnfinished) ?? [])
    attempt(() => isFile(join(folder, other)) && rmSync(join(folder, other)))
}

/** The field that counts the writes of a file; the higher count is newer. */
const countName = 'writes'
const counted = v.looseObject({ [countName]: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })

function countOf(file: JsonFile): number {
  const contents = contentsOf(file)
  return v.is(counted, contents) ? contents[countName] : 0
}

function withoutCount(contents: unknown): unknown {
  if (!v.is(v.looseObject({}), contents) || Array.isArray(contents)) return contents
  const { [countName]: _, ...rest } = contents
  return rest
}

/** Distinguishes a file from a later file of the same name; `undefined` if there is no file. */
function identify(path: string): string | undefined {
  const found = attempt(() => statSync(path, { bigint: true, throwIfNoEntry: false }))
  return found && `${found.dev}:${found.ino}:${found.size}:${found.mtimeNs}`
}

/** Every file of this version has version 1. */
const newerFile = v.object({ version: v.pipe(v.number(), v.minValue(2)) })

function isNewer(file: JsonFile): boolean {
  return file.state === 'whole' && v.is(newerFile, file.contents)
}

function contentsOf(file: JsonFile): unknown {
  return file.state === 'missing' ? {} : (file.contents ?? {})
}

function isSame(file: string, other: string): boolean {
  return attempt(() => isFile(other) && readFileSync(file).equals(readFileSync(other))) ?? false
}

/**
 * Returns the file's path afterwards. A file that cannot be set aside stays where it is and must not be overwritten.
 */
function tryPut(put: (file: string, now: Date) => string, file: string, now: Date): string {
  return attempt(() => put(file, now)) ?? file
}
