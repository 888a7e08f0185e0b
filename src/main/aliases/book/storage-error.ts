import type { Refusal } from '../../../shared/failure.ts'

/** Primary result codes, https://sqlite.org/rescode.html. */
const sqliteError = 1
const sqliteBusy = 5
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
