import type { CreatedAddress } from '../../shared/address.ts'
import type { AddressDraft } from '../../shared/contract.ts'
import type { Failure, Refusal } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { failed } from '../../shared/result.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import { describeFailure } from '../describe-failure.ts'
import type { NewAddress, Provider } from '../providers/provider.ts'
import type { Attempt } from './book/address-book.ts'
import { checkNewAddress } from './check-new-address.ts'
import type { CreationParts } from './creation-parts.ts'
import { locateAddress } from './locate-address.ts'
import { createRecorder } from './record-address.ts'

/** Makes addresses, never twice. */
export interface AddressMaker {
  /**
   * Makes an address, writes it down, then copies it. If the answer is lost, the service is asked whether the address
   * exists; only if it cannot say is the outcome unknown (`outcome-unknown` with the `attemptId`).
   */
  create(draft: AddressDraft): Promise<Result<CreatedAddress>>
  /** Asks again about an attempt of unknown outcome. */
  check(attemptId: number): Promise<Result<CreatedAddress>>
  /**
   * Asks about every open attempt and writes down what turns out to exist. Attempts are forgotten once the service has
   * said that there is no such address long enough after the attempt. Several calls at the same time are one.
   */
  settleOpen(): Promise<void>
}

/** A service that was stuck may still act on a request; after this long it will not. Milliseconds. */
const attemptLifetime = 10 * 60_000

