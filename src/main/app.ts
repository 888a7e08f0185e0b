import type { EventName, Events } from '../shared/contract.ts'
import { events } from '../shared/contract.ts'
import type { DesktopSlice } from '../shared/desktop.ts'
import type { UnreadFailure } from '../shared/snapshot.ts'
import { desktopWords } from '../shared/words/en/desktop.ts'
import { createAccountKeys } from './accounts/account-keys.ts'
import { createAccounts } from './accounts/accounts.ts'
import type { Keychain } from './accounts/keychain.ts'
import { createDomainRefresher } from './aliases/account-domains.ts'
import { createAccountViews } from './aliases/account-views.ts'
import { createAddressViews } from './aliases/address-entry.ts'
import { createAddressList } from './aliases/address-list/create-address-list.ts'
import { createAnnouncer } from './aliases/announce-address.ts'
import { createAccountCaller } from './aliases/call-account.ts'
import { createAddressMaker } from './aliases/create-address.ts'
import { createHandles } from './aliases/handles/handles.ts'
import { createHandleUse } from './aliases/handles/use-handle.ts'
import { createHotkeyAddress } from './aliases/hotkey-address.ts'
import { createKeyByEmail } from './aliases/key-by-email.ts'
import { createAccountLimits } from './aliases/limits/account-limits.ts'
import type { MintOptions } from './aliases/mint-address.ts'
import { createMinter } from './aliases/mint-address.ts'
import { createSuggester } from './aliases/suggest-name.ts'
import { createConnectionTest } from './aliases/test-connection.ts'
import { createUndo } from './aliases/undo-address.ts'
import { describeFailure } from './describe-failure.ts'
import { bindHotkeys } from './desktop/hotkeys.ts'
import { createPreferences } from './desktop/preferences.ts'
import { fillTray } from './desktop/tray-menu.ts'
import { createHandlers } from './handlers.ts'
import type { Route } from './ipc/router.ts'
import { createRouter } from './ipc/router.ts'
import { createKeyReminders } from './key-reminders.ts'
import { createNotices } from './notices.ts'
import { openData } from './open-data.ts'
import { providers } from './providers/registry.ts'
import { createSender } from './providers/sender.ts'
import { createRunningWork } from './running-work.ts'
import type { Shell } from './shell/shell.ts'
import type { LoadUpdater } from './shell/updater.ts'
import { accountsSlice, createSnapshot } from './snapshot.ts'
import { createUpdates } from './updates/updates.ts'
import { createWindows } from './windows.ts'

/** What the app is built from: a desktop, a folder, a network and a keychain. */
export interface AppOptions {
  readonly shell: Shell
  /** Where settings, accounts and addresses are kept. Made if it is missing. */
  readonly dataFolder: string
  readonly fetch: typeof globalThis.fetch
  readonly keychain: Keychain
  readonly version: string
  /** How the app gets a newer version of itself; not at all if absent. */
  readonly loadUpdater?: LoadUpdater
  /** Told of what went wrong without harm, for the log. */
  onTrouble?(what: string, error: unknown): void
  /** How long a service may take to answer, in milliseconds; the sender's own deadline if absent. */
  readonly deadlineMs?: number
  /** Milliseconds since the epoch. */
  now?(): number
  /** Told of exceptions, which are bugs. */
  onBug?(error: unknown): void
}

/** The running app, as a shell uses it. */
export interface App {
  /** Answers a message of a window. */
  readonly route: Route
  /** What the hotkey does: an address on the clipboard, told by a notification. */
  newAddress(options?: MintOptions): Promise<void>
  openPopover(): void
  openSettings(): void
  /** Makes sure that the practice account exists. */
  addPracticeAccount(): void
  /** Waits for what is under way and closes the files. */
  close(): Promise<void>
}

