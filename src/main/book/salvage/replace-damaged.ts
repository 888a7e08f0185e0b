import { readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { makePrivate } from '../../files/private-file.ts'
import { isFile, isNothing, setAside } from '../../files/set-aside.ts'
import type { BookAccount } from '../address-book.ts'
import { companions, freshOf, nameFresh, removeFresh } from '../fresh-file.ts'
import { migrate } from '../migrations.ts'
import { salvage } from './salvage.ts'

/** The path of a file that was set aside, and the number of addresses that the fresh file has from it. */
export interface Replaced {
  readonly reason: 'set-aside'
  readonly path: string
  readonly rescued: number
}

/**
 * Salvages a damaged file into a fresh one, and only then sets the damaged file aside. After an interruption the next
 * start begins again or finishes.
 * @throws the error of the system or of SQLite. The damaged file then keeps its place.
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
    rescued = salvage(file, database, known)
  } catch (error) {
    removeFresh(file)
    throw error
  }
  const path = setAside(file, now, companions)
  nameFresh(file, now)
  return { reason: 'set-aside', path, rescued }
}

/**
 * Gives a fresh file its name if the app ended just before that step. Without a file in use the fresh file is the only
 * one, so it is used even if it is damaged.
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
