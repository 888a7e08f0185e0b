import type { Failure, Refusal } from '../../shared/failure.ts'
import { failed, type Result } from '../../shared/result.ts'
import type { CreatedAddress } from '../../shared/views/address.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { AccountLimits } from '../accounts/limits/account-limits.ts'
import type { Waiting } from '../accounts/patience.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { known } from '../base/json-fields.ts'
import type { AddressBook, Attempt } from '../book/address-book.ts'
import type { Provider, Providers } from '../providers/provider.ts'
import { explainTaken } from './explain-taken.ts'
import { type Found, type Lookup, stateOfFound } from './locate-address.ts'
import type { LocateAttempt, NamedAttempt } from './locate-attempt.ts'
import type { OpenAttempts } from './open-attempts.ts'
import { questionAbout, unknownBecause } from './unknown-outcome.ts'

/** How an attempt is reconciled. */
interface Circumstances {
  /** The rest of the user's patience. */
  readonly waiting?: Waiting
  /** How the answer was lost; absent for an attempt that was lost earlier. */
  readonly lost?: Refusal
}

/** Builds the part of the use case that finds out what an attempt has made, and words its failures. */
export function createReconciler({
  providers,
  book,
  limits,
  open,
  locate,
}: {
  readonly providers: Providers
  readonly book: AddressBook
  readonly limits: Pick<AccountLimits, 'alternatives'>
  readonly open: OpenAttempts
  readonly locate: LocateAttempt
}) {
  /** @param about the address or the domain that the failure is about. */
  function fail(
    account: AccountRecord,
    refusal: Refusal,
    about: { readonly address?: string; readonly domain?: string } = {},
  ): Result<never, Failure> {
    const others = limits.alternatives(account, refusal)
    return failed(
      describeFailure(others.length === 0 ? refusal : { ...refusal, alternatives: others }, {
        provider: providers[account.provider].view.name,
        account: account.nickname,
        ...known({ address: about.address, domain: about.domain }),
      }),
    )
  }

  /** Refuses an address that the account has already. */
  function failAsOurs(
    account: AccountRecord,
    { address, label }: Pick<Attempt, 'address' | 'label'>,
    isOn: boolean,
  ): Result<never, Failure> {
    const reason = isOn ? 'already-yours' : 'yours-but-off'
    const unused = label === '' ? undefined : true
    return fail(account, { reason, field: 'name', ...known({ address, labelUnused: unused }) })
  }

  /** Takes over an address that a lookup found. An address that existed before, or is off, is not reported as new. */
  async function take(
    account: AccountRecord,
    attempt: Attempt,
    found: Found,
  ): Promise<Result<CreatedAddress>> {
    const taken = await open.take(account, attempt, found, true)
    const isOn = stateOfFound(found) === 'active'
    if (!taken.ok || (isOn && !found.older)) return taken
    const label = attempt.answered === undefined ? '' : attempt.label
    return failAsOurs(account, { address: found.address.address, label }, isOn)
  }

  /** Turns a lookup into the address, the refusal that was met, or an open question. */
  async function conclude(
    account: AccountRecord,
    attempt: Attempt,
    lookup: Lookup,
    met: Refusal,
    lost?: Refusal,
  ): Promise<Result<CreatedAddress>> {
    if (lookup.outcome === 'found') return take(account, attempt, lookup)
    // The attempt stays journalled either way: a stuck service may act late, and the next lookup will notice.
    open.leftOpen(attempt, lookup)
    const { address, domain } = attempt
    if (lookup.outcome === 'absent') return fail(account, { ...met, ...known({ address }) }, { domain })
    const reason = unknownBecause(lost, lookup.called?.failure)
    return fail(account, questionAbout(attempt, reason, providers[account.provider]), { domain })
  }

  return {
    fail,
    failAsOurs,
    conclude,

    /** Resolves a lost answer to the address, the refusal that was met, or an open question. */
    async reconcile(
      account: AccountRecord,
      provider: Provider,
      attempt: Attempt,
      met: Refusal,
      { waiting, lost }: Circumstances = {},
    ): Promise<Result<CreatedAddress>> {
      return conclude(account, attempt, await locate(account, provider, attempt, waiting), met, lost)
    },

    /** Finds out who owns a taken name. It may be this account, by this very attempt. */
    async explainConflict(
      account: AccountRecord,
      provider: Provider,
      attempt: NamedAttempt,
      met: Refusal,
      waiting: Waiting,
    ): Promise<Result<CreatedAddress>> {
      // A network may repeat a request by itself, as browsers do after a broken connection. The repetition meets a
      // conflict.
      const lookup = await locate(account, provider, attempt, waiting)
      if (lookup.outcome === 'found') return take(account, attempt, lookup)
      if (lookup.outcome === 'absent' || attempt.answered === undefined) book.settleAttempt(attempt.id)
      else {
        if (attempt.reserve !== undefined) book.releaseReserve(account.id)
        // A later lookup shows whether the address belongs to this account after all.
        book.noteAnswered(attempt.id, attempt.answered)
        open.leftOpen(attempt, lookup)
      }
      const isAbsent = lookup.outcome === 'absent'
      return fail(
        account,
        explainTaken({ book, providers }, account, attempt.address, met, isAbsent),
        attempt,
      )
    },
  }
}
