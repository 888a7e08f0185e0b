import type { AddressEntry } from '../../shared/views/address.ts'
import { createDomainRefresher, type RefreshDomains } from '../accounts/account-domains.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { createKeyByEmail, type KeyByEmail } from '../accounts/key-by-email.ts'
import { type ConnectionTest, createConnectionTest } from '../accounts/test-connection.ts'
import { createAddressViews } from '../addresses/address-entry.ts'
import type { AddressMaker } from '../addresses/address-maker.ts'
import { type CopyAddress, createCopy } from '../addresses/copy-address.ts'
import { createAddressMaker } from '../addresses/create-address.ts'
import type { CreationParts } from '../addresses/creation-parts.ts'
import { createDeletionMemory } from '../addresses/deletion-memory.ts'
import { createDeletions } from '../addresses/deletions.ts'
import { createMinter, type Minted, type MintOptions } from '../addresses/mint-address.ts'
import type { UndoAddress } from '../addresses/undo-address.ts'
import { createAddressRetelling } from '../desktop/retell-addresses.ts'
import { createHandles, type Handles } from '../handles/handles.ts'
import { createHandleUse, type UseHandle } from '../handles/use-handle.ts'
import { type AddressList, createAddressList } from '../list/create-address-list.ts'
import { createSuggester, type SuggestName } from '../naming/suggest-name.ts'
import type { AccountServices } from './account-services.ts'
import type { Foundation } from './foundation.ts'

/** Everything that can be done with addresses, handles and keys. */
export interface UseCases {
  readonly viewAddress: CreationParts['viewAddress']
  /** Calls back with each address that was written down or changed. */
  onAddress(listener: (entry: AddressEntry) => void): void
  readonly maker: AddressMaker
  readonly undo: UndoAddress
  readonly copy: CopyAddress
  readonly suggest: SuggestName
  readonly addressList: AddressList
  readonly refreshDomains: RefreshDomains
  readonly handles: Handles
  readonly useHandle: UseHandle
  readonly keyByEmail: KeyByEmail
  readonly connection: ConnectionTest
  /** Makes an address without a screen. */
  mint(options?: MintOptions): Promise<Minted>
  /** Asks the services about everything of which the outcome is unknown. */
  settleOpen(): Promise<unknown>
}

/** Builds them. */
export function createUseCases(foundation: Foundation, services: AccountServices): UseCases {
  const { book, now, hub, clipboard, preferences, trayStatus, follow, clock, steady, patience } = foundation
  const { accounts, providers, limits, send, accountsChanged } = services

  /** A service that answers again can say what became of earlier attempts. A lookup must not start another one. */
  const call: CallAccount = async (account, operation, ...rest) => {
    const sent = await services.call(account, operation, ...rest)
    if (sent.ok && operation !== 'locate') follow(maker.lookAgain(account.id, 'call-worked'))
    return sent
  }

  const memory = createDeletionMemory()
  const viewAddress = createAddressViews(accounts, providers, book, memory)
  const addressListeners: ((entry: AddressEntry) => void)[] = []
  function tellAddress(entry: AddressEntry): void {
    hub.tell('addressChanged', entry)
    for (const listener of addressListeners) listener(entry)
  }
  const retelling = createAddressRetelling((id) => {
    const row = book.find(id)
    return row.ok && row.value !== undefined ? viewAddress(row.value) : undefined
  }, tellAddress)
  hub.listen(['addressesChanged'], retelling.retell)
  function tellChanged(entry: AddressEntry): void {
    retelling.told(entry)
    tellAddress(entry)
  }

  const parts: CreationParts = {
    accounts,
    providers,
    book,
    now,
    steady,
    patience,
    later: (ms, run) => clock.after(ms, () => follow(run())),
    call,
    viewAddress,
    writeClipboard: clipboard.copy,
    copiesOnCreation: () => preferences.read().copyOnCreation,
    onAddress(entry) {
      tellChanged(entry)
      // It counts against the month.
      if (providers[entry.provider].view.plans !== undefined) accountsChanged()
    },
  }

  const deletions = createDeletions({
    ...parts,
    memory,
    onAddress: tellChanged,
    forgetCopy: clipboard.forget,
  })
  const { undo } = deletions
  const quietMaker = createAddressMaker(parts, limits)
  hub.listen(['addressChanged', 'addressesChanged'], quietMaker.noticeKnown)
  const maker: AddressMaker = {
    ...quietMaker,
    create: (draft) => trayStatus.during(quietMaker.create(draft)),
    async lookAgain(...about) {
      await Promise.all([quietMaker.lookAgain(...about), deletions.lookAgain(...about)])
    },
  }
  const suggest = createSuggester(parts)
  const refreshDomains = createDomainRefresher(parts, accountsChanged)
  const mint = createMinter({ accounts, providers, maker, suggest, refreshDomains })
  const handles = createHandles({
    ...parts,
    refreshDomains,
    onChanged(accountId) {
      const listed = handles.list(accountId)
      if (listed.ok) hub.tell('handlesChanged', { accountId, handles: listed.value })
      // Their addresses are switched and deleted with them.
      hub.tell('addressesChanged', null)
      accountsChanged()
    },
  })

  return {
    viewAddress,
    onAddress: (listener) => void addressListeners.push(listener),
    maker,
    undo,
    copy: createCopy(parts),
    suggest,
    addressList: createAddressList(
      { ...parts, follow, notices: foundation.notices, after: foundation.clock.after },
      hub.tell,
      deletions,
      tellChanged,
    ),
    refreshDomains,
    handles,
    useHandle: createHandleUse(parts, { create: maker.create, switchDomain: handles.switchDomain }),
    keyByEmail: createKeyByEmail({ accounts, providers, send, now }),
    connection: createConnectionTest(accounts, providers, send, accountsChanged, limits),
    mint: (options) => trayStatus.during(mint(options)),
    settleOpen: () => Promise.all([maker.settleOpen(), deletions.settleOpen(), handles.settleOpen()]),
  }
}
