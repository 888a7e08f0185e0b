import type { AddressDraft } from '../../shared/contract.ts'
import type { Failure } from '../../shared/failure.ts'
import { type Result, success } from '../../shared/result.ts'
import { normalizeDomain } from '../../shared/rules/domain-name.ts'
import { labelRoom, normalizeLabel } from '../../shared/rules/label.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import type { AddressEntry, CreatedAddress } from '../../shared/views/address.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { ReserveState } from '../accounts/reserve-state.ts'
import { mayKeepReserve, reserveOffer, reserveTermsOf } from '../accounts/reserve-terms.ts'
import { findAnyKey } from '../accounts/typed-key.ts'
import type { Later } from '../base/wall-clock.ts'
import type { AddressBook, AddressRow } from '../book/address-book.ts'
import type { Reserve } from '../book/reserve-book.ts'
import type { Log } from '../log/log.ts'
import type { Providers } from '../providers/provider.ts'
import type { ViewAddress } from './address-entry.ts'
import type { CopyCreated } from './copy-created.ts'
import type { LabelAndPin } from './label-and-pin.ts'
import { mayPass } from './unknown-outcome.ts'

/** So long after a change the next address is made, because the user may be making one right now. Milliseconds. */
const pauseMs = 500

/** The waits after failures, in milliseconds; the last one repeats. */
const waits = [30, 60, 300, 900, 1_800, 3_600].map((seconds) => seconds * 1_000)

/** How often the network is looked for. Nothing is sent for it. Milliseconds. */
const lookEveryMs = 5_000

/** Why an address in reserve became an ordinary one. */
export type ReserveKept = 'changed' | 'off'

/**
 * Keeps one address of each account that wants it ready in advance, so that a hotkey needs no network. It is made like
 * any other, one at a time, and replaced in the background once it was used.
 */
