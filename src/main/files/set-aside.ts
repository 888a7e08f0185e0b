import { copyFileSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, format, join, parse } from 'node:path'

/** Whether nothing at all has this path, not even a link that leads nowhere. */
export function isNothing(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined
}

/**
 * Whether the path leads to a file with contents, by way of links or not. A folder, a device or a pipe in its place is
 * none, and reading one of those might never end.
 */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/**
 * Renames what cannot be used next to where it was: `accounts.json` becomes
 * `accounts-broken-2026-11-21T20-46-05-123Z.json`, with a number behind the time if that name is taken. Nothing is
 * deleted or overwritten. A file that was set aside before with the very same contents gets no second copy, so that
 * what breaks a file again and again in the same way does not fill the disk.
 * @param companions endings of files that belong to it and go along.
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
 * The same for a file that stays in use: puts a copy aside.
 * @throws the system's error if it cannot be copied.
 */
export function copyAside(file: string, now: Date): string {
  const same = sameSetAside(file)
  if (same !== undefined) return same
  const target = freeName(file, now)
  try {
    copyFileSync(file, target)
  } catch (error) {
    // A part of a copy, which a full disk leaves, would be taken for what was kept.
    rmSync(target, { force: true })
    throw error
  }
  return target
}

/** A name that nothing has, with any ending: SQLite takes a log for that of the database it is called after. */
function freeName(file: string, now: Date): string {
  const { dir, name, ext } = parse(file)
  const taken = new Set(readdirSync(dir).map((other) => parse(other).name))
  const stamp = now.toISOString().replace(/[:.]/g, '-')
  for (let count = 1; ; count += 1) {
    const free = `${name}-broken-${stamp}${count === 1 ? '' : `-${count}`}`
    if (!taken.has(free)) return format({ dir, name: free, ext })
  }
}

/** The file that was set aside before with the same contents, if there is one. */
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
    // What cannot be read cannot be compared.
    return undefined
  }
}
