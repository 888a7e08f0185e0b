import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Refusal } from '../../shared/failure.ts'

/** Primary result codes, https://sqlite.org/rescode.html. */
const sqliteError = 1
const sqliteBusy = 5
const sqliteInputOutput = 10
const sqliteCorrupt = 11
const sqliteFull = 13
const sqliteNotADatabase = 26

/** SQLite's primary result code, or `undefined` if the error is not SQLite's. */
function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined
  // The upper bits of an extended code only add detail.
  return error.errcode & 0xff
}

/**
 * Whether an error at opening means that the file is damaged or was never a database. A failing migration counts too,
 * because it does not fit the file's schema.
 */
export function saysUnreadable(error: unknown): boolean {
  const code = resultCode(error)
  return code === sqliteCorrupt || code === sqliteNotADatabase || code === sqliteError
}

/** Whether SQLite has found damage. */
export function saysDamaged(error: unknown): boolean {
  const code = resultCode(error)
  return code === sqliteCorrupt || code === sqliteNotADatabase
}

/** Whether another process has locked the file. */
export function saysBusy(error: unknown): boolean {
  return resultCode(error) === sqliteBusy
}

/** The free space that SQLite needs before it can write, in bytes. The index of the log alone takes 32 KiB. */
const leastSpace = 64 * 1_024

/**
 * The system's error for a full disk if a full disk explains SQLite's error; otherwise the error itself. SQLite reports
 * a mere read or write error when it cannot create the files beside a database.
 */
export function fullDiskOr(error: unknown, file: string): unknown {
  if (resultCode(error) !== sqliteInputOutput) return error
  try {
    const { bavail, bsize } = statfsSync(dirname(file))
    return bavail * bsize < leastSpace
      ? Object.assign(new Error('The disk is full'), { code: 'ENOSPC' })
      : error
  } catch {
    return error
  }
}

/**
 * The refusal for an error of SQLite or of the file system. `storage-damaged` means damage after the file was opened;
 * the next start salvages it.
 * @throws the error itself if it is a bug and not a disk error.
 */
export function refusalOfStorageError(error: unknown): Refusal {
  const named = error instanceof Error && 'code' in error ? error.code : undefined
  if (named === 'ENOSPC') return { reason: 'storage-full' }
  const code = resultCode(error)
  const ofSystem = error instanceof Error && 'syscall' in error
  if (code === undefined && named !== 'ERR_INVALID_STATE' && !ofSystem) throw error
  if (saysDamaged(error)) return { reason: 'storage-damaged' }
  return { reason: code === sqliteFull ? 'storage-full' : 'storage-failed' }
}