/** Builds the use case of creating an address. */
export function createAddressMaker(parts: CreationParts): AddressMaker {
  const { accounts, providers, book, call, now } = parts
  const record = createRecorder(parts)
  /** Attempts whose answer is still awaited. */
  const underWay = new Set<number>()

  const fail = (account: AccountRecord, refusal: Refusal, wanted?: NewAddress): Result<never, Failure> =>
    failed(
      describeFailure(refusal, {
        provider: providers[account.provider].view.name,
        account: account.nickname,
        ...(wanted === undefined
          ? {}
          : { address: `${wanted.localPart}@${wanted.domain}`, domain: wanted.domain }),
      }),
    )

  /** Whether an earlier try for the same address is still open: its late success would explain a conflict. */
  const earlierAttempts = (accountId: string, address: string): readonly Attempt[] => {
    const open = book.openAttempts(accountId)
    return open.ok
      ? open.value.filter((attempt) => attempt.address === address && !underWay.has(attempt.id))
      : []
  }

  /** After a lost answer: the address, the refusal that was met, or an open question. */
  async function reconcile(
    account: AccountRecord,
    provider: Provider,
    attempt: Attempt,
    met: Refusal,
  ): Promise<Result<CreatedAddress>> {
    const lookup = await locateAddress(call, account, provider, {
      address: attempt.address,
      attemptedAt: attempt.startedAt,
    })
    if (lookup.outcome === 'found') return record(account, attempt, lookup.address)
    // The attempt stays journalled either way: a stuck service may act late, and the next look will notice.
    if (lookup.outcome === 'absent') return fail(account, { ...met, address: attempt.address })
    if (lookup.called?.failure.reason === 'already-yours') {
      book.settleAttempt(attempt.id)
      return fail(account, { ...lookup.called.failure, address: attempt.address })
    }
    return fail(account, { reason: 'outcome-unknown', address: attempt.address, attemptId: attempt.id })
  }

  async function create(draft: AddressDraft): Promise<Result<CreatedAddress>> {
    const account = accounts.find(draft.accountId)
    if (account === undefined) return failed(describeFailure({ reason: 'account-gone', field: 'account' }))
    const provider = providers[account.provider]
    const checked = checkNewAddress(provider.view, draft)
    if (!checked.ok) return fail(account, checked.failure)
    const wanted = checked.value
    const address = `${wanted.localPart}@${wanted.domain}`

    const settled = await lookFirst(account, provider, address, wanted)
    if (settled !== undefined) return settled

    const known = book.rememberAccount(account)
    if (!known.ok) return fail(account, known.failure)
    const plan = { accountId: account.id, address, label: wanted.label, startedAt: now() }
    const begun = book.beginAttempt(plan)
    // What could not be written down before could not be afterwards either: better not to make it.
    if (!begun.ok) return fail(account, begun.failure)
    const attempt = begun.value
    underWay.add(attempt.id)
    try {
      return await send(account, provider, attempt, wanted)
    } finally {
      underWay.delete(attempt.id)
    }
  }

  /**
   * Answers without sending anything where that is possible: a provider without a network gives nothing out twice, and
   * after an earlier try of unknown outcome the service is asked first.
   */
  async function lookFirst(
    account: AccountRecord,
    provider: Provider,
    address: string,
    wanted: NewAddress,
  ): Promise<Result<CreatedAddress> | undefined> {
    if (provider.create.kind === 'local') {
      const ours = book.findByAddress(account.id, address)
      const isOurs = ours.ok && ours.value?.state === 'active'
      return isOurs ? fail(account, { reason: 'already-yours', field: 'name' }, wanted) : undefined
    }
    const [earlier] = earlierAttempts(account.id, address)
    if (earlier === undefined || provider.locate === undefined) return undefined
    const label = wanted.label || earlier.label
    const looked = await reconcile(account, provider, { ...earlier, label }, { reason: 'not-made' })
    return !looked.ok && looked.failure.reason === 'not-made' ? undefined : looked
  }

  async function send(
    account: AccountRecord,
    provider: Provider,
    attempt: Attempt,
    wanted: NewAddress,
  ): Promise<Result<CreatedAddress>> {
    const made = await call(account, provider.create, wanted, { serialize: true })
    if (made.ok) {
      // Whatever became of earlier tries for the same address is settled with it.
      for (const { id } of earlierAttempts(account.id, attempt.address)) book.settleAttempt(id)
      return record(account, attempt, made.value)
    }
    if (made.lost) return reconcile(account, provider, attempt, made.failure)

    const taken = made.failure.reason === 'name-taken'
    const [earlier] = taken ? earlierAttempts(account.id, attempt.address) : []
    book.settleAttempt(attempt.id)
    if (earlier !== undefined) {
      // It is the label typed last that the user wants to see.
      const label = attempt.label || earlier.label
      return reconcile(account, provider, { ...earlier, label }, made.failure)
    }
    const ours = taken ? book.findByAddress(account.id, attempt.address) : undefined
    const isOurs = ours?.ok && ours.value?.state === 'active'
    return fail(account, isOurs ? { ...made.failure, reason: 'already-yours' } : made.failure, wanted)
  }

  async function check(attemptId: number): Promise<Result<CreatedAddress>> {
    const attempt = book.findAttempt(attemptId)
    if (!attempt.ok) return failed(describeFailure(attempt.failure))
    const account = accounts.find(attempt.value?.accountId ?? '')
    if (attempt.value === undefined || account === undefined) {
      return failed(describeFailure({ reason: 'attempt-gone' }))
    }
    const provider = providers[account.provider]
    return reconcile(account, provider, attempt.value, { reason: 'not-made' })
  }

  async function lookAtOpen(): Promise<void> {
    const open = book.openAttempts()
    if (!open.ok) return
    for (const attempt of open.value.filter(({ id }) => !underWay.has(id))) {
      const account = accounts.find(attempt.accountId)
      // Without its account nobody can be asked. It may come back with an accounts file that was set aside.
      if (account === undefined) continue
      const provider = providers[account.provider]
      if (provider.locate === undefined) {
        book.settleAttempt(attempt.id)
        continue
      }
      const lookup = await locateAddress(call, account, provider, {
        address: attempt.address,
        attemptedAt: attempt.startedAt,
      })
      const old = now() - attempt.startedAt > attemptLifetime
      const notMadeByUs = lookup.outcome === 'unknown' && lookup.called?.failure.reason === 'already-yours'
      if (lookup.outcome === 'found') await record(account, attempt, lookup.address, { copy: false })
      else if (notMadeByUs || (lookup.outcome === 'absent' && old)) book.settleAttempt(attempt.id)
    }
  }

  let settling: Promise<void> | undefined
  function settleOpen(): Promise<void> {
    settling ??= lookAtOpen().finally(() => {
      settling = undefined
    })
    return settling
  }

  return { create, check, settleOpen }
}
