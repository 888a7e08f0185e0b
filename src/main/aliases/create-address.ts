import type { CreatedAddress } from '../../shared/address.ts'
import type { AddressDraft } from '../../shared/contract.ts'
import type { Failure, Refusal } from '../../shared/failure.ts'
import { codeOfReason } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { failed } from '../../shared/result.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import { describeFailure } from '../describe-failure.ts'
import type { NewAddress, Provider } from '../providers/provider.ts'
import type { Attempt } from './book/address-book.ts'
import { checkNewAddress } from './check-new-address.ts'
import { copyCreated } from './copy-created.ts'
import type { CreationParts } from './creation-parts.ts'
import { explainTaken } from './explain-taken.ts'
import type { AccountLimits } from './limits/account-limits.ts'
import type { Found, Lookup } from './locate-address.ts'
import { locateAddress } from './locate-address.ts'
import { createRecorder } from './record-address.ts'
import type { OpenAttempts } from './settle-attempts.ts'
import { createOpenAttempts } from './settle-attempts.ts'
import { findTypedKey } from './typed-key.ts'

/** Makes addresses, never twice. */
export interface AddressMaker {
  /**
   * Makes an address, writes it down, then copies it. If the answer is lost, the service is asked whether the address
   * exists; only if it cannot say is the outcome unknown (`outcome-unknown` with the `attemptId`).
   */
  create(draft: AddressDraft): Promise<Result<CreatedAddress>>
  /** Asks again about an attempt of unknown outcome, which may have been settled meanwhile. */
  check(attemptId: number): Promise<Result<CreatedAddress>>
  /**
   * Asks about every open attempt and writes down what turns out to exist. Attempts are forgotten once the service has
   * said that there is no such address long enough after the attempt. Several calls at the same time are one.
   */
  settleOpen(): Promise<void>
  /**
   * Asks at once about the open attempts of an account that could not be looked up: because its user saved a key or
   * tested it, or because another call worked, which counts once in each wait.
   */
  lookAgain: OpenAttempts['lookAgain']
  /** The attempts that are open because they could not be looked up: `outcome-unknown`, with its `attemptId`. */
  unanswered: OpenAttempts['unanswered']
  /** Settles open attempts whose address is in the book by now, whoever brought it. Nothing is sent. */
  noticeKnown: OpenAttempts['noticeKnown']
  /** Calls back with each attempt that is no longer an open question, and what is true if it made no address. */
  onSettled(listener: (attemptId: number, failure?: Failure) => void): void
  /** Drops the open attempts of an account that was removed: nobody can be asked about them any more. */
  forgetAccount(accountId: string): void
}

/** Whether a look failed because the network did, so that the next one may tell more. */
function isUnheard(lookup: Lookup): boolean {
  if (lookup.outcome !== 'unknown' || lookup.called === undefined) return false
  const code = codeOfReason[lookup.called.failure.reason]
  return code === 'unreachable' || code === 'timed-out'
}

