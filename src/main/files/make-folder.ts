import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Creates a folder that only this user may open, and its missing parents. Unlike Node's recursive `mkdir` it also ends
 * where a system denies that a visible parent exists, as Linux does below `/proc`.
 * @throws the system's error, such as EEXIST for a file in the folder's place.
 */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  const parent = dirname(path)
  if (parent !== path) makeFolder(parent)
  mkdirSync(path, { mode: 0o700 })
}
