import type { Failure, Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { labelLimit, labelRoom, normalizeLabel } from '../../shared/rules/label.ts'
import type { AddressEntry, KeptHere } from '../../shared/views/address.ts'
import { words } from '../../shared/words/words.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { operationsOf } from '../accounts/operations-of.ts'
import type { Patience } from '../accounts/patience.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { createTurns } from '../base/turns.ts'
import type { AddressBook, AddressRow, BookResult } from '../book/address-book.ts'
import type { Sent } from '../http/sender.ts'
import type { Providers } from '../providers/provider.ts'
import type { ViewAddress } from './address-entry.ts'
import { contextOfRow } from './context-of-row.ts'
import { onOneLine } from './one-line.ts'
import { reasonOfChange } from './reason-of-change.ts'
import { knownOf } from './request-state.ts'
import { sendAbout } from './send-about.ts'

/** What the user sets about an address here, and what its service keeps too if it can. */
type Fact = 'label' | 'pinned'

const operationOfFact = { label: 'relabel', pinned: 'pin' } as const
const untoldMark = { label: 'labelUntold', pinned: 'pinUntold' } as const

/** Sets labels and pins of addresses. */
export interface LabelAndPin {
  saveLabel(id: number, typed: string): Promise<Result<KeptHere>>
  pin(id: number, pinned: boolean): Promise<Result<KeptHere>>
}

/**
 * Builds the setting of labels and pins. The book has each first, so that nothing is lost. Then the service is told if
 * it keeps such a thing. Requests about one address take turns, and each sends what the book has by then.
 */
export function createLabelAndPin({
  accounts,
  providers,
  book,
  call,
  viewAddress,
  onAddress,
  now,
  patience,
}: {
  readonly accounts: Pick<Accounts, 'find'>
  readonly providers: Providers
  readonly book: Pick<AddressBook, 'find' | 'setLabel' | 'setPinned' | 'beginTelling' | 'endTelling'>
  readonly call: CallAccount
  readonly viewAddress: ViewAddress
  /** Called with every address whose entry may have changed. */
  onAddress(entry: AddressEntry): void
  now(): number
  /** How long a service may keep the user waiting. */
  readonly patience: Patience
}): LabelAndPin {
  const turns = createTurns<string>()
  /** The number of settings of each fact that wait for their turn. */
  const waiting = new Map<string, number>()

  /** The account whose service is told; `undefined` if there is none, or if it keeps no such thing. */
  function toldAccount(row: AddressRow, fact: Fact): AccountRecord | undefined {
    const account = accounts.find(row.accountId)
    const { state, ofHandle } = viewAddress(row)
    if (account === undefined || state === 'deleted' || ofHandle) return undefined
    return operationsOf(account, providers)[operationOfFact[fact]] === undefined ? undefined : account
  }

  function report(row: AddressRow): AddressEntry {
    const entry = viewAddress(row)
    onAddress(entry)
    return entry
  }

  /** The sentences for a service that was not told, or perhaps not. */
  function describe(row: AddressRow, fact: Fact, refusal: Refusal, lost: boolean): Failure {
    const service = providers[row.provider].view.name
    const context = contextOfRow(providers, row)
    if (lost) return describeFailure({ reason: fact === 'label' ? 'label-unknown' : 'pin-unknown' }, context)
    const { field: _, ...rest } = refusal
    const cause = describeFailure({ ...rest, reason: reasonOfChange(refusal) }, context)
    const message = words().untold[fact === 'label' ? 'label' : row.pinned ? 'pin' : 'unpin'](service)
    return { ...cause, message, hint: words().sentences(cause.message, cause.hint) }
  }

  function send(account: AccountRecord, row: AddressRow, fact: Fact): Promise<Sent<null>> {
    const known = knownOf(row)
    return fact === 'label'
      ? sendAbout(call, account, 'relabel', { ...known, label: row.label }, patience)
      : sendAbout(call, account, 'pin', { ...known, pinned: row.pinned === true }, patience)
  }

  /** Tells the service what the book has, unless it was told or another setting waits to do so. */
  async function tell(id: number, fact: Fact, key: string): Promise<Failure | undefined> {
    const left = (waiting.get(key) ?? 1) - 1
    if (left > 0) waiting.set(key, left)
    else waiting.delete(key)
    const found = book.find(id)
    const row = found.ok ? found.value : undefined
    const account = row && toldAccount(row, fact)
    if (row === undefined || account === undefined || !row[untoldMark[fact]] || left > 0) return undefined

    const begun = book.beginTelling(id, fact, now())
    if (!begun.ok) return describe(row, fact, begun.failure, false)
    const sent = await send(account, row, fact)
    const told = { label: row.label, pinned: row.pinned === true }
    if (sent.ok) {
      // A full disk loses only the note; the next comparison shows that the service has it.
      if (fact === 'label') book.endTelling(id, { fact, told: told.label, at: now() })
      else book.endTelling(id, { fact, told: told.pinned, at: now() })
    } else if (!sent.lost) book.endTelling(id, { fact, sentBefore: begun.value.sentBefore })
    return sent.ok ? undefined : describe(row, fact, sent.failure, sent.lost)
  }

  /** Keeps a fact in the book, and tells the service. */
  async function keep(
    id: number,
    fact: Fact,
    write: (row: AddressRow, tells: boolean) => BookResult<AddressRow>,
  ): Promise<Result<KeptHere>> {
    const found = book.find(id)
    if (!found.ok) return failed(describeFailure(found.failure))
    if (found.value === undefined) return failed(describeFailure({ reason: 'address-gone' }))
    const tells = toldAccount(found.value, fact) !== undefined
    const row = write(found.value, tells)
    if (!row.ok) return failed(describeFailure(row.failure, { provider: nameOfLimit(found.value, tells) }))
    const entry = report(row.value)
    if (!tells) return success({ entry })

    const key = `${fact} ${id}`
    waiting.set(key, (waiting.get(key) ?? 0) + 1)
    const untold = await turns(key, () => tell(id, fact, key))
    const latest = book.find(id)
    const kept = report(latest.ok && latest.value !== undefined ? latest.value : row.value)
    return success({ entry: kept, ...(untold === undefined ? {} : { untold }) })
  }

  /** Who keeps no longer labels: the service, if it is told. */
  const nameOfLimit = (row: AddressRow, tells: boolean) =>
    tells ? providers[row.provider].view.name : 'Aliasmith'

  return {
    saveLabel: (id, typed) =>
      keep(id, 'label', (row, tells) => {
        const label = normalizeLabel(onOneLine(typed.toWellFormed()))
        const rule = tells ? providers[row.provider].view : {}
        if (labelRoom(label, rule) < 0) {
          return failed({ reason: 'label-too-long', field: 'label', limit: labelLimit(rule) })
        }
        return book.setLabel(id, label, now(), tells)
      }),
    pin: (id, pinned) => keep(id, 'pinned', (_row, tells) => book.setPinned(id, pinned, now(), tells)),
  }
}
