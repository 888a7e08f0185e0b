import type { Refusal } from '../../shared/failure.ts'
import { domainsOf, type RefreshDomains } from '../accounts/account-domains.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { Waiting } from '../accounts/patience.ts'
import type { HandleRow } from '../book/handle-book.ts'
import type { HandleDomain } from '../providers/handle-domain.ts'
import type { HandleOwner } from './handle-tools.ts'

/** The outcome of switching a domain of a handle. */
export type SwitchOutcome =
  | { readonly outcome: 'done' }
  /** The handle is ours, but its domain has the opposite state. */
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
 * Switches a domain of a handle. After a lost answer the request is sent once more while patience is left, since a
 * repetition changes nothing.
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
 * Finds a domain for asking about a handle without a change: it is switched to the state it already has. For a fresh
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
  const [known] = domainsOf(account, { known: [], freeTyping: true })
  if (known !== undefined) return { handle, domain: known.name, enabled: true }
  const listed = await refreshDomains(account)
  const first = listed.ok ? listed.value[0] : undefined
  return first === undefined ? undefined : { handle, domain: first.name, enabled: true }
}
