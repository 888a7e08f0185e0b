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
  // The upper bits of an extended code only say more of the same.
  return error.errcode & 0xff
}

/**
 * Whether an error at opening says that the file is damaged or was never a database: then even the steps that bring it
 * up to date do not fit what is there.
 */
export function saysUnreadable(error: unknown): boolean {
  const code = resultCode(error)
  return code === sqliteCorrupt || code === sqliteNotADatabase || code === sqliteError
}

/** Whether the error says that another process has the file. */
export function saysBusy(error: unknown): boolean {
  return resultCode(error) === sqliteBusy
}

/** What SQLite needs beside a file before it can write: the index to the log alone takes 32 KiB. Bytes. */
const leastSpace = 64 * 1_024

/**
 * The system's own error for a full disk if that is why SQLite could not work on a file, and else the error itself:
 * SQLite says no more than that reading or writing failed where it makes the files beside it.
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
 * The refusal for an error of SQLite or of the system's files. `storage-damaged` is met in a file that was sound when it
 * was opened; the next start reads out of it what is left.
 * @throws the error itself if it is a bug of ours and no matter of the disk.
 */
export function refusalOfStorageError(error: unknown): Refusal {
  const named = error instanceof Error && 'code' in error ? error.code : undefined
  if (named === 'ENOSPC') return { reason: 'storage-full' }
  const code = resultCode(error)
  const ofSystem = error instanceof Error && 'syscall' in error
  if (code === undefined && named !== 'ERR_INVALID_STATE' && !ofSystem) throw error
  if (code === sqliteCorrupt || code === sqliteNotADatabase) return { reason: 'storage-damaged' }
  return { reason: code === sqliteFull ? 'storage-full' : 'storage-failed' }
}
