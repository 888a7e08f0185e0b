/** The `code` of the error for a data folder that another process uses. */
export const folderInUse = 'FOLDER_IN_USE'
/** The `code` of the error for an unusable data folder; its `cause` is the error of the system or of SQLite. */
export const folderUnusable = 'FOLDER_UNUSABLE'

/** Runs work that needs the data folder. */
export function usingFolder<Value>(work: () => Value): Value {
  try {
    return work()
  } catch (cause) {
    throw Object.assign(new Error('The data folder cannot be used.', { cause }), { code: folderUnusable })
  }
}

/** The system's code behind an error for the data folder, such as `ENAMETOOLONG`, or SQLite's number. */
export function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  if (!(cause instanceof Error) || !('code' in cause)) return ''
  return 'errcode' in cause ? `SQLite ${cause.errcode}` : String(cause.code)
}

/** The `code` of an error; empty if it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
