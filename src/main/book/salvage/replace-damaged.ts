import { readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { makePrivate } from '../../files/private-file.ts'
import { isFile, isNothing, setAside } from '../../files/set-aside.ts'
import type { BookAccount } from '../address-book.ts'
import { companions, freshOf, nameFresh, removeFresh } from '../fresh-file.ts'
import { migrate } from '../migrations.ts'
import { salvage } from './salvage.ts'

/** A file that was set aside, and how many addresses the fresh one has from it. */
export interface Replaced {
  readonly reason: 'set-aside'
  readonly path: string
  readonly rescued: number
}

/**
 * Makes a fresh file of what can be read of a damaged one, and only then sets the damaged one aside. Whenever it is cut
 * off, the next start begins again or finishes it.
 * @throws the error of the system or of SQLite. The damaged file is then where it was.
 */
export async function replaceDamaged(
  file: string,
  now: Date,
  known: readonly BookAccount[],
): Promise<Replaced> {
  removeFresh(file)
  const { DatabaseSync } = await import('node:sqlite')
  let rescued: number
  try {
    makePrivate(freshOf(file))
    using database = new DatabaseSync(freshOf(file))
    migrate(database)
    rescued = salvage(file, database, known).addresses
  } catch (error) {
    removeFresh(file)
    throw error
  }
  const path = setAside(file, now, companions)
  nameFresh(file, now)
  return { reason: 'set-aside', path, rescued }
}

/**
 * Gives a fresh file its name if the app was cut off just before. Without a file in use the fresh one is all there is, so
 * it is taken even if it should turn out to be damaged.
 */
export async function finishReplacing(file: string, now: Date): Promise<Replaced | undefined> {
  if (!isNothing(file) || !isFile(freshOf(file))) return undefined
  nameFresh(file, now)
  const { dir, name, ext } = parse(file)
  const former = readdirSync(dir).filter(
    (other) => other.startsWith(`${name}-broken-`) && other.endsWith(ext),
  )
  const latest = former.toSorted().at(-1)
  const rescued = await countAddresses(file)
  if (latest === undefined || rescued === undefined) return undefined
  return { reason: 'set-aside', path: join(dir, latest), rescued }
}

async function countAddresses(file: string): Promise<number | undefined> {
  const { DatabaseSync } = await import('node:sqlite')
  try {
    using database = new DatabaseSync(file, { readOnly: true })
    return Number(database.prepare('SELECT count(*) AS count FROM addresses').get()?.count)
  } catch {
    return undefined
  }
}
