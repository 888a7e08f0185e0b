import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { foldCase } from '../../shared/rules/fold-text.ts'
import type { ImportRow } from './book-import.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

const accountRow = v.object({
  number: v.number(),
  id: v.string(),
  provider: v.string(),
  nickname: v.string(),
})

/** An account of the book, or one of the file that the book does not have yet. */
type Group = { readonly number: number } | { number?: number; readonly account: ImportRow['account'] }

/**
 * Maps the accounts of a file to accounts of the book. Reads the book's accounts once, because a file may name
 * thousands. An account is known by its id, else by its nickname.
 */
export function createImportAccounts(storage: Storage) {
  const groups: Group[] = []
  const byId = new Map<string, number>()
  const byName = new Map<string, number>()
  const takenIds = new Set<string>()
  const idOf = (provider: string, id: string) => `${provider} ${id}`
  const nameOf = (provider: string, nickname: string) => `${provider} ${foldCase(nickname)}`

  // The order makes the newest of several accounts with one nickname win.
  const known = storage.all(
    accountRow,
    sql`SELECT number, id, provider, nickname FROM accounts ORDER BY number`,
  )
  for (const { number, id, provider, nickname } of known) {
    const group = groups.push({ number }) - 1
    byId.set(idOf(provider, id), group)
    byName.set(nameOf(provider, nickname), group)
    takenIds.add(id)
  }

  return {
    /** The group of an account of the file. Accounts that are one account of the book share a group. */
    groupOf(account: ImportRow['account']): number {
      const { id, provider, nickname } = account
      const known =
        (id === undefined ? undefined : byId.get(idOf(provider, id))) ??
        byName.get(nameOf(provider, nickname))
      if (known !== undefined) return known
      const group = groups.push({ account }) - 1
      if (id !== undefined) byId.set(idOf(provider, id), group)
      byName.set(nameOf(provider, nickname), group)
      return group
    },
    /** The book's number of a group's account, or `undefined` if the book does not have the account yet. */
    numberOf: (group: number) => groups[group]?.number,
    /** The book's number of a group's account. A missing account is added and noted as an addition of the import. */
    make(group: number): number {
      const found = groups[group]
      if (found === undefined) throw new RangeError('No row of this import has such a group.')
      if (!('account' in found) || found.number !== undefined) return Number(found.number)
      const { id, provider, nickname } = found.account
      const freeId = id === undefined || takenIds.has(id) ? randomUUID() : id
      const number = storage.number(sql`
        INSERT INTO accounts (id, provider, nickname) VALUES (${freeId}, ${provider}, ${nickname})
        RETURNING number`)
      storage.run(sql`INSERT INTO imported_accounts (number) VALUES (${number})`)
      found.number = number
      return number
    },
    /** Forgets the accounts that `make` added, after the import was undone. */
    forgetMade(): void {
      for (const group of groups) if ('account' in group) delete group.number
    },
  }
}
