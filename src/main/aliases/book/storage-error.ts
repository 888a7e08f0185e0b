import type { Refusal } from '../../../shared/failure.ts'

/** Primary result codes, https://sqlite.org/rescode.html. */
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

/** Whether the error says that the file is damaged or was never a database. */
export function saysUnreadable(error: unknown): boolean {
  const code = resultCode(error)
  return code === sqliteCorrupt || code === sqliteNotADatabase
}

/**
 * The refusal for an error of SQLite.
 * @throws the error itself if it is a bug of ours and no matter of the disk.
 */
export function refusalOfStorageError(error: unknown): Refusal {
  const closed = error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_STATE'
  const code = resultCode(error)
  if (code === undefined && !closed) throw error
  return { reason: code === sqliteFull ? 'storage-full' : 'storage-failed' }
}
