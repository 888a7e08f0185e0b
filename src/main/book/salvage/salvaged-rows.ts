import * as v from 'valibot'
import { isDomain } from '../../../shared/rules/domain-name.ts'
import { parseAddress } from '../../../shared/rules/email-address.ts'
import { handleStates } from '../../../shared/rules/handle.ts'
import { type AddressState, addressStates } from '../../../shared/views/address.ts'
import type { AddressRow, NewAttempt } from '../address-book.ts'
import { partsOfSearchText } from '../search-text.ts'
import { toldFacts } from '../tellings.ts'
import type { Pages } from './pages.ts'
import { freePages, type PageRecord, recordsOf } from './records.ts'

const text = v.string()
const integer = v.number()
const maybeInteger = v.nullable(integer)
const maybeText = v.nullable(text)
const addressState = v.picklist(addressStates)
const bit = v.picklist([0, 1])
/** SQLite stores NULL in the column of the row id. */
const id = v.null()

const account = [id, text, text, text] as const
const address = [
  ...([id, integer, text, text, text, maybeText, text, integer, addressState, maybeText, text] as const),
] as const
const attempt = [id, integer, text, text, integer] as const
/**
 * The cells of a row, as `migrations.ts` defines its table or index. Older rows lack columns that were added later.
 */
const shapes = {
  accounts: v.union([
    v.strictTuple(account),
    v.strictTuple([...account, maybeInteger]),
    v.strictTuple([...account, maybeInteger, maybeText]),
    v.strictTuple([...account, maybeInteger, maybeText, maybeText]),
  ]),
  addresses: v.union([
    v.strictTuple(address),
    v.strictTuple([...address, maybeText]),
    v.strictTuple([...address, maybeText, maybeInteger]),
    v.strictTuple([...address, maybeText, maybeInteger, bit, v.nullable(bit)]),
    v.strictTuple([...address, maybeText, maybeInteger, bit, v.nullable(bit), maybeInteger]),
    v.strictTuple([...address, maybeText, maybeInteger, bit, v.nullable(bit), maybeInteger, maybeText]),
    v.strictTuple([
      ...([...address, maybeText, maybeInteger, bit, v.nullable(bit), maybeInteger, maybeText] as const),
      v.nullable(bit),
    ]),
    v.strictTuple([
      ...([...address, maybeText, maybeInteger, bit, v.nullable(bit), maybeInteger, maybeText] as const),
      ...([v.nullable(bit), maybeInteger] as const),
    ]),
  ]),
  /**
   * Attempts when each had an address. An attempt has both ends of the answer's span or neither. A handle has one empty
   * cell and one filled cell.
   */
  namedAttempts: v.union([
    v.strictTuple(attempt),
    v.strictTuple([...attempt, v.null(), v.null()]),
    v.strictTuple([...attempt, integer, integer]),
  ]),
  attempts: v.strictTuple([
    ...([id, integer, maybeText, text, integer, maybeInteger, maybeInteger, text] as const),
    ...([maybeText, maybeText] as const),
  ]),
  changes: v.strictTuple([id, addressState, integer, maybeInteger]),
  /** Changes before there were others than deletions. */
  deletions: v.strictTuple([id, integer, maybeInteger]),
  labelTimes: v.strictTuple([id, integer]),
  handles: v.strictTuple([
    ...([id, integer, text, v.picklist([...handleStates, 'absent']), bit, maybeText, integer] as const),
  ]),
  handleDomains: v.strictTuple([integer, text, v.nullable(bit), v.nullable(bit)]),
  /** The index by age, which holds enough of an address to replace a lost row. */
  byAge: v.strictTuple([integer, integer, integer, addressState, integer, text, bit, maybeText, integer]),
  /** The index by age before it had the letters of the text. */
  byAgeWithoutLetters: v.strictTuple([
    integer,
    integer,
    integer,
    addressState,
    text,
    bit,
    maybeText,
    integer,
  ]),
  /** The index by age before there were pins. */
  byAgeAlone: v.strictTuple([integer, integer, integer, addressState, text, integer]),
  tellings: v.strictTuple([integer, v.picklist(toldFacts), integer, maybeInteger, bit]),
  /** The index of the accounts' ids. */
  accountIds: v.strictTuple([text, integer]),
} as const

type Cells<Name extends string, Value> = Readonly<Record<Name, Value>>

/** Only its id is known if only the index of the ids holds it. */
type SalvagedAccount = { readonly id: string } & Partial<
  Cells<'provider' | 'nickname', string> & Cells<'server' | 'formerServer', string | null>
>

type SalvagedAddress = Pick<
  AddressRow,
  'address' | 'localPart' | 'domain' | 'label' | 'createdAt' | 'state'
> &
  Cells<'account', number> &
  Cells<'destination' | 'displayName' | 'remoteId' | 'serviceLabel', string | null> &
  Cells<'pinned', 0 | 1> &
  Cells<'servicePinned' | 'blocksPromotions', 0 | 1 | null> &
  Cells<'copiedAt', number | null>

/** A creation of unknown outcome. */
type SalvagedAttempt = Pick<NewAttempt, 'domain' | 'label' | 'startedAt'> &
  Cells<'account', number> &
  Cells<'address' | 'beginning' | 'mark', string | null> &
  Cells<'answeredFrom' | 'answeredTo', number | null>

/**
 * Reads every remaining row of the book, page by page. It needs neither the file's header nor inner pages. An address
 * whose row is lost is read from the index by age, where its label is in lower case. The
 * notes of an import are left out: old notes on a free page could undo an import that has ended.
 */