export function createReserve(parts: {
  readonly accounts: Pick<Accounts, 'all' | 'find' | 'credentials'>
  readonly providers: Providers
  readonly book: Pick<AddressBook, 'reserves' | 'takeReserve' | 'releaseReserve' | 'find'>
  readonly state: ReserveState
  readonly viewAddress: ViewAddress
  readonly copyCreated: CopyCreated
  readonly labelAndPin: Pick<LabelAndPin, 'saveLabel'>
  /** Makes an address in advance. */
  prepare(account: AccountRecord): Promise<Result<CreatedAddress>>
  readonly log: Pick<Log, 'warn'>
  readonly later: Later
  now(): number
  /** A clock that nobody sets, in milliseconds since any moment. */
  steady(): number
  isOnline(): boolean
  /** Called with an address that was taken into use. */
  onUsed(entry: AddressEntry): void
  /** Called when an address left the reserve unused. */
  onLeft(): void
  /** Called when an address in reserve became an ordinary one. */
  onKept(account: AccountRecord, address: string, because: ReserveKept): void
  /** Called when the reserve of an account has another state. */
  accountsChanged(): void
  follow(work: Promise<unknown>): void
}) {
  const { accounts, providers, book, state, log, now, steady } = parts
  const making = new Set<string>()
  const tries = new Map<string, number>()
  /** When each account may be tried again, by the steady clock; infinite until its user or a call that works shows that it makes sense. */
  const dueAt = new Map<string, number>()
  let cancel: () => void = () => undefined
  let plannedAt = Number.POSITIVE_INFINITY
  let stopped = false

  const termsOf = (account: AccountRecord) => reserveTermsOf(account, providers[account.provider])

  function rowOf(reserve: Reserve): AddressRow | undefined {
    const row = reserve.addressId === undefined ? undefined : book.find(reserve.addressId)
    return row?.ok ? row.value : undefined
  }

  /** Plans to look after the reserves in so many milliseconds, unless that is planned already. */
  function plan(inMs: number): void {
    const at = steady() + inMs
    if (stopped || (at >= plannedAt && plannedAt > steady())) return
    cancel()
    plannedAt = at
    cancel = parts.later(inMs, async () => {
      plannedAt = Number.POSITIVE_INFINITY
      tend()
    })
  }

  function note(account: AccountRecord, problem: Failure | undefined): void {
    if (!state.note(account.id, problem)) return
    if (problem !== undefined) log.warn('reserve', { reason: problem.reason })
    parts.accountsChanged()
  }

  /** Makes nothing for an account for so many milliseconds. */
  function wait({ id }: AccountRecord, ms: number): void {
    dueAt.set(id, steady() + ms)
    if (Number.isFinite(ms)) plan(ms)
  }

  function failed(account: AccountRecord, failure: Failure): void {
    const { reason, retryAt } = failure
    // The pace of the service is no problem: the next address comes a moment later.
    const asked = Math.max(0, (retryAt ?? 0) - now())
    if (reason === 'paced') {
      wait(account, Math.max(asked, pauseMs))
      return
    }
    const tried = tries.get(account.id) ?? 0
    tries.set(account.id, tried + 1)
    const usual = waits[Math.min(tried, waits.length - 1)] ?? pauseMs
    wait(account, mayPass(failure) ? Math.max(usual, asked) : Number.POSITIVE_INFINITY)
    note(account, failure)
  }

  function forget(accountId: string): void {
    tries.delete(accountId)
    dueAt.delete(accountId)
  }

  async function make(account: AccountRecord): Promise<void> {
    making.add(account.id)
    try {
      const made = await parts.prepare(account)
      if (!made.ok) {
        failed(account, made.failure)
        return
      }
      forget(account.id)
      note(account, undefined)
      parts.accountsChanged()
    } finally {
      making.delete(account.id)
    }
  }

  /** Makes what an account had in reserve ordinary, and says where an unused address is. */
  function release(account: AccountRecord, because: ReserveKept): void {
    const row = book.releaseReserve(account.id)
    if (row.ok && row.value?.state === 'active') parts.onKept(account, row.value.address, because)
    parts.onLeft()
  }

  /** Whether what an account has in reserve is still of use. */
  function isOfUse(account: AccountRecord, reserve: Reserve): boolean {
    if (reserve.attemptId !== undefined) return true
    const row = rowOf(reserve)
    if (row === undefined || reserve.madeFor !== termsOf(account)) return false
    // A label that a comparison brought shows that the address is in use elsewhere.
    return row.state === 'active' && row.wanted === undefined && row.label === ''
  }

  /** What an account has in reserve, if its address is ready to be used. */
  function readyOf(account: AccountRecord) {
    const all = account.reserve === true ? book.reserves() : undefined
    const reserve = all?.ok ? all.value.find(({ accountId }) => accountId === account.id) : undefined
    const row = reserve && isOfUse(account, reserve) ? rowOf(reserve) : undefined
    const offer = reserveOffer(account, providers[account.provider])
    // A form shows the usual domain, whatever the service chose for this address.
    const domain = offer?.usual === true ? offer.name : row?.domain
    return row && { id: row.id, domain, localPart: reserve?.localPart }
  }

  function tendOne(account: AccountRecord, reserve: Reserve | undefined): void {
    if (making.has(account.id)) return
    if (reserve !== undefined && account.reserve !== true) release(account, 'off')
    else if (reserve !== undefined && !isOfUse(account, reserve)) release(account, 'changed')
    else if (reserve !== undefined) {
      if (reserve.addressId !== undefined) state.note(account.id, undefined)
      return
    }
    if (account.reserve !== true || !mayKeepReserve(account, providers[account.provider])) {
      state.note(account.id, undefined)
      return
    }
    const rest = (dueAt.get(account.id) ?? steady()) - steady()
    if (rest > 0) {
      if (Number.isFinite(rest)) plan(rest)
    } else if (parts.isOnline()) parts.follow(make(account))
    else plan(lookEveryMs)
  }

  /** Looks after the reserve of every account. */
  function tend(): void {
    const all = stopped ? undefined : book.reserves()
    if (all?.ok !== true) return
    for (const account of accounts.all()) {
      const reserve = all.value.find(({ accountId }) => accountId === account.id)
      if (account.reserve === true || reserve !== undefined) tendOne(account, reserve)
    }
    for (const { accountId } of all.value) {
      if (accounts.find(accountId) === undefined) book.releaseReserve(accountId)
    }
  }

  /**
   * Takes the address in reserve into use: copies it, and gives it its label. `undefined` if the account has none that
   * it would make now; nothing is sent.
   * @param asked the only address that is meant; without it, whichever is in reserve.
   */
  async function take(
    account: AccountRecord,
    typed = '',
    asked?: number,
  ): Promise<Result<CreatedAddress> | undefined> {
    const terms = account.reserve === true ? termsOf(account) : undefined
    if (terms === undefined) return undefined
    const label = normalizeLabel(typed)
    // A creation says what is wrong with the label.
    if (labelRoom(label, providers[account.provider].view) < 0) return undefined
    if (label !== '' && (await findAnyKey(accounts, { label })) !== undefined) return undefined
    const taken = book.takeReserve(account.id, terms, now(), asked)
    if (!taken.ok || taken.value === undefined) return undefined
    const { id, address } = taken.value
    const copy = await parts.copyCreated(address, id)
    // The book has the label at once; the service is told when there is a network.
    if (label !== '') parts.follow(parts.labelAndPin.saveLabel(id, label))
    const row = book.find(id)
    const entry = parts.viewAddress(row.ok && row.value !== undefined ? row.value : taken.value)
    parts.onUsed(entry)
    parts.accountsChanged()
    plan(pauseMs)
    return success({ entry, ...copy })
  }

  return {
    /** Looks after the reserves soon. */
    follow: () => plan(pauseMs),
    /** Looks after all reserves or one, also after a failure: the computer woke, or the user acted. */
    again(accountId?: string): void {
      if (accountId === undefined) dueAt.clear()
      else dueAt.delete(accountId)
      plan(pauseMs)
    },
    /** A call of the account worked, so its user need not act any more. */
    worked(accountId: string): void {
      if (dueAt.get(accountId) !== Number.POSITIVE_INFINITY) return
      dueAt.delete(accountId)
      plan(pauseMs)
    },
    take,
    /** The same for a form that asks for this very address, or for any at its domain if the service makes the name. */
    async takeAsked({ accountId, localPart, domain, label }: AddressDraft) {
      const account = accounts.find(accountId)
      const ready = account && readyOf(account)
      if (account === undefined || ready?.domain !== normalizeDomain(domain)) return undefined
      return ready.localPart === normalizeLocalPart(localPart) ? take(account, label, ready.id) : undefined
    },
    /**
     * The local part, or its beginning, by which a form asks for the address in reserve: empty if the service made the
     * name, `undefined` if no address is ready.
     */
    nameOf: (account: AccountRecord) => readyOf(account)?.localPart,
    /** Leaves addresses that the user did something with out of the reserve: nobody else gets them from a hotkey. */
    leave(ids: readonly number[]): void {
      const all = book.reserves()
      const left = all.ok ? all.value.filter(({ addressId = 0 }) => ids.includes(addressId)) : []
      if (left.length === 0) return
      for (const { accountId } of left) book.releaseReserve(accountId)
      parts.onLeft()
      parts.accountsChanged()
      plan(pauseMs)
    },
    stop(): void {
      stopped = true
      cancel()
    },
  }
}

export type AddressReserve = ReturnType<typeof createReserve>
