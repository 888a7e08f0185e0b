import { failed, type Result } from '../../shared/result.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { describeFailure } from '../base/describe-failure.ts'

/** Runs work with the account of that id, or refuses because the account is gone. */
export function withAccount<Value>(
  accounts: Pick<Accounts, 'find'>,
  id: string,
  use: (account: AccountRecord) => Result<Value> | Promise<Result<Value>>,
): Result<Value> | Promise<Result<Value>> {
  const account = accounts.find(id)
  return account === undefined ? failed(describeFailure({ reason: 'account-gone' })) : use(account)
}
