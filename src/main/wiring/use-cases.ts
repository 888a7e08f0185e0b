import type { AddressEntry } from '../../shared/views/address.ts'
import { createDomainRefresher } from '../accounts/account-domains.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { createKeyByEmail } from '../accounts/key-by-email.ts'
import { createConnectionTest } from '../accounts/test-connection.ts'
import { createAddressViews } from '../addresses/address-entry.ts'
import type { AddressMaker } from '../addresses/address-maker.ts'
import { createCopy } from '../addresses/copy-address.ts'
import { createCopyOfCreated } from '../addresses/copy-created.ts'
import { createAddressMaker } from '../addresses/create-address.ts'
import { createDeletionMemory } from '../addresses/deletion-memory.ts'
import { createDeletions } from '../addresses/deletions.ts'
import { createMinter, type MintOptions } from '../addresses/mint-address.ts'
import { createRecorder } from '../addresses/record-address.ts'
import { createOpenAttempts, type OpenAttempts } from '../addresses/settle-attempts.ts'
import { createAddressRetelling } from '../desktop/retell-addresses.ts'
import { createHandles } from '../handles/handles.ts'
import { createHandleUse } from '../handles/use-handle.ts'
import { createAddressList } from '../list/create-address-list.ts'
import { createSuggester } from '../naming/suggest-name.ts'
import type { AccountServices } from './account-services.ts'
import type { Foundation } from './foundation.ts'

/** Everything that can be done with addresses, handles and keys. */
export type UseCases = ReturnType<typeof createUseCases>

/** Builds them. */
export function createUseCases(foundation: Foundation, services: AccountServices) {
  const { book, now, hub, clipboard, preferences, trayStatus, notices, follow, later, steady, patience } =
    foundation
  const { accounts, providers, limits, send, accountsChanged } = services

  /** A service that answers again can say what became of earlier attempts. A lookup must not start another one. */
  const call: CallAccount = async (account, operation, ...rest) => {
    const sent = await services.call(account, operation, ...rest)
    const isLook: boolean = Object.is(operation, providers[account.provider].locate)
    if (sent.ok && !isLook) follow(lookAgain(account.id, 'call-worked'))
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

  function onAddress(entry: AddressEntry): void {
    tellChanged(entry)
    // It counts against the month.
    if (providers[entry.provider].view.plans !== undefined) accountsChanged()
  }

  const copyCreated = createCopyOfCreated(() => preferences.read().copyOnCreation, clipboard.copy)
  const common = { accounts, providers, book, call, viewAddress, now, steady, patience }
  const deletions = createDeletions({
    ...common,
    memory,
    onAddress: tellChanged,
    forgetCopy: clipboard.forget,
  })
  const { undo } = deletions
  const record = createRecorder({ book, providers, viewAddress, copyCreated, onAddress })
  const openAttempts = createOpenAttempts({ ...common, record, onAddress, later })
  hub.listen(['addressChanged', 'addressesChanged'], openAttempts.noticeKnown)
  const lookAgain: OpenAttempts['lookAgain'] = async (...about) => {
    await Promise.all([openAttempts.lookAgain(...about), deletions.lookAgain(...about)])
  }
  const quietMaker = createAddressMaker({ ...common, limits, open: openAttempts, record, copyCreated })
  const maker: AddressMaker = {
    ...quietMaker,
    create: (draft) => trayStatus.during(quietMaker.create(draft)),
  }
  const suggest = createSuggester(common)
  const refreshDomains = createDomainRefresher(common, accountsChanged)
  const mint = createMinter({ accounts, providers, maker, suggest, refreshDomains })
  const handles = createHandles({ ...common, refreshDomains, tell: hub.tell, accountsChanged })

  return {
    viewAddress,
    /** Calls back with each address that was written down or changed. */
    onAddress: (listener: (entry: AddressEntry) => void) => void addressListeners.push(listener),
    maker,
    openAttempts,
    lookAgain,
    undo,
    copy: createCopy(book, viewAddress, clipboard.copy),
    suggest,
    addressList: createAddressList({
      ...common,
      deletions,
      notices,
      tell: hub.tell,
      tellChanged,
      later,
      follow,
    }),
    refreshDomains,
    handles,
    useHandle: createHandleUse(
      { ...common, copyCreated, onAddress },
      { create: maker.create, switchDomain: handles.switchDomain },
    ),
    keyByEmail: createKeyByEmail({ accounts, providers, send, now }),
    connection: createConnectionTest(accounts, providers, send, accountsChanged, limits),
    /** Makes an address without a screen. */
    mint: (options?: MintOptions) => trayStatus.during(mint(options)),
    /** Asks the services about everything of which the outcome is unknown. */
    settleOpen: () => Promise.all([openAttempts.settle(), deletions.settleOpen(), handles.settleOpen()]),
  }
}
