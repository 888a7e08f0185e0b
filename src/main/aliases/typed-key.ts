import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { holdsKey } from '../providers/redact-key.ts'

/**
 * The first of the texts, by name, that holds a piece of the account's own key: a whole key fits into a name, and what is
 * typed is written down before it is sent. A key that cannot be read now is left to the call that needs it.
 */
export async function findTypedKey<Field extends string>(
  accounts: Pick<Accounts, 'credentials'>,
  account: AccountRecord,
  typed: Readonly<Record<Field, string>>,
): Promise<Field | undefined> {
  const credentials = await accounts.credentials(account)
  const key = credentials.ok ? credentials.value.key?.key : undefined
  if (key === undefined) return undefined
  const fields = Object.keys(typed) as Field[]
  return fields.find((field) => holdsKey(typed[field], key))
}
