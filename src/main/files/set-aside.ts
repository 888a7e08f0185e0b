import { copyFileSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, format, join, parse } from 'node:path'
import { attempt } from '../base/attempt.ts'

/** Whether nothing has this path, not even a broken link. */
export function isNothing(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined
}

/**
 * Whether the path leads to a regular file, directly or through links. Reading a folder, a device or a pipe might never
 * end.
 */
export function isFile(path: string): boolean {
  return attempt(() => statSync(path).isFile()) ?? false
}

/**
 * Renames an unusable file in its folder: `accounts.json` becomes `accounts-broken-2026-11-21T20-46-05-123Z.json`, with
 * a number behind the time if that name is taken. Nothing is deleted or overwritten. Contents that were set aside
 * before get no second copy, so that a repeated fault does not fill the disk.
 * @param companions endings of files that belong to it and are renamed with it.
 * @returns the new path.
 * @throws the system's error if it cannot be renamed.
 */
export function setAside(file: string, now: Date, companions: readonly string[] = []): string {
  const endings = ['', ...companions]
  const present = endings.filter((ending) => !isNothing(`${file}${ending}`))
  const same = present.length === 1 && present[0] === '' ? sameSetAside(file) : undefined
  const target = same ?? freeName(file, now)
  for (const ending of present) renameSync(`${file}${ending}`, `${target}${ending}`)
  return target
}

/**
 * The same for a file that stays in use: sets a copy aside.
 * @throws the system's error if it cannot be copied.
 */
export function copyAside(file: string, now: Date): string {
  const same = sameSetAside(file)
  if (same !== undefined) return same
  const target = freeName(file, now)
  try {
    copyFileSync(file, target)
  } catch (error) {
    // A partial copy, which a full disk leaves, would look like a kept file.
    rmSync(target, { force: true })
    throw error
  }
  return target
}

/** A name that is free with every ending: SQLite uses a log that bears the name of its database. */
function freeName(file: string, now: Date): string {
  const { dir, name, ext } = parse(file)
  const taken = new Set(readdirSync(dir).map((other) => parse(other).name))
  const stamp = now.toISOString().replace(/[:.]/g, '-')
  for (let count = 1; ; count += 1) {
    const free = `${name}-broken-${stamp}${count === 1 ? '' : `-${count}`}`
    if (!taken.has(free)) return format({ dir, name: free, ext })
  }
}

/** An earlier set-aside file with the same contents. */
function sameSetAside(file: string): string | undefined {
  const { dir, name, ext } = parse(file)
  try {
    if (lstatSync(file).isSymbolicLink() || !isFile(file)) return undefined
    const { size } = statSync(file)
    const contents = readFileSync(file)
    return readdirSync(dir)
      .filter((other) => other.startsWith(`${name}-broken-`) && other.endsWith(ext))
      .map((other) => join(dir, basename(other)))
      .find(
        (other) =>
          lstatSync(other).isFile() && statSync(other).size === size && readFileSync(other).equals(contents),
      )
  } catch {
    // An unreadable file cannot be compared.
    return undefined
  }
}
