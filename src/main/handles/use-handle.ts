import type { AddressDraft } from '../../shared/contract.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { normalizeDomain } from '../../shared/rules/domain-name.ts'
import { offerOf } from '../../shared/rules/domain-offer.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import type { AddressEntry, CreatedAddress } from '../../shared/views/address.ts'
import { domainsOf } from '../accounts/account-domains.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { ViewAddress } from '../addresses/address-entry.ts'
import type { AddressMaker } from '../addresses/address-maker.ts'
import { checkNewAddress } from '../addresses/check-new-address.ts'
import type { CopyCreated } from '../addresses/copy-created.ts'
import { latestRow } from '../addresses/latest-row.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { HandleBook, HandleRow } from '../book/handle-book.ts'
import type { Provider, Providers } from '../providers/provider.ts'
import type { Handles } from './handles.ts'
import { viewHandle } from './view-handle.ts'

/** The addresses of an account's handles at the domains that are on, by handle; none if the book cannot be read. */
export function handleAddressesOf(
  account: AccountRecord,
  provider: Provider,
  book: Pick<HandleBook, 'listHandles'>,
): readonly string[] {
  if (!provider.view.handles) return []
  const rows = book.listHandles(account.id)
  if (!rows.ok) return []
  return rows.value
    .filter(({ state }) => state === 'claimed')
    .map((row) => viewHandle(row, account, provider.view.domains))
    .flatMap(({ handle, domains }) =>
      domains.filter(({ enabled }) => enabled).map(({ domain }) => `${handle}@${domain}`),
    )
}

/** The requests about a handle at a domain of unknown state. */
export interface HandleQuestions {
  readonly create: AddressMaker['create']
  readonly switchDomain: Handles['switchDomain']
}

/** Takes addresses of handles into use. */
export function createHandleUse(
  parts: {
    readonly accounts: Pick<Accounts, 'find'>
    readonly providers: Providers
    readonly book: AddressBook
    readonly viewAddress: ViewAddress
    readonly copyCreated: CopyCreated
    /** Called with every address that is written down. */
    onAddress(entry: AddressEntry): void
    now(): number
  },
  ask: HandleQuestions,
) {
  const { accounts, providers, book, viewAddress, copyCreated, onAddress, now } = parts
  /** Whether the book can have a handle of the name in the form. Most names are none. */
  function isKnown(account: AccountRecord, { localPart }: AddressDraft): boolean {
    if (!providers[account.provider].view.handles) return false
    const [name = ''] = localPart.split('@')
    const handle = book.findHandleByName(account.id, normalizeLocalPart(name))
    return !handle.ok || handle.value !== undefined
  }

  /** The name and the domain of the handle address in the form. */
  function meant({ accountId, localPart, domain }: AddressDraft): readonly [string, string] | undefined {
    const account = accounts.find(accountId)
    if (account === undefined) return undefined
    const [name = '', at = domain, ...more] = localPart.split('@')
    const halves = [normalizeLocalPart(name), normalizeDomain(at)] as const
    const offered = handleAddressesOf(account, providers[account.provider], book)
    return more.length === 0 && offered.includes(halves.join('@')) ? halves : undefined
  }

  function spell(draft: AddressDraft): AddressDraft {
    const [localPart, domain] = meant(draft) ?? []
    return localPart === undefined || domain === undefined ? draft : { ...draft, localPart, domain }
  }

  async function use(account: AccountRecord, draft: AddressDraft): Promise<Result<CreatedAddress>> {
    const { view } = providers[account.provider]
    const context = { provider: view.name, account: account.nickname }
    const checked = checkNewAddress(view, draft, [])
    if (!checked.ok) return failed(describeFailure(checked.failure, context))
    const { localPart, domain, label } = checked.value
    const address = `${localPart}@${domain.name}`
    const handle = book.findHandleByName(account.id, localPart)
    const destination = handle.ok ? handle.value?.destination : undefined
    const row = book.add({
      accountId: account.id,
      address,
      label,
      createdAt: now(),
      ...(destination === undefined ? {} : { destination }),
    })
    if (!row.ok) return failed(describeFailure(row.failure, context))
    const relabelled = label === '' ? row : book.setLabel(row.value.id, label)
    const copy = await copyCreated(address, row.value.id)
    // Read again, because it may have changed while the clipboard took it.
    const entry = viewAddress(latestRow(book, relabelled.ok ? relabelled.value : row.value))
    onAddress(entry)
    return success({ entry, ...copy })
  }

  /**
   * Decides about an address of a handle that is not offered. A released handle or a domain that is off is refused; a
   * domain of unknown state is asked about.
   */
  function decideUnoffered(
    account: AccountRecord,
    draft: AddressDraft,
  ): Result<never> | Promise<Result<CreatedAddress>> | undefined {
    const { view } = providers[account.provider]
    const localPart = normalizeLocalPart(draft.localPart)
    const domain = normalizeDomain(draft.domain)
    if (!view.handles || checkNewAddress(view, draft, []).ok === false) return undefined
    const handle = book.findHandleByName(account.id, localPart)
    if (!handle.ok || handle.value === undefined) return undefined
    const context = { provider: view.name, account: account.nickname, domain }
    const address = `${localPart}@${domain}`
    if (handle.value.state === 'released') {
      return failed(describeFailure({ reason: 'handle-released', field: 'name' }, context))
    }
    if (handle.value.state !== 'claimed') return undefined
    const said = handle.value.domains.find((other) => other.domain === domain)
    return said?.enabled === false && said.wanted === undefined
      ? failed(describeFailure({ reason: 'handle-domain-off', field: 'domain', address }, context))
      : useUnknown(account, { ...draft, localPart, domain }, handle.value)
  }

  /**
   * Takes an address of a handle into use at a domain of unknown state. The service does not list the domain, or the
   * handle was claimed elsewhere. For an unlisted domain, an attempted creation shows whether the service has it. It
   * creates nothing, since the name is a handle. Then the domain is switched on, which changes nothing if it is on.
   */
  async function useUnknown(
    account: AccountRecord,
    draft: AddressDraft,
    { id }: Pick<HandleRow, 'id'>,
  ): Promise<Result<CreatedAddress>> {
    if (!offerOf(domainsOf(account, providers[account.provider].view.domains), draft.domain)) {
      const made = await ask.create(draft)
      if (made.ok || made.failure.reason !== 'name-taken') return made
    }
    const switched = await ask.switchDomain({ id, domain: draft.domain, enabled: true })
    return switched.ok ? use(account, draft) : switched
  }

  return {
    /** Splits an address of a handle in the name field into name and domain. Any other form is returned as it is. */
    spell,
    /**
     * Writes the address of a handle down and copies it. The service is asked only if nothing is known of the domain. An
     * address at a domain that is off, or of a released handle, is refused: the service would call its name taken.
     * @returns `undefined` if the form holds no address of a handle.
     */
    take(draft: AddressDraft): Promise<Result<CreatedAddress>> | undefined {
      const account = accounts.find(draft.accountId)
      if (account === undefined || !isKnown(account, draft)) return undefined
      if (meant(draft) !== undefined) return use(account, spell(draft))
      const decided = decideUnoffered(account, draft)
      return decided && Promise.resolve(decided)
    },
  }
}

export type UseHandle = ReturnType<typeof createHandleUse>