export function salvageRows(pages: Pages) {
  /** By the account's number. Provider and nickname are missing if only the index holds the account. */
  const accounts = new Map<number, SalvagedAccount>()
  const accountIds = new Map<number, string>()
  const addresses = new Map<number, SalvagedAddress>()
  const indexed = new Map<number, SalvagedAddress>()
  const attempts = new Map<number, SalvagedAttempt>()
  /** By the id of the address, as are the times of labels. */
  const changes = new Map<number, { wanted: AddressState; startedAt: number; endedAt: number | null }>()
  const labelTimes = new Map<number, number>()
  const handles = new Map<number, v.InferOutput<typeof shapes.handles>>()
  const handleDomains = new Map<string, v.InferOutput<typeof shapes.handleDomains>>()
  const tellings = new Map<string, v.InferOutput<typeof shapes.tellings>>()

  function takeRow(rowId: number, cells: PageRecord['cells']): void {
    if (v.is(shapes.addresses, cells)) {
      const [, of, whole, localPart, domain, destination, label, createdAt, state, remoteId, , ...later] =
        cells
      const [given, , pinned = 0, servicePinned = null, copiedAt = null, ...latest] = later
      const [displayName = null, blocksPromotions = null] = latest
      // A row holds the address twice, in whole and in parts. Noise does not.
      if (whole !== `${localPart}@${domain}` || parseAddress(whole)?.domain !== domain) return
      const serviceLabel = given ?? null
      const rest = { destination, label, createdAt, state, remoteId, serviceLabel, pinned }
      const late = { servicePinned, copiedAt, displayName, blocksPromotions }
      addresses.set(rowId, { account: of, address: whole, localPart, domain, ...rest, ...late })
    } else if (v.is(shapes.namedAttempts, cells)) {
      const [, of, whole, label, startedAt, answeredFrom = null, answeredTo = null] = cells
      const domain = parseAddress(whole)?.domain
      const rest = { address: whole, beginning: null, mark: null, label, startedAt, answeredFrom, answeredTo }
      if (domain !== undefined) attempts.set(rowId, { account: of, domain, ...rest })
    } else if (v.is(shapes.attempts, cells)) {
      const [, of, whole, label, startedAt, answeredFrom, answeredTo, domain, beginning, mark] = cells
      const rest = { address: whole, beginning, mark, label, startedAt, answeredFrom, answeredTo }
      // A row with an address holds its domain twice. Noise does not.
      const isSound = whole === null ? isDomain(domain) : parseAddress(whole)?.domain === domain
      if (isSound) attempts.set(rowId, { account: of, domain, ...rest })
    } else if (v.is(shapes.accounts, cells)) {
      const [, accountId, provider, nickname, ...later] = cells
      const [, server = null, formerServer = null] = later
      accounts.set(rowId, { id: accountId, provider, nickname, server, formerServer })
    } else if (v.is(shapes.changes, cells)) {
      const [, wanted, startedAt, endedAt] = cells
      changes.set(rowId, { wanted, startedAt, endedAt })
    } else if (v.is(shapes.deletions, cells)) {
      const [, startedAt, endedAt] = cells
      changes.set(rowId, { wanted: 'deleted', startedAt, endedAt })
    } else if (v.is(shapes.labelTimes, cells)) labelTimes.set(rowId, cells[1])
    else if (v.is(shapes.handles, cells)) handles.set(rowId, cells)
  }

  function takeEntry(cells: PageRecord['cells']): void {
    if (v.is(shapes.byAgeAlone, cells)) {
      const [createdAt, entryId, of, state, searched, rowId] = cells
      takeEntry([createdAt, entryId, of, state, 0, searched, 0, null, rowId])
    } else if (v.is(shapes.byAgeWithoutLetters, cells)) {
      const [createdAt, entryId, of, state, ...searched] = cells
      takeEntry([createdAt, entryId, of, state, 0, ...searched])
    } else if (v.is(shapes.byAge, cells)) {
      const [createdAt, entryId, of, state, , searched, pinned, destination, rowId] = cells
      const { address: whole, label } = partsOfSearchText(searched)
      const parts = parseAddress(whole)
      if (entryId !== rowId || parts === undefined) return
      const unknown = {
        remoteId: null,
        serviceLabel: null,
        servicePinned: null,
        copiedAt: null,
        displayName: null,
        blocksPromotions: null,
      }
      const rest = { label, createdAt, state, pinned, destination, ...unknown }
      indexed.set(rowId, { account: of, address: whole, ...parts, ...rest })
    } else if (v.is(shapes.tellings, cells)) tellings.set(JSON.stringify(cells.slice(0, 2)), cells)
    else if (v.is(shapes.handleDomains, cells)) handleDomains.set(JSON.stringify(cells.slice(0, 2)), cells)
    else if (v.is(shapes.accountIds, cells)) accountIds.set(cells[1], cells[0])
  }

  const free = freePages(pages)
  for (const number of pages.numbers.filter((each) => !free.has(each))) {
    for (const { rowId, cells } of recordsOf(pages, number)) {
      if (rowId === undefined) takeEntry(cells)
      else takeRow(rowId, cells)
    }
  }
  for (const [rowId, found] of indexed) if (!addresses.has(rowId)) addresses.set(rowId, found)
  for (const [number, found] of accountIds) if (!accounts.has(number)) accounts.set(number, { id: found })
  return {
    accounts,
    addresses,
    attempts,
    changes,
    labelTimes,
    handles,
    handleDomains: [...handleDomains.values()],
    tellings: [...tellings.values()],
  }
}

/** The salvaged rows of a damaged file, by their ids in that file. */
export type SalvagedRows = ReturnType<typeof salvageRows>
