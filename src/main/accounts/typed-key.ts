import type { Refusal } from '../../shared/failure.ts'
import { type Result, success } from '../../shared/result.ts'
import { holdsKey, tracesOf } from '../base/redact-key.ts'
import type { AccountRecord } from './account-record.ts'
import type { Accounts, Credentials } from './accounts.ts'

/** Texts that are about to be written down or sent, by their field. None of them may contain a key. */
export type TypedTexts<Field extends string> = Readonly<Partial<Record<Field, string>>>

/** Something that holds a key, such as the credentials of an account. */
type Holder = NonNullable<Credentials['key']>

function firstWith<Field extends string>(
  typed: TypedTexts<Field>,
  holders: readonly Pick<Holder, 'key'>[],
): Field | undefined {
  const fields = Object.keys(typed) as Field[]
  return fields.find((field) => holders.some((holder) => holdsKey(typed[field] ?? '', tracesOf(holder))))
}

/** The keys of accounts. A key that cannot be read now is left out. */
async function keysOf(
  accounts: Pick<Accounts, 'credentials'>,
  some: readonly AccountRecord[],
): Promise<readonly Holder[]> {
  const read = await Promise.all(some.map((account) => accounts.credentials(account)))
  return read.flatMap((credentials) => (credentials.ok ? (credentials.value.key ?? []) : []))
}

/**
 * The first field whose text contains a piece of a key of any account.
 * @param beside a key in the same form.
 */
export async function findAnyKey<Field extends string>(
  accounts: Pick<Accounts, 'all' | 'credentials'>,
  typed: TypedTexts<Field>,
  beside = '',
): Promise<Field | undefined> {
  return (
    firstWith(typed, [{ key: beside.trim() }]) ?? firstWith(typed, await keysOf(accounts, accounts.all()))
  )
}

/**
 * The first field whose text contains a piece of a key of any account, for a call of one account. A whole key fits into
 * a name, and would go to the server of another service. If the account's own key cannot be read, this fails: the call
 * would wait for the same key again. Otherwise it returns the account's credentials for that call.
 */
export async function findTypedKey<Field extends string>(
  accounts: Pick<Accounts, 'all' | 'credentials'>,
  account: AccountRecord,
  typed: TypedTexts<Field>,
): Promise<Result<{ readonly field: Field | undefined; readonly credentials: Credentials }, Refusal>> {
  const others = accounts.all().filter(({ id }) => id !== account.id)
  const [own, foreign] = await Promise.all([accounts.credentials(account), keysOf(accounts, others)])
  if (!own.ok) return own
  const { key } = own.value
  const field = firstWith(typed, key === undefined ? foreign : [key, ...foreign])
  return success({ field, credentials: own.value })
}
