import { success } from '../../shared/result.ts'
import { accountNumber } from './account-rows.ts'
import type { AddressBook } from './address-book.ts'
import { attemptColumns, readAttempt, readNumber } from './rows.ts'
import type { Storage } from './storage.ts'

const selectAttempt = `
  SELECT ${attemptColumns} FROM attempts JOIN accounts ON accounts.number = attempts.account`

/** A clock up to this far behind the newest address was set back. Beyond that, the address's date may be wrong. */
const longestSetBackMs = 24 * 3_600_000

type Attempts = Pick<
  AddressBook,
  'beginAttempt' | 'noteAnswered' | 'settleAttempt' | 'openAttempts' | 'findAttempt'
>

/** The journal of creations. It survives the end of the app at any moment of a request. */
export function createAttempts(storage: Storage): Attempts {
  return {
    beginAttempt: ({ accountId, address, label, startedAt }) =>
      storage.write(() => {
        const account = accountNumber(storage, accountId)
        if (!account.ok) return account
        const newest = storage.get(
          'SELECT coalesce(max(created_at), 0) AS number FROM addresses WHERE created_at <= ?',
          Math.round(startedAt) + longestSetBackMs,
        )
        const moment = Math.max(Math.round(startedAt), readNumber(newest))
        const row = storage.get(
          'INSERT INTO attempts (account, address, label, started_at) VALUES (?, ?, ?, ?) RETURNING id AS number',
          account.value,
          address,
          label,
          moment,
        )
        return success({ id: readNumber(row), accountId, address, label, startedAt: moment })
      }),
    noteAnswered: (id, { from, to }) =>
      storage.write(() => {
        storage.run(
          'UPDATE attempts SET answered_from = ?, answered_to = ? WHERE id = ?',
          Math.floor(from),
          Math.ceil(to),
          id,
        )
        return success(null)
      }),
    settleAttempt: (id) =>
      storage.write(() => {
        storage.run('DELETE FROM attempts WHERE id = ?', id)
        return success(null)
      }),
    openAttempts: (accountId) =>
      storage.read(() => {
        const order = 'ORDER BY attempts.started_at, attempts.id'
        const rows =
          accountId === undefined
            ? storage.all(`${selectAttempt} ${order}`)
            : storage.all(`${selectAttempt} WHERE accounts.id = ? ${order}`, accountId)
        return success(rows.map(readAttempt))
      }),
    findAttempt: (id) =>
      storage.read(() => {
        const row = storage.get(`${selectAttempt} WHERE attempts.id = ?`, id)
        return success(row === undefined ? undefined : readAttempt(row))
      }),
  }
}
