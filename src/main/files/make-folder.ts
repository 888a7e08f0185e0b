import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder that only this user may look into, and the folders above it that are missing. Unlike Node's own
 * recursive way it also ends where a system answers that a parent it shows does not exist, as Linux does below `/proc`.
 * @throws the system's error, such as EEXIST for a file in the folder's place.
 */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  const parent = dirname(path)
  if (parent !== path) makeFolder(parent)
  mkdirSync(path, { mode: 0o700 })
}
