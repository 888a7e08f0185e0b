import type { AddressDraft } from '../../shared/contract.ts'
import type { Failure, Refusal } from '../../shared/failure.ts'
import { failed, type Result } from '../../shared/result.ts'
import { normalizeDomain } from '../../shared/rules/domain-name.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import type { CreatedAddress } from '../../shared/views/address.ts'
import { domainsOf } from '../accounts/account-domains.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts, Credentials } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { AccountLimits } from '../accounts/limits/account-limits.ts'
import { createWaiting, type Patience, type Waiting } from '../accounts/patience.ts'
import { findTypedKey } from '../accounts/typed-key.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { createTurns } from '../base/turns.ts'
import type { AddressBook, Attempt } from '../book/address-book.ts'
import type { RequestNote } from '../http/sender.ts'
import type { NewAddress, Provider, Providers } from '../providers/provider.ts'
import type { ViewAddress } from './address-entry.ts'
import type { AddressMaker, ShowBusy } from './address-maker.ts'
import { checkNewAddress } from './check-new-address.ts'
import type { CopyCreated } from './copy-created.ts'
import { explainTaken } from './explain-taken.ts'
import { type Found, locateAddress, stateOfFound } from './locate-address.ts'
import { meaningOf } from './meaning-of-answer.ts'
import type { OpenAttempts } from './open-attempts.ts'
import type { Recorder } from './record-address.ts'
import { wantedOf } from './settle-attempts.ts'
import { unknownBecause } from './unknown-outcome.ts'

/** The span from a request to its answer, by the clock of the service if the answer gave its time. */
function spanOf({ startedAt, durationMs, serviceTime }: RequestNote): NonNullable<Attempt['answered']> {
  const to = serviceTime ?? startedAt + durationMs
  return { from: to - durationMs, to }
}