/**
 * Builds the app on a shell and starts it.
 * @throws only if the data folder cannot be used at all.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { shell, dataFolder, keychain, fetch, version, now = Date.now, onBug = () => undefined } = options
  const work = createRunningWork(onBug)
  const tell = <Name extends EventName>(name: Name, payload: Events[Name]) => {
    for (const window of events[name]) shell.send(window, name, payload)
  }
  const notices = createNotices((all) => tell('noticesChanged', all))
  const { settings, accounts: store, book } = await openData(dataFolder, now, notices)

  const accounts = createAccounts({
    store,
    keys: createAccountKeys(keychain),
    providers,
    onSessionKey() {
      const { message, hint } = describeFailure({ reason: 'keychain-unavailable' })
      notices.add({ id: 'keychain-unavailable', message, hint })
    },
    onKeyLeft(nickname) {
      const [message, hint] = desktopWords.notices.keyLeft(nickname)
      notices.add({ id: 'key-left', message, hint })
    },
  })
  const limits = createAccountLimits({ accounts, providers, book, now }, () => accountsChanged())
  const viewOf = createAccountViews({ accounts, providers, book, limits })
  const slice = () => accountsSlice({ accounts, settings, viewOf })
  const accountsChanged = () => {
    tell('accountsChanged', slice())
    keyReminders.check()
  }
  const send = createSender({
    fetch,
    now,
    version,
    ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
    onRequest({ accountId, mayHaveArrived }) {
      if (!mayHaveArrived) return
      const account = accounts.find(accountId)
      if (account === undefined || providers[account.provider].view.plans === undefined) return
      book.countRequest(accountId, now())
      accountsChanged()
    },
  })

  const parts = {
    accounts,
    providers,
    book,
    now,
    call: createAccountCaller(accounts, providers, send, accountsChanged, limits.heed),
    viewAddress: createAddressViews(accounts, providers, book),
    writeClipboard: shell.writeClipboard,
    onAddress(entry: Events['addressChanged']) {
      tell('addressChanged', entry)
      // It counts against the month.
      if (providers[entry.provider].view.plans !== undefined) accountsChanged()
    },
  }
  const windows = createWindows(shell, now)
  const keyReminders = createKeyReminders({
    accounts,
    settings,
    notices,
    now,
    announce: shell.notify,
    renew: (renewAccountId) => windows.openSettings({ page: 'accounts', renewAccountId }),
  })
  const maker = createAddressMaker(parts, limits.alternatives)
  const suggest = createSuggester(parts)
  const undo = createUndo(parts)
  const addressList = createAddressList(parts, tell)

  let unread: UnreadFailure | undefined
  const takeUnread = () => {
    const taken = unread
    unread = undefined
    return taken
  }
  const refreshDomains = createDomainRefresher(parts, accountsChanged)
  const handles = createHandles({
    ...parts,
    refreshDomains,
    onChanged(accountId) {
      const listed = handles.list(accountId)
      if (listed.ok) tell('handlesChanged', { accountId, handles: listed.value })
      accountsChanged()
    },
  })
  const announce = createAnnouncer({
    providers,
    undo,
    announce: shell.notify,
    keepFailure(failure) {
      unread = failure
    },
    openPopover: windows.openPopover,
    now,
    follow: (task) => void work.follow(task),
  })
  const newAddress = createHotkeyAddress(
    createMinter({ accounts, providers, maker, suggest, refreshDomains }),
    announce,
  )

  const openSettings = () => windows.openSettings({ page: 'accounts' })
  const actions = {
    newAddress: () => void work.follow(newAddress()),
    openPopover: windows.openPopover,
    openSettings,
  }
  const hotkeys = bindHotkeys({ shell, settings, notices }, actions)
  fillTray(shell, actions)
  const preferences = createPreferences(settings, () => desktopChanged())
  const desktopSlice = (): DesktopSlice => ({
    preferences: preferences.read(),
    hotkeys: hotkeys.views(),
    startAtLogin: 'unavailable',
  })
  const desktopChanged = () => tell('desktopChanged', desktopSlice())

  const updates = createUpdates({
    loadUpdater: options.loadUpdater ?? (async () => undefined),
    preferences,
    settings,
    notices,
    announce: shell.notify,
    now,
    log: (what, error) => options.onTrouble?.(what, error),
  })

  const handlers = createHandlers({
    ...parts,
    updates,
    preferences,
    desktopSlice,
    maker,
    undo,
    handles,
    useHandle: createHandleUse(parts),
    addressList,
    suggest,
    windows,
    notices,
    viewOf,
    accountsChanged,
    refreshDomains,
    announce,
    keyByEmail: createKeyByEmail({ accounts, providers, send, now }),
    keyReminders,
    connection: createConnectionTest(accounts, providers, send, accountsChanged),
    snapshot: createSnapshot({
      ...parts,
      settings,
      notices,
      windows,
      shell,
      suggest,
      version,
      dataFolder,
      viewOf,
      desktopSlice,
      takeUnread,
    }),
    rememberChoice: (currentAccountId) => void settings.write({ ...settings.read(), currentAccountId }),
    openLink: shell.openLink,
  })

  async function greetPopover(): Promise<void> {
    // An hour or a month may have ended since the popover was seen last.
    accountsChanged()
    const account = accounts.find(slice().currentAccountId ?? '')
    const suggestion = account === undefined ? undefined : await suggest(account)
    const unreadFailure = takeUnread()
    tell('popoverShown', {
      ...(suggestion?.ok ? { suggestion: suggestion.value } : {}),
      ...(unreadFailure === undefined ? {} : { unreadFailure }),
    })
    await Promise.all([maker.settleOpen(), handles.settleOpen()])
  }

  shell.onPopoverShown(() => void work.follow(greetPopover()))
  void work.follow(maker.settleOpen())
  void work.follow(handles.settleOpen())
  const stopReminding = keyReminders.start()
  const stopLooking = options.loadUpdater === undefined ? () => undefined : updates.start()

  const route = createRouter(() => shell.appOrigin, handlers, onBug)
  return {
    route(sender, name, input) {
      const answering = route(sender, name, input)
      void work.follow(answering)
      return answering
    },
    newAddress: (mintOptions) => work.follow(newAddress(mintOptions)),
    openPopover: windows.openPopover,
    openSettings,
    addPracticeAccount() {
      const added = accounts.addPractice()
      if (added.ok) book.rememberAccount(added.value)
      accountsChanged()
    },
    async close() {
      stopReminding()
      stopLooking()
      addressList.stop()
      await work.settled()
      limits.stop()
      book.close()
    },
  }
}