/** Builds the use case of creating an address. */
export function createAddressMaker(
  parts: CreationParts,
  limits: Pick<AccountLimits, 'alternatives' | 'waitOf'>,
): AddressMaker {
  const { accounts, providers, book, call, now } = parts
  const record = createRecorder(parts)
  /** Attempts whose answer is still awaited. */
  const underWay = new Set<number>()
  const listeners: ((attemptId: number, failure?: Failure) => void)[] = []
  const open = createOpenAttempts(parts, record, underWay, (id, failure) => {
    for (const listener of listeners) listener(id, failure)
  })

  const fail = (account: AccountRecord, refusal: Refusal, wanted?: NewAddress): Result<never, Failure> => {
    const others = limits.alternatives(account, refusal)
    return failed(
      describeFailure(others.length === 0 ? refusal : { ...refusal, alternatives: others }, {
        provider: providers[account.provider].view.name,
        account: account.nickname,
        ...(wanted === undefined
          ? {}
          : { address: `${wanted.localPart}@${wanted.domain}`, domain: wanted.domain }),
      }),
    )
  }

  /** Whether an earlier try for the same address is still open: its late success would explain a conflict. */
  const earlierAttempts = (accountId: string, address: string): readonly Attempt[] => {
    const others = book.openAttempts(accountId)
    return others.ok
      ? others.value.filter((attempt) => attempt.address === address && !underWay.has(attempt.id))
      : []
  }

  /** Takes over what a look found. What was there before is not called new. */
  async function take(
    account: AccountRecord,
    attempt: Attempt,
    found: Found,
  ): Promise<Result<CreatedAddress>> {
    const taken = await open.take(account, attempt, found, true)
    if (!taken.ok || !found.older) return taken
    return fail(account, { reason: 'already-yours', field: 'name', address: attempt.address })
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
    if (lookup.outcome === 'found') return take(account, attempt, lookup)
    // The attempt stays journalled either way: a stuck service may act late, and the next look will notice.
    if (lookup.outcome === 'absent') return fail(account, { ...met, address: attempt.address })
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

    const wait = limits.waitOf(account)
    if (wait !== undefined) return fail(account, wait, wanted)
    const settled = await lookFirst(account, provider, address, wanted)
    if (settled !== undefined) return settled
    const typed = await findTypedKey(accounts, account, { name: wanted.localPart, label: wanted.label })
    if (!typed.ok) return fail(account, typed.failure, wanted)
    if (typed.value !== undefined) return fail(account, { reason: 'key-in-request', field: typed.value })

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
    const known = book.findByAddress(account.id, attempt.address)
    const ours = known.ok && known.value?.deleting !== true ? known.value?.state : undefined
    const inBook = ours === 'active' || ours === 'off'
    const made = await call(account, provider.create, wanted, { serialize: true })
    if (made.ok) {
      // Whatever became of earlier tries for the same address is settled with it.
      const settled = earlierAttempts(account.id, attempt.address)
      for (const { id } of settled) book.settleAttempt(id)
      const recorded = await record(account, attempt, made.value)
      if (recorded.ok) for (const earlier of settled) open.end(earlier, { entryId: recorded.value.entry.id })
      return recorded
    }
    // Whatever the service did, this one is there already, and no clock need be asked.
    if (inBook && (made.lost || made.failure.reason === 'name-taken')) {
      book.settleAttempt(attempt.id)
      const reason = ours === 'off' ? 'yours-but-off' : 'already-yours'
      return fail(account, { reason, field: 'name', address: attempt.address })
    }
    if (made.lost) return reconcile(account, provider, attempt, made.failure)

    if (made.failure.reason === 'name-taken') {
      return explainConflict(account, provider, attempt, wanted, made.failure)
    }
    book.settleAttempt(attempt.id)
    return fail(account, made.failure, wanted)
  }

  /** Whose the name is that is taken: it may be this account's, by an attempt whose answer was lost. */
  async function explainConflict(
    account: AccountRecord,
    provider: Provider,
    attempt: Attempt,
    wanted: NewAddress,
    met: Refusal,
  ): Promise<Result<CreatedAddress>> {
    const [earlier] = earlierAttempts(account.id, attempt.address)
    if (earlier !== undefined) {
      book.settleAttempt(attempt.id)
      // It is the label typed last that the user wants to see.
      const absent = explainTaken(parts, account, attempt.address, met, true)
      return reconcile(account, provider, { ...earlier, label: attempt.label || earlier.label }, absent)
    }
    // A network that repeats a request by itself, as browsers do on a connection that broke, is answered by a conflict.
    const lookup = await locateAddress(call, account, provider, {
      address: attempt.address,
      attemptedAt: attempt.startedAt,
    })
    if (lookup.outcome === 'found') return take(account, attempt, lookup)
    // If that network then broke down, a later look tells.
    if (!isUnheard(lookup)) book.settleAttempt(attempt.id)
    const isAbsent = lookup.outcome === 'absent'
    return fail(account, explainTaken(parts, account, attempt.address, met, isAbsent), wanted)
  }

  /** What is known of an attempt that is no longer open. */
  async function tellSettled(attemptId: number): Promise<Result<CreatedAddress>> {
    const outcome = open.outcomeOf(attemptId)
    if (outcome === undefined) return failed(describeFailure({ reason: 'attempt-gone' }))
    if (typeof outcome === 'string') return failed(describeFailure({ reason: outcome }))
    const row = book.find(outcome.entryId)
    if (!row.ok) return failed(describeFailure(row.failure))
    if (row.value?.state !== 'active') return failed(describeFailure({ reason: 'address-gone' }))
    const copy = await copyCreated(parts, row.value.address)
    return { ok: true, value: { entry: parts.viewAddress(row.value), ...copy } }
  }

  async function check(attemptId: number): Promise<Result<CreatedAddress>> {
    const attempt = book.findAttempt(attemptId)
    if (!attempt.ok) return failed(describeFailure(attempt.failure))
    if (attempt.value === undefined) return tellSettled(attemptId)
    const account = accounts.find(attempt.value.accountId)
    if (account === undefined) return failed(describeFailure({ reason: 'account-gone' }))
    const provider = providers[account.provider]
    return reconcile(account, provider, attempt.value, { reason: 'not-made' })
  }

  return {
    create,
    check,
    settleOpen: open.settle,
    lookAgain: open.lookAgain,
    unanswered: open.unanswered,
    noticeKnown: open.noticeKnown,
    onSettled: (listener) => void listeners.push(listener),
    forgetAccount: open.forgetAccount,
  }
}
