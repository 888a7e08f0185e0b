import type { AccountState } from '../../shared/account.ts'
import type { FailureCode } from '../../shared/failure.ts'
import { codeOfReason } from '../../shared/failure.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { Operation, Provider } from '../providers/provider.ts'
import type { Send, Sent, Target } from '../providers/sender.ts'
import type { AccountLimits } from './limits/account-limits.ts'

/** Makes a call in the name of an account. */
export type CallAccount = <Input, Value>(
  account: AccountRecord,
  operation: Operation<Input, Value>,
  input: Input,
  options?: Pick<Target, 'serialize' | 'deadlineMs' | 'onRequest'>,
) => Promise<Sent<Value>>

const stateByCode: Partial<Record<FailureCode, AccountState>> = {
  unauthorized: 'key-rejected',
  unreachable: 'unreachable',
  'timed-out': 'unreachable',
  // Whoever says no to what was asked has taken the key.
  'not-found': 'working',
  conflict: 'working',
  'plan-required': 'working',
  'quota-exceeded': 'working',
}

/** What an authenticated call says about its account; most failures say nothing. */
export function stateAfter(sent: Sent<unknown>): AccountState | undefined {
  if (sent.ok) return 'working'
  const { reason } = sent.failure
  // Any server says that it has no such page.
  return reason === 'not-found' ? undefined : stateByCode[codeOfReason[reason]]
}

/**
 * Builds the one way to call a service: reads the key, sends, and remembers what the outcome says of the account. A key
 * that cannot be read ends the call before anything is sent.
 */
export function createAccountCaller(
  accounts: Accounts,
  providers: Readonly<Record<AccountRecord['provider'], Provider>>,
  send: Send,
  onAccountChanged: () => void,
  heed?: AccountLimits['heed'],
): CallAccount {
  function remember(account: AccountRecord, state: AccountState | undefined): void {
    if (state === undefined || accounts.find(account.id)?.state === state) return
    // A disk that refuses loses only this hint; whatever matters refuses on its own.
    const learned = accounts.learn(account.id, { state })
    if (learned.ok) onAccountChanged()
  }

  return async (account, operation, input, options) => {
    const credentials = await accounts.credentials(account)
    if (!credentials.ok) return { ...credentials, lost: false }
    const { origin, key } = credentials.value
    const sent = await send(operation, input, {
      server: origin,
      authorize: providers[account.provider].authorize,
      accountId: account.id,
      ...(key === undefined ? {} : { key }),
      ...options,
    })
    if (operation.kind === 'remote' && operation.authenticated) {
      remember(account, stateAfter(sent))
      heed?.(account, operation, sent)
    }
    return sent
  }
}
