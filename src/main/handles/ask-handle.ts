import type { Refusal } from '../../shared/failure.ts'
import type { RefreshDomains } from '../accounts/account-domains.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { Waiting } from '../accounts/patience.ts'
import type { HandleRow } from '../book/handle-book.ts'
import type { HandleDomain } from '../providers/provider.ts'
import type { HandleOwner } from './handle-tools.ts'

/** What the service said of a handle when a domain of it was switched. */
export type SwitchOutcome =
  | { readonly outcome: 'done' }
  /** The handle is ours, and the domain is the other way round than asked for. */
  | { readonly outcome: 'contradicted'; readonly met: Refusal }
  | { readonly outcome: 'not-yours' | 'gone'; readonly met: Refusal }
  /** Nothing was changed. */
  | { readonly outcome: 'refused'; readonly met: Refusal }
  /** The answer was lost. */
  | { readonly outcome: 'unknown'; readonly met: Refusal }

const outcomeByReason = {
  'answer-contradicts': 'contradicted',
  'not-yours': 'not-yours',
  'handle-not-found': 'gone',
} as const satisfies Partial<Record<Refusal['reason'], SwitchOutcome['outcome']>>

const certainOutcome = (reason: Refusal['reason']) =>
  Object.hasOwn(outcomeByReason, reason) ? outcomeByReason[reason as keyof typeof outcomeByReason] : undefined

/**
 * Switches a domain of a handle. A lost answer is asked for once more while somebody is still patient, since a repetition
 * changes nothing.
 */
export async function askHandle(
  call: CallAccount,
  { account }: HandleOwner,
  wanted: HandleDomain,
  waiting: Waiting,
): Promise<SwitchOutcome> {
  let lost = false
  let met: Refusal | undefined
  for (let tries = 0; tries < 2 && (tries === 0 || !waiting.isOver()); tries += 1) {
    const sent = await call(account, 'setHandleDomain', wanted, {
      serialize: true,
      ...waiting.next(),
    })
    if (sent.ok) return { outcome: 'done' }
    const certain = certainOutcome(sent.failure.reason)
    if (certain !== undefined) return { outcome: certain, met: sent.failure }
    met ??= sent.failure
    lost ||= sent.lost
    if (!sent.lost) break
  }
  return { outcome: lost ? 'unknown' : 'refused', met: met ?? { reason: 'unreachable' } }
}

/**
 * A domain of a handle that the service can be asked about without a change: switched to what it is already. For a fresh
 * claim that is any domain, the account's default first.
 */
export async function harmlessDomain(
  refreshDomains: RefreshDomains,
  { account }: HandleOwner,
  row: HandleRow,
): Promise<HandleDomain | undefined> {
  const { handle, adopted } = row
  const settled = row.domains.find(({ enabled, wanted }) => enabled !== undefined && wanted === undefined)
  if (settled?.enabled !== undefined) return { handle, domain: settled.domain, enabled: settled.enabled }
  if (adopted) return undefined
  const known = account.defaultDomain ?? account.listedDomains[0]
  if (known !== undefined) return { handle, domain: known, enabled: true }
  const listed = await refreshDomains(account)
  const first = listed.ok ? listed.value[0] : undefined
  return first === undefined ? undefined : { handle, domain: first, enabled: true }
}
