import { codeOfReason, type FailureCode, type FailureReason } from '../../shared/failure.ts'
import { success } from '../../shared/result.ts'
import { effectiveOptions } from '../../shared/rules/choice.ts'
import type { AccountState } from '../../shared/views/account.ts'
import type { Send, Sent, Target } from '../http/sender.ts'
import {
  type InputOf,
  needsKey,
  type OperationName,
  type Providers,
  type ValueOf,
} from '../providers/provider.ts'
import { type AccountRecord, endTickets } from './account-record.ts'
import type { Accounts, Credentials } from './accounts.ts'
import type { AccountLimits } from './limits/account-limits.ts'
import { canLack } from './operations-of.ts'

/** The options of a call. */
interface CallOptions extends Pick<Target, 'serialize' | 'deadlineMs' | 'onRequest'> {
  /** The credentials of the account, if they have just been read. */
  readonly credentials?: Credentials
}

/** Makes a call in the name of an account. */
export type CallAccount = <Name extends OperationName>(
  account: AccountRecord,
  operation: Name,
  input: InputOf<Name>,
  options?: CallOptions,
) => Promise<Sent<ValueOf<Name>>>

const stateByCode: Partial<Record<FailureCode, AccountState>> = {
  unauthorized: 'key-rejected',
  unreachable: 'unreachable',
  'timed-out': 'unreachable',
  // A service that refuses a request has accepted the key.
  'not-found': 'working',
  conflict: 'working',
  'plan-required': 'working',
  'quota-exceeded': 'working',
}

const stateByReason: Partial<Record<FailureReason, AccountState>> = {
  'banned-owner': 'blocked',
  'banned-network': 'network-blocked',
  'banned-name': 'working',
  'banned-domain': 'working',
}

/** The state of an account that an authenticated call shows. Most failures show none. */
export function stateAfter(sent: Sent<unknown>): AccountState | undefined {
  if (sent.ok) return 'working'
  const { reason } = sent.failure
  // Any server may answer that it has no page at a path.
  return reason === 'not-found' ? undefined : (stateByReason[reason] ?? stateByCode[codeOfReason[reason]])
}

/**
 * The state of an account after a call. A service that has banned an owner still accepts the key and lists addresses.
 * Only a call that creates something shows that the ban is over.
 */
export function stateSince(
  former: AccountState,
  said: AccountState | undefined,
  operation: OperationName,
): AccountState {
  const creates = operation === 'create' || operation === 'claimHandle'
  return said === undefined || (former === 'blocked' && said === 'working' && !creates) ? former : said
}

/**
 * Builds the only way to call a service for an account: reads the key, sends, and notes the account state that the
 * outcome shows. A key that cannot be read ends the call before anything is sent.
 * @param onWorked called after each call that worked, since the service can now explain earlier attempts.
 */
export function createAccountCaller(
  accounts: Accounts,
  providers: Providers,
  send: Send,
  onAccountChanged: () => void,
  limits: Pick<AccountLimits, 'learnFrom'>,
  onWorked: (accountId: string) => void,
): CallAccount {
  function remember(account: AccountRecord, operation: OperationName, said: AccountState | undefined): void {
    const former = accounts.find(account.id)?.state
    if (former === undefined) return
    const state = stateSince(former, said, operation)
    if (state === former) return
    // A failed write loses only this hint; a write that matters reports its own failure.
    const learned = accounts.learn(account.id, { state })
    if (learned.ok) onAccountChanged()
  }

  /** A ticket that the service no longer accepts is not sent again. */
  function noteEndedOffer({ id }: AccountRecord, sent: Sent<unknown>): void {
    const account = accounts.find(id)
    if (sent.ok || sent.failure.reason !== 'offer-ended' || account === undefined) return
    accounts.learn(id, { listedDomains: [...endTickets(account.listedDomains)] })
  }

  /** Notes an operation that the server lacks, and says so. */
  function noteLack<Value>(account: AccountRecord, operation: OperationName, sent: Sent<Value>): Sent<Value> {
    const isLack = !sent.ok && sent.failure.reason === 'not-found' && sent.failure.status !== undefined
    if (!isLack || !providers[account.provider].mayLack || !canLack(operation)) return sent
    const lacking = accounts.find(account.id)?.lacking ?? []
    const learned = accounts.learn(account.id, { lacking: [...new Set([...lacking, operation])] })
    if (learned.ok) onAccountChanged()
    return { ...sent, failure: { ...sent.failure, reason: 'not-offered' } }
  }

  return async (account, operation, input, { credentials: known, ...options } = {}) => {
    const credentials = known === undefined ? await accounts.credentials(account) : success(known)
    if (!credentials.ok) return { ...credentials, lost: false }
    const { origin, key } = credentials.value
    const provider = providers[account.provider]
    const sent = await send(provider, operation, input, {
      server: origin,
      accountId: account.id,
      options: effectiveOptions(provider.view.choices, account.options),
      ...(key === undefined ? {} : { key }),
      ...options,
    })
    if (needsKey(provider, operation)) {
      remember(account, operation, stateAfter(sent))
      limits.learnFrom(account, operation, sent)
    }
    // A lookup must not start another lookup.
    if (sent.ok && operation !== 'locate' && operation !== 'locateUnnamed') onWorked(account.id)
    noteEndedOffer(account, sent)
    return noteLack(account, operation, sent)
  }
}
