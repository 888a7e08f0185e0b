import * as v from 'valibot'
import { writeFor } from './account-rows.ts'
import type { AddressBook } from './address-book.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

const attemptRow = v.pipe(
  v.object({
    id: v.number(),
    accountId: v.string(),
    domain: v.string(),
    address: v.nullable(v.string()),
    beginning: v.nullable(v.string()),
    mark: v.nullable(v.string()),
    label: v.string(),
    startedAt: v.number(),
    answeredFrom: v.nullable(v.number()),
    answeredTo: v.nullable(v.number()),
    madeFor: v.nullable(v.string()),
    localPart: v.nullable(v.string()),
  }),
  v.transform(({ answeredFrom: from, answeredTo: to, address, beginning, mark, ...rest }) => {
    const { madeFor, localPart, ...attempt } = rest
    return {
      ...attempt,
      ...(address === null ? {} : { address }),
      ...(beginning === null ? {} : { beginning }),
      ...(mark === null ? {} : { mark }),
      ...(madeFor === null ? {} : { reserve: { madeFor, localPart: localPart ?? '' } }),
      ...(from === null || to === null ? {} : { answered: { from, to } }),
    }
  }),
)

const selectAttempt = sql`
  SELECT attempts.id, accounts.id AS accountId, attempts.domain, attempts.address, attempts.beginning, attempts.mark,
    attempts.label, attempts.started_at AS startedAt, attempts.answered_from AS answeredFrom,
    attempts.answered_to AS answeredTo, reserves.made_for AS madeFor,
    reserves.local_part AS localPart
  FROM attempts JOIN accounts ON accounts.number = attempts.account
    LEFT JOIN reserves ON reserves.attempt = attempts.id`

/** A clock up to this far behind the newest address was set back. Beyond that, the address's date may be wrong. */
const longestSetBackMs = 24 * 3_600_000

/** A moment that is not before the newest address, even if the clock was set back by up to a day. */
export function newMoment(storage: Storage, wished: number): number {
  const newest = storage.number(sql`
    SELECT coalesce(max(created_at), 0) AS number FROM addresses
    WHERE created_at <= ${Math.round(wished) + longestSetBackMs}`)
  return Math.max(Math.round(wished), newest)
}

type Attempts = Pick<
  AddressBook,
  'beginAttempt' | 'noteAnswered' | 'settleAttempt' | 'openAttempts' | 'findAttempt'
>

/** The journal of creations. It survives the end of the app at any moment of a request. */
export function createAttempts(storage: Storage): Attempts {
  return {
    beginAttempt: ({ startedAt: wished, ...plan }) => {
      const begin = (account: number) => {
        const startedAt = newMoment(storage, wished)
        const id = storage.number(sql`
          INSERT INTO attempts (account, domain, address, beginning, mark, label, started_at)
          VALUES (${account}, ${plan.domain}, ${plan.address}, ${plan.beginning}, ${plan.mark}, ${plan.label},
            ${startedAt}) RETURNING id AS number`)
        // An account that has something in reserve already is refused by the table.
        if (plan.reserve !== undefined)
          storage.run(sql`
            INSERT INTO reserves (account, attempt, made_for, local_part)
            VALUES (${account}, ${id}, ${plan.reserve.madeFor}, ${plan.reserve.localPart})`)
        return { ...plan, id, startedAt }
      }
      return writeFor(storage, plan.accountId, begin, 'soon')
    },
    noteAnswered: (id, { from, to }) =>
      storage.change(sql`
        UPDATE attempts SET answered_from = ${Math.floor(from)}, answered_to = ${Math.ceil(to)} WHERE id = ${id}`),
    settleAttempt: (id) =>
      storage.change(
        sql`DELETE FROM reserves WHERE attempt = ${id}`,
        sql`DELETE FROM attempts WHERE id = ${id}`,
      ),
    openAttempts: (accountId, except = []) =>
      storage.read(() =>
        storage.all(
          attemptRow,
          sql`${selectAttempt} WHERE accounts.id = coalesce(${accountId}, accounts.id)
            AND attempts.id NOT IN (SELECT value FROM json_each(${JSON.stringify(except)}))
            ORDER BY attempts.started_at, attempts.id`,
        ),
      ),
    findAttempt: (id) =>
      storage.read(() => storage.get(attemptRow, sql`${selectAttempt} WHERE attempts.id = ${id}`)),
  }
}
