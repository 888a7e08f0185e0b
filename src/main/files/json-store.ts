import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import Store from 'electron-store'
import * as v from 'valibot'
import type { Refusal } from '../../shared/failure.ts'
import { makeFolder } from './make-folder.ts'
import { type JsonFile, readJsonFile } from './read-json-file.ts'
import { copyAside, isFile, isNothing, setAside as putAside } from './set-aside.ts'
import { syncFile, syncFolder } from './sync-folder.ts'

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
   * of what could be read of a broken one, of both a file and a copy that hold different things, or of nothing at all,
   * so that it is that of a new file.
   */
  readonly origin?: 'copy' | 'newer' | 'part' | 'both' | 'nothing'
  /** Writes the file again if somebody deleted it meanwhile. */
  keep(): void
}

/** How a store that somebody else may reach for is guarded. */
export interface StoreGuard {
  /** Why nothing may be written now. Asked before each write. */
  refuse?(): Refusal | undefined
  /** Told where a file was kept that somebody put in the place of the store's own while it was in use. */
  onStranger?(path: string): void
}

/** Where a store is, and how its contents are understood. */
export interface JsonStoreOptions<Value> extends StoreGuard {
  readonly folder: string
  /** File name without its ending. */
  readonly name: string
  /**
   * Makes sense of whatever the file holds; `{}` for a new one. What it does not give is taken from `copied`, which the
   * file's copy held. Never throws.
   */
  parse(contents: unknown, copied?: Value): Parsed<Value>
  /** What is written of a value; the value itself if absent. */
  format?(value: Value): object
  /**
   * What the file and its copy hold together, where one of them was put beside the other from elsewhere; `undefined` if
   * the copy has nothing that the file lacks. Without it the file counts.
   */
  merge?(own: Value, copied: Value, isCopyNewer: boolean): Value | undefined
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
  // After a cut between the two writes the copy is the older one; else one of them is from elsewhere.
  const isOlderCopy = countOf(copy) < countOf(found)
  const isPut = found.state === 'whole' && isCopySound && copy !== found && !isOlderCopy
  const merged =
    isPut && isWhole ? merge?.(own.value, copied.value, countOf(copy) > countOf(found)) : undefined
  const value = isWhole ? (merged ?? own.value) : parse(contentsOf(found), copied.value).value

  const keepFound = found.state === 'whole' ? copyAside : putAside
  const staysAsItIs = (isWhole && merged === undefined) || found.state === 'missing'
  let setAside = staysAsItIs ? undefined : tryPut(keepFound, file, now)
  // A copy that is broken, too, would be written over; a folder in its place could not be.
  let copyAsideAt: string | undefined
  if (copy.state === 'broken' && (!isWhole || !isFile(copyFile)))
    copyAsideAt = tryPut(putAside, copyFile, now)
  else if (found.state !== 'whole' && copy.state === 'whole' && copied.lossy)
    copyAsideAt = tryPut(copyAside, copyFile, now)
  // Without the file its copy is the file that could not be used.
  if (found.state === 'missing' && copyAsideAt !== copyFile) setAside = copyAsideAt

  function originOf(): OpenedStore<Value>['origin'] {
    if (isWhole) return merged === undefined ? undefined : 'both'
    if (isNewer(found.state === 'missing' ? copy : found)) return 'newer'
    if (!isCopySound && isDeepStrictEqual(value, parse({}).value)) return 'nothing'
    return isCopySound || (copy.state === 'whole' && found.state !== 'missing') ? 'copy' : 'part'
  }
  const origin = originOf()

  /** Whether what stands in the file is kept nowhere else. */
  let isStuck = setAside === file
  let backing: ReturnType<typeof open> | undefined
  let current = value

  /** The two files as this store left them, or found them. */
  let known = [identify(file), identify(copyFile)]

  /** Keeps what somebody put in the place of a file meanwhile, such as a backup, before it is written over. */
  function keepStrangers(): void {
    for (const [index, path] of [file, copyFile].entries()) {
      const present = identify(path)
      if (present === undefined || present === known[index]) continue
      const isOurs = isFile(path) && isWritten(path)
      if (!isOurs) options.onStranger?.(isFile(path) ? copyAside(path, moment()) : putAside(path, moment()))
    }
  }

  /** Whether a file holds no more than what this store has written. */
  function isWritten(path: string): boolean {
    const read = readJsonFile(path)
    return read.state === 'whole' && isDeepStrictEqual(withoutCount(read.contents), format(current))
  }

  function write(next: Value): Refusal | undefined {
    const refusal = options.refuse?.()
    if (refusal !== undefined) return refusal
    try {
      // What was in the way at the start, such as a full disk, may be gone.
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
 * The file was written atomically just now, so a copy that fails costs only what it is for. It is complete before it
 * takes its name.
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

/** Removes what a process that was killed amid a write left beside a file: never anything that was in use. */
function removeUnfinished(folder: string, name: string): void {
  const isUnfinished = (other: string) =>
    other.startsWith(`${name}.json.tmp-`) || other === `${name}-copy.json.new`
  for (const other of attempt(() => readdirSync(folder))?.filter(isUnfinished) ?? [])
    attempt(() => isFile(join(folder, other)) && rmSync(join(folder, other)))
}

/** The field that counts the writes of a file, by which an older one is told from a newer one. */
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

/** Tells a file from another one that has its name later; `undefined` for none. */
function identify(path: string): string | undefined {
  const found = attempt(() => statSync(path, { bigint: true, throwIfNoEntry: false }))
  return found && `${found.dev}:${found.ino}:${found.size}:${found.mtimeNs}`
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
