import type { AddressEntry } from '../../shared/address.ts'
import type { RefreshDomains } from '../aliases/account-domains.ts'
import { createDomainRefresher } from '../aliases/account-domains.ts'
import { createAddressViews } from '../aliases/address-entry.ts'
import type { AddressList } from '../aliases/address-list/create-address-list.ts'
import { createAddressList } from '../aliases/address-list/create-address-list.ts'
import type { AddressMaker } from '../aliases/address-maker.ts'
import type { CallAccount } from '../aliases/call-account.ts'
import type { CopyAddress } from '../aliases/copy-address.ts'
import { createCopy } from '../aliases/copy-address.ts'
import { createAddressMaker } from '../aliases/create-address.ts'
import type { CreationParts } from '../aliases/creation-parts.ts'
import { createDeletionMemory } from '../aliases/deletion-memory.ts'
import { createDeletions } from '../aliases/deletions.ts'
import type { Handles } from '../aliases/handles/handles.ts'
import { createHandles } from '../aliases/handles/handles.ts'
import type { UseHandle } from '../aliases/handles/use-handle.ts'
import { createHandleUse } from '../aliases/handles/use-handle.ts'
import type { KeyByEmail } from '../aliases/key-by-email.ts'
import { createKeyByEmail } from '../aliases/key-by-email.ts'
import type { Minted, MintOptions } from '../aliases/mint-address.ts'
import { createMinter } from '../aliases/mint-address.ts'
import type { SuggestName } from '../aliases/suggest-name.ts'
import { createSuggester } from '../aliases/suggest-name.ts'
import type { ConnectionTest } from '../aliases/test-connection.ts'
import { createConnectionTest } from '../aliases/test-connection.ts'
import type { UndoAddress } from '../aliases/undo-address.ts'
import { createAddressRetelling } from '../desktop/retell-addresses.ts'
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
    const isLook: boolean = Object.is(operation, providers[account.provider].locate)
    if (sent.ok && !isLook) follow(maker.lookAgain(account.id, 'call-worked'))
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
