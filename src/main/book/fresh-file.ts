import { renameSync, rmSync } from 'node:fs'
import { isFile, isNothing, setAside } from '../files/set-aside.ts'

/** The files that SQLite keeps beside an open database: its write-ahead log and the index of that log. */
export const companions = ['-wal', '-shm'] as const

/** The path of an unfinished fresh file. A fresh file gets its final name only when it is complete. */
export const freshOf = (file: string) => `${file}.new`

/** Removes the remains of an interrupted fresh file. */
export function removeFresh(file: string): void {
  const fresh = freshOf(file)
  for (const ending of ['', '-journal']) if (isFile(`${fresh}${ending}`)) rmSync(`${fresh}${ending}`)
}

/**
 * Gives the fresh file its final name. A log under that name belongs to another file and is set aside.
 * @throws the system's error; the fresh file then keeps its path.
 */
export function nameFresh(file: string, now: Date): void {
  const left = companions.filter((ending) => !isNothing(`${file}${ending}`))
  for (const ending of left) setAside(`${file}${ending}`, now)
  renameSync(freshOf(file), file)
}
