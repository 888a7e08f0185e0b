import type { Refusal } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { success } from '../../shared/result.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { holdsKey } from '../providers/redact-key.ts'

/**
 * The first of the texts, by name, that holds a piece of the account's own key: a whole key fits into a name, and what is
 * typed is written down before it is sent. A key that cannot be read refuses here, so that nobody waits for it twice.
 */
export async function findTypedKey<Field extends string>(
  accounts: Pick<Accounts, 'credentials'>,
  account: AccountRecord,
  typed: Readonly<Record<Field, string>>,
): Promise<Result<Field | undefined, Refusal>> {
  const credentials = await accounts.credentials(account)
  if (!credentials.ok) return credentials
  const key = credentials.value.key?.key
  if (key === undefined) return success(undefined)
  const fields = Object.keys(typed) as Field[]
  return success(fields.find((field) => holdsKey(typed[field], key)))
}
