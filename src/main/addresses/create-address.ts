import { randomUUID } from 'node:crypto'
import type { AddressDraft } from '../../shared/contract.ts'
import { failed, type Result } from '../../shared/result.ts'
import { normalizeDomain } from '../../shared/rules/domain-name.ts'
import { askedAddress, hasEnded, offerOf } from '../../shared/rules/domain-offer.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import type { CreatedAddress } from '../../shared/views/address.ts'
import { domainsOf, isUnlisted, type RefreshDomains } from '../accounts/account-domains.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts, Credentials } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { AccountLimits } from '../accounts/limits/account-limits.ts'
import { operationsOf } from '../accounts/operations-of.ts'
import { createWaiting, type Patience } from '../accounts/patience.ts'
import { findTypedKey } from '../accounts/typed-key.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { known } from '../base/json-fields.ts'
import { createTurns } from '../base/turns.ts'
import type { AddressBook, Attempt, Durability } from '../book/address-book.ts'
import type { RequestNote } from '../http/sender.ts'
import {
  type ConfirmedAddress,
  type NewAddress,
  type Provider,
  type Providers,
  repeatOf,
} from '../providers/provider.ts'
import type { ViewAddress } from './address-entry.ts'
import type { AddressMaker, ShowBusy } from './address-maker.ts'
import { checkNewAddress } from './check-new-address.ts'
import type { CopyCreated } from './copy-created.ts'
import { explainTaken } from './explain-taken.ts'
import { type Journal, journalOf } from './journal.ts'
import { latestRow } from './latest-row.ts'
import { absenceOf, canLocate, createAttemptLookup, isNamed, type PlannedAttempt } from './locate-attempt.ts'
import { believe, meaningOf, spanOf } from './meaning-of-answer.ts'
import type { OpenAttempts } from './open-attempts.ts'
import { createReconciler } from './reconcile-attempt.ts'
import type { Recorder } from './record-address.ts'

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
  refreshDomains,
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
  /** Asks the service for its domains, if the ticket of an offer has ended or the domain is not known. */
  readonly refreshDomains: RefreshDomains
  readonly showBusy: ShowBusy
  now(): number
  /** How long a service may keep the user waiting. */
  readonly patience: Patience
}): AddressMaker {
  const inTurn = createTurns<string>()
  const locate = createAttemptLookup({ book, call })
  const { fail, failAsOurs, conclude, reconcile, explainConflict } = createReconciler({
    ...{ providers, book, limits, open, locate },
  })

  /** The earlier attempts at the same that got no answer: the late success of one would explain a conflict. */
  const earlierAttempts = (plan: PlannedAttempt): readonly Attempt[] =>
    open.openLike(plan).filter(({ answered }) => answered === undefined)

  /** Checks a form by the rules of the provider. The service is asked about a domain that is unknown or has ended. */
  async function checkDraft(account: AccountRecord, draft: AddressDraft): Promise<Result<NewAddress>> {
    const { view } = providers[account.provider]
    let checked = checkNewAddress(view, draft, domainsOf(account, view.domains))
    const isOutdated = checked.ok
      ? hasEnded(checked.value.domain, now())
      : checked.failure.reason === 'domain-refused' && isUnlisted(account, view)
    if (isOutdated) {
      const listed = await refreshDomains(account)
      if (!listed.ok) return listed
      checked = checkNewAddress(view, draft, listed.value)
    }
    return checked.ok ? checked : fail(account, checked.failure)
  }

  async function make(draft: AddressDraft, madeFor?: string): Promise<Result<CreatedAddress>> {
    const account = accounts.find(draft.accountId)
    if (account === undefined) return failed(describeFailure({ reason: 'account-gone', field: 'account' }))
    const provider = providers[account.provider]
    const checked = await checkDraft(account, draft)
    if (!checked.ok) return checked
    const { localPart, domain, label } = checked.value
    const address = askedAddress(domain, localPart)
    const beginning = address === undefined && localPart !== '' ? localPart : undefined
    const mark = address === undefined && provider.marks ? randomUUID() : undefined
    const reserve = madeFor === undefined ? undefined : { madeFor, localPart }
    const parts = known({ address, beginning, mark, reserve })
    const plan = { accountId: account.id, domain: domain.name, label, ...parts }

    const wait = limits.waitOf(account)
    if (wait !== undefined) return fail(account, wait, plan)
    const settled = await lookFirst(account, provider, plan)
    if (settled !== undefined) return settled
    const typed = await findTypedKey(accounts, account, { name: localPart, domain: domain.name, label })
    if (!typed.ok) return fail(account, typed.failure, plan)
    const { field, credentials } = typed.value
    if (field !== undefined) return fail(account, { reason: 'key-in-request', field })

    const remembered = book.rememberAccount(account)
    if (!remembered.ok) return fail(account, remembered.failure)
    const begun = book.beginAttempt({ ...plan, startedAt: now() })
    // A book that cannot take the attempt could not take the address either, so nothing is sent.
    if (!begun.ok) return fail(account, begun.failure)
    const attempt = begun.value
    const journal = journalOf(book, attempt, provider.view, operationsOf(account, providers))
    const wanted = { ...checked.value, ...known({ mark }) }
    return open.during(attempt, () => send(account, provider, attempt, wanted, credentials, journal))
  }

  /**
   * Answers without a creation if possible. A provider without a server gives no address out twice; if it cannot
   * delete any, not to another account of its own either. After an earlier attempt of unknown outcome, the service is
   * asked first. If it answers and still cannot tell which address that attempt made, another one is made.
   */
  async function lookFirst(
    account: AccountRecord,
    provider: Provider,
    plan: PlannedAttempt,
  ): Promise<Result<CreatedAddress> | undefined> {
    if (provider.view.server === undefined) {
      const address = plan.address ?? ''
      const known = provider.remakes
        ? book.findByAddress(account.id, address)
        : book.findAtService(account.provider, address)
      const state = known.ok ? known.value?.state : undefined
      if (state === undefined || (provider.remakes && state !== 'active')) return undefined
      const reason = state === 'deleted' ? 'name-deleted' : 'already-yours'
      return fail(account, { reason, field: 'name' }, plan)
    }
    const [earlier] = earlierAttempts(plan)
    if (earlier === undefined || !canLocate(provider, earlier)) return undefined
    const lookup = await locate(account, provider, earlier)
    if (!isNamed(earlier) && lookup.outcome === 'unknown' && lookup.called === undefined) return undefined
    const attempt = { ...earlier, label: plan.label || earlier.label }
    const looked = await conclude(account, attempt, lookup, { reason: 'not-made' })
    return !looked.ok && looked.failure.reason === 'not-made' ? undefined : looked
  }

  async function send(
    account: AccountRecord,
    provider: Provider,
    attempt: Attempt,
    wanted: NewAddress,
    credentials: Credentials,
    journal: Journal,
  ): Promise<Result<CreatedAddress>> {
    const onDisk = journal.isListed ? undefined : await journal.onDisk
    if (onDisk?.ok === false) {
      book.settleAttempt(attempt.id)
      return fail(account, onDisk.failure)
    }
    const row = book.findByAddress(account.id, attempt.address ?? '')
    const ours = row.ok && row.value?.wanted !== 'deleted' ? row.value?.state : undefined
    const inBook = ours !== undefined && ours !== 'deleted'
    const newest = isNamed(attempt) ? undefined : book.newestId()
    const waiting = createWaiting(patience)
    let note: RequestNote | undefined
    const request = async () => {
      const { deadlineMs, onRequest } = waiting.next()
      const made = await call(account, 'create', wanted, {
        serialize: true,
        credentials,
        deadlineMs,
        onRequest(ended) {
          note = ended
          onRequest(ended)
        },
      })
      return believe(made, wanted)
    }
    let made = await request()
    if (!made.ok && made.lost && repeatOf(provider, attempt) === 'safe' && !waiting.isOver()) {
      made = await request()
    }
    const isOnDisk = (await journal.onDisk).ok
    if (made.ok) {
      const durability = isOnDisk && journal.isListed ? 'soon' : 'at-once'
      if (isNamed(attempt)) return keep(account, attempt, made.value, durability)
      const { address } = made.value
      // A service gives an address to nobody else, so one of a removed account is not new either.
      const old = book.findAtService(account.provider, address)
      // A comparison can bring a new address into the book before this answer, but not under an old id.
      const isOld = old.ok && newest?.ok && old.value !== undefined && old.value.id <= newest.value
      if (!isOld) return keep(account, attempt, made.value)
      book.settleAttempt(attempt.id)
      const limit = provider.repeatsAtLimit
      const reason = limit === undefined ? 'not-new' : 'limit-repeats'
      const usedFor = old.value?.label || undefined
      return fail(account, { reason, address, ...known({ limit, usedFor }) })
    }
    const met = made.failure
    if (made.lost && repeatOf(provider, attempt) === 'safe' && !canLocate(provider, attempt)) {
      // Nobody has seen what it may have made, and another creation is as good.
      book.settleAttempt(attempt.id)
      return fail(account, met, attempt)
    }
    const [earlier] = earlierAttempts(attempt)
    const meaning = meaningOf(made, { isNamed: isNamed(attempt), inBook, earlier })
    // An attempt stays journalled only if the service may still act on it, or has to explain it.
    if (meaning.kind !== 'unanswered' && meaning.kind !== 'conflict') book.settleAttempt(attempt.id)
    if (meaning.kind === 'already-yours') return failAsOurs(account, attempt, ours === 'active')
    if (meaning.kind === 'unanswered') {
      return reconcile(account, provider, attempt, met, { waiting, lost: met })
    }
    if (!isNamed(attempt)) return fail(account, met, attempt)
    if (meaning.kind === 'refused') {
      return fail(account, explainTaken({ book, providers }, account, attempt.address, met, false), attempt)
    }
    if (meaning.kind === 'made-earlier') {
      const absent = explainTaken({ book, providers }, account, attempt.address, met, true)
      // The user wants to see the label typed last.
      const label = attempt.label || meaning.earlier.label
      return reconcile(account, provider, { ...meaning.earlier, label }, absent, { waiting })
    }
    const answered = note === undefined ? {} : { answered: spanOf(note) }
    return explainConflict(account, provider, { ...attempt, ...answered }, met, waiting)
  }

  /** Writes a created address down. Its success settles the earlier attempts at the same address, too. */
  async function keep(
    account: AccountRecord,
    attempt: Attempt,
    made: ConfirmedAddress,
    durability: Durability = 'at-once',
  ): Promise<Result<CreatedAddress>> {
    const settled = isNamed(attempt) ? open.openLike(attempt) : []
    for (const { id } of settled) book.settleAttempt(id)
    const label = attempt.label || (settled.findLast((earlier) => earlier.label !== '')?.label ?? '')
    const wait = settled.length > 0 ? 'at-once' : durability
    const recorded = await record(account, { ...attempt, label }, made, { durability: wait })
    if (recorded.ok) for (const earlier of settled) open.end(earlier, { entryId: recorded.value.entry.id })
    return recorded
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
    return { ok: true, value: { entry: viewAddress(latestRow(book, row.value)), ...copy } }
  }

  /** Creations of one address take turns, and so do those at one domain whose names the service makes. */
  function turnOf({ accountId, localPart, domain: typed }: AddressDraft): string {
    const account = accounts.find(accountId)
    const domain = normalizeDomain(typed)
    const offers = account ? domainsOf(account, providers[account.provider].view.domains) : []
    const isMade = offerOf(offers, domain)?.naming === 'made'
    return JSON.stringify([accountId, isMade ? '' : normalizeLocalPart(localPart), domain])
  }

  return {
    create(draft, madeFor) {
      const made = inTurn(turnOf(draft), () => make(draft, madeFor))
      return madeFor === undefined ? showBusy(made) : made
    },
    async check(attemptId) {
      const attempt = book.findAttempt(attemptId)
      if (!attempt.ok) return failed(describeFailure(attempt.failure))
      if (attempt.value === undefined) return reportSettled(attemptId)
      const account = accounts.find(attempt.value.accountId)
      if (account === undefined) return failed(describeFailure({ reason: 'account-gone' }))
      const provider = providers[account.provider]
      return reconcile(account, provider, attempt.value, { reason: absenceOf(book, attempt.value) })
    },
  }
}
