import { closeSync, fdatasync, openSync } from 'node:fs'

/**
 * Waits until the log beside a database is on the disk, in one of Node's threads, so that the app goes on meanwhile. All
 * changes until the call then survive a power cut: the system writes whatever the file has, whoever wrote it. A
 * checkpoint does no harm, because SQLite syncs the log before it and the database after it.
 *
 * Closing a file releases every lock that the process holds on it. SQLite locks the database and its `-shm`, but never
 * the log (`UNIXFILE_NOLOCK` in os_unix.c), so this may open and close it.
 * @param database the path of the database.
 * @throws the error of the system.
 */
export async function syncLog(database: string): Promise<void> {
  // Windows syncs only files that are open for writing.
  const descriptor = openSync(`${database}-wal`, 'r+')
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  fdatasync(descriptor, (error) => {
    closeSync(descriptor)
    if (error === null) resolve()
    else reject(error)
  })
  return promise
}
