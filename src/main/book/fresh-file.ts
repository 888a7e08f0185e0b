import { renameSync, rmSync } from 'node:fs'
import { isFile, isNothing, setAside } from '../files/set-aside.ts'

/** What SQLite keeps beside a file while it is open: its write-ahead log and the index to that. */
export const companions = ['-wal', '-shm'] as const

/** Where a fresh file is made, so that it takes its name only once it holds everything. */
export const freshOf = (file: string) => `${file}.new`

/** Removes what a try that was cut off left of a fresh file. */
export function removeFresh(file: string): void {
  const fresh = freshOf(file)
  for (const ending of ['', '-journal']) if (isFile(`${fresh}${ending}`)) rmSync(`${fresh}${ending}`)
}

/**
 * Gives the fresh file its name. A log that is still beside it is that of another file, and is set aside.
 * @throws the system's error; the fresh file is then where it was.
 */
export function nameFresh(file: string, now: Date): void {
  const left = companions.filter((ending) => !isNothing(`${file}${ending}`))
  for (const ending of left) setAside(`${file}${ending}`, now)
  renameSync(freshOf(file), file)
}