/** Builds the use case of creating an address. */
export function createAddressMaker({
  accounts,
  providers,
  book,
  call,
  limits,
  open,
  record,
  copyCreated,
  viewAddress,
  showBusy,
  now,
  patience,
}: {
  readonly accounts: Pick<Accounts, 'all' | 'credentials' | 'find'>
  readonly providers: Providers
  readonly book: AddressBook
  readonly call: CallAccount
  readonly limits: Pick<AccountLimits, 'alternatives' | 'waitOf'>
  readonly open: OpenAttempts
  readonly record: Recorder
  readonly copyCreated: CopyCreated
  readonly viewAddress: ViewAddress
  readonly showBusy: ShowBusy
  now(): number
  /** How long a service may keep the user waiting. */
  readonly patience: Patience
}): AddressMaker {
  const inTurn = createTurns<string>()

  const fail = (account: AccountRecord, refusal: Refusal, wanted?: NewAddress): Result<never, Failure> => {
    const others = limits.alternatives(account, refusal)
    return failed(
      describeFailure(others.length === 0 ? refusal : { ...refusal, alternatives: others }, {
        provider: providers[account.provider].view.name,
        account: account.nickname,
        ...(wanted === undefined
          ? {}
          : { address: `${wanted.localPart}@${wanted.domain.name}`, domain: wanted.domain.name }),
      }),
    )
  }

  /** The earlier attempts at an address that got no answer: the late success of one would explain a conflict. */
  const earlierAttempts = (accountId: string, address: string): readonly Attempt[] =>
    open.openFor(accountId, address).filter(({ answered }) => answered === undefined)

  /** Takes over an address that a lookup found. An address that existed before, or is off, is not reported as new. */
  async function take(
    account: AccountRecord,
    attempt: Attempt,
    found: Found,
  ): Promise<Result<CreatedAddress>> {
    const taken = await open.take(account, attempt, found, true)
    const isOn = stateOfFound(found) === 'active'
    if (!taken.ok || (isOn && !found.older)) return taken
    const unused = attempt.answered === undefined ? '' : attempt.label
    return failAsOurs(account, { ...attempt, label: unused }, isOn)
  }

  /** Refuses an address that the account has already. */
  function failAsOurs(
    account: AccountRecord,
    { address, label }: Pick<Attempt, 'address' | 'label'>,
    isOn: boolean,
  ) {
    const reason = isOn ? 'already-yours' : 'yours-but-off'
    const labelUnused = label !== ''
    return fail(account, { reason, field: 'name', address, ...(labelUnused ? { labelUnused } : {}) })
  }

  /**
   * Resolves a lost answer to the address, the refusal that was met, or an open question.
   * @param lost how the answer was lost; absent for an attempt that was lost earlier.
   */
  async function reconcile(
    account: AccountRecord,
    provider: Provider,
    attempt: Attempt,
    met: Refusal,
    { waiting, lost }: { readonly waiting?: Waiting; readonly lost?: Refusal } = {},
  ): Promise<Result<CreatedAddress>> {
    const lookup = await locateAddress(call, account, provider, wantedOf(attempt), waiting)
    if (lookup.outcome === 'found') return take(account, attempt, lookup)
    // The attempt stays journalled either way: a stuck service may act late, and the next lookup will notice.
    open.leftOpen(attempt, lookup)
    const { address, id: attemptId } = attempt
    if (lookup.outcome === 'absent') return fail(account, { ...met, address })
    return fail(account, { reason: unknownBecause(lost, lookup.called?.failure), address, attemptId })
  }

  async function make(draft: AddressDraft): Promise<Result<CreatedAddress>> {
    const account = accounts.find(draft.accountId)
    if (account === undefined) return failed(describeFailure({ reason: 'account-gone', field: 'account' }))
    const provider = providers[account.provider]
    const checked = checkNewAddress(provider.view, draft, domainsOf(account, provider.view.domains))
    if (!checked.ok) return fail(account, checked.failure)
    const wanted = checked.value
    const address = `${wanted.localPart}@${wanted.domain.name}`

    const wait = limits.waitOf(account)
    if (wait !== undefined) return fail(account, wait, wanted)
    const settled = await lookFirst(account, provider, address, wanted)
    if (settled !== undefined) return settled
    const typed = await findTypedKey(accounts, account, {
      name: wanted.localPart,
      domain: wanted.domain.name,
      label: wanted.label,
    })
    if (!typed.ok) return fail(account, typed.failure, wanted)
    const { field, credentials } = typed.value
    if (field !== undefined) return fail(account, { reason: 'key-in-request', field })

    const known = book.rememberAccount(account)
    if (!known.ok) return fail(account, known.failure)
    const plan = { accountId: account.id, address, label: wanted.label, startedAt: now() }
    const begun = book.beginAttempt(plan)
    // A book that cannot take the attempt could not take the address either, so nothing is sent.
    if (!begun.ok) return fail(account, begun.failure)
    const attempt = begun.value
    return open.during(attempt, () => send(account, provider, attempt, wanted, credentials))
  }

  /**
   * Answers without a creation if possible. A provider without a server gives no address out twice. After an earlier
   * attempt of unknown outcome, the service is asked first.
   */
  async function lookFirst(
    account: AccountRecord,
    provider: Provider,
    address: string,
    wanted: NewAddress,
  ): Promise<Result<CreatedAddress> | undefined> {
    if (provider.view.server === undefined) {
      const ours = book.findByAddress(account.id, address)
      const isOurs = ours.ok && ours.value?.state === 'active'
      return isOurs ? fail(account, { reason: 'already-yours', field: 'name' }, wanted) : undefined
    }
    const [earlier] = earlierAttempts(account.id, address)
    if (earlier === undefined || provider.operations.locate === undefined) return undefined
    const label = wanted.label || earlier.label
    const looked = await reconcile(account, provider, { ...earlier, label }, { reason: 'not-made' })
    return !looked.ok && looked.failure.reason === 'not-made' ? undefined : looked
  }

  async function send(
    account: AccountRecord,
    provider: Provider,
    attempt: Attempt,
    wanted: NewAddress,
    credentials: Credentials,
  ): Promise<Result<CreatedAddress>> {
    const known = book.findByAddress(account.id, attempt.address)
    const ours = known.ok && known.value?.wanted !== 'deleted' ? known.value?.state : undefined
    const inBook = ours !== undefined && ours !== 'deleted'
    const waiting = createWaiting(patience)
    const { deadlineMs, onRequest } = waiting.next()
    let note: RequestNote | undefined
    const made = await call(account, 'create', wanted, {
      serialize: true,
      credentials,
      deadlineMs,
      onRequest(ended) {
        note = ended
        onRequest(ended)
      },
    })
    if (made.ok) {
      // This success settles the earlier attempts at the same address, too.
      const settled = open.openFor(account.id, attempt.address)
      for (const { id } of settled) book.settleAttempt(id)
      const label = attempt.label || (settled.findLast((earlier) => earlier.label !== '')?.label ?? '')
      const recorded = await record(account, { ...attempt, label }, made.value)
      if (recorded.ok) for (const earlier of settled) open.end(earlier, { entryId: recorded.value.entry.id })
      return recorded
    }
    const met = made.failure
    const [earlier] = earlierAttempts(account.id, attempt.address)
    const meaning = meaningOf(made, { inBook, earlier })
    // An attempt stays journalled only if the service may still act on it, or has to explain it.
    if (meaning.kind !== 'unanswered' && meaning.kind !== 'conflict') book.settleAttempt(attempt.id)
    switch (meaning.kind) {
      case 'already-yours':
        return failAsOurs(account, attempt, ours === 'active')
      case 'refused':
        return fail(account, met, wanted)
      case 'unanswered':
        return reconcile(account, provider, attempt, met, { waiting, lost: met })
      case 'made-earlier': {
        const absent = explainTaken({ book, providers }, account, attempt.address, met, true)
        // The user wants to see the label typed last.
        const label = attempt.label || meaning.earlier.label
        return reconcile(account, provider, { ...meaning.earlier, label }, absent, { waiting })
      }
      case 'conflict': {
        const answered = note === undefined ? {} : { answered: spanOf(note) }
        return explainConflict(account, provider, { ...attempt, ...answered }, wanted, met, waiting)
      }
    }
  }

  /** Finds out who owns the taken name. It may be this account, by this very attempt. */
  async function explainConflict(
    account: AccountRecord,
    provider: Provider,
    attempt: Attempt,
    wanted: NewAddress,
    met: Refusal,
    waiting: Waiting,
  ): Promise<Result<CreatedAddress>> {
    // A network may repeat a request by itself, as browsers do after a broken connection. The repetition meets a
    // conflict.
    const lookup = await locateAddress(call, account, provider, wantedOf(attempt), waiting)
    if (lookup.outcome === 'found') return take(account, attempt, lookup)
    if (lookup.outcome === 'absent' || attempt.answered === undefined) book.settleAttempt(attempt.id)
    else {
      // A later lookup shows whether the address belongs to this account after all.
      book.noteAnswered(attempt.id, attempt.answered)
      open.leftOpen(attempt, lookup)
    }
    const isAbsent = lookup.outcome === 'absent'
    return fail(account, explainTaken({ book, providers }, account, attempt.address, met, isAbsent), wanted)
  }

  /** Reports the outcome of an attempt that is no longer open. */
  async function reportSettled(attemptId: number): Promise<Result<CreatedAddress>> {
    const outcome = open.outcomeOf(attemptId)
    if (outcome === undefined) return failed(describeFailure({ reason: 'attempt-gone' }))
    if (typeof outcome === 'string') return failed(describeFailure({ reason: outcome }))
    const row = book.find(outcome.entryId)
    if (!row.ok) return failed(describeFailure(row.failure))
    if (row.value?.state !== 'active') return failed(describeFailure({ reason: 'address-gone' }))
    const copy = await copyCreated(row.value.address, row.value.id)
    return { ok: true, value: { entry: viewAddress(row.value), ...copy } }
  }

  async function check(attemptId: number): Promise<Result<CreatedAddress>> {
    const attempt = book.findAttempt(attemptId)
    if (!attempt.ok) return failed(describeFailure(attempt.failure))
    if (attempt.value === undefined) return reportSettled(attemptId)
    const account = accounts.find(attempt.value.accountId)
    if (account === undefined) return failed(describeFailure({ reason: 'account-gone' }))
    const provider = providers[account.provider]
    return reconcile(account, provider, attempt.value, { reason: 'not-made' })
  }

  return {
    create: (draft) =>
      showBusy(
        inTurn(
          JSON.stringify([
            draft.accountId,
            normalizeLocalPart(draft.localPart),
            normalizeDomain(draft.domain),
          ]),
          () => make(draft),
        ),
      ),
    check,
  }
}
