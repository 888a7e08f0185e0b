import { release } from 'node:os'
import { join } from 'node:path'
import type { EventName, Events } from '../shared/contract.ts'
import { events } from '../shared/contract.ts'
import type { DesktopSlice } from '../shared/desktop.ts'
import { desktopWords } from '../shared/words/en/desktop.ts'
import { systemFacts } from './about/system-facts.ts'
import { createAccountKeys } from './accounts/account-keys.ts'
import { createAccounts } from './accounts/accounts.ts'
import type { Keychain } from './accounts/keychain.ts'
import { createDomainRefresher } from './aliases/account-domains.ts'
import { createAccountViews } from './aliases/account-views.ts'
import { createAddressViews } from './aliases/address-entry.ts'
import { createAddressList } from './aliases/address-list/create-address-list.ts'
import { createAnnouncer } from './aliases/announce-address.ts'
import { createAccountCaller } from './aliases/call-account.ts'
import { createCopy } from './aliases/copy-address.ts'
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
import { accountsSlice, createSnapshot } from './answers/snapshot.ts'
import { createAbout } from './compose/about.ts'
import { openData } from './compose/open-data.ts'
import { describeFailure } from './describe-failure.ts'
import { createClipboardKeeper } from './desktop/clipboard-keeper.ts'
import { createDesktopActions } from './desktop/desktop-actions.ts'
import type { FormWish } from './desktop/form-wish.ts'
import { createFormWishes } from './desktop/form-wish.ts'
import { createPopoverGreeting } from './desktop/greet-popover.ts'
import { createHotkeys } from './desktop/hotkeys.ts'
import { createKeyReminders } from './desktop/key-reminders.ts'
import { createNotices } from './desktop/notices.ts'
import { createNotify } from './desktop/notify.ts'
import { createPreferences } from './desktop/preferences.ts'
import { createTrayHint } from './desktop/tray-hint.ts'
import { createTrayMenu } from './desktop/tray-menu.ts'
import { createTrayStatus } from './desktop/tray-status.ts'
import { createUnreadFailures } from './desktop/unread-failure.ts'
import { createWindows } from './desktop/windows.ts'
import { createHandlers } from './handlers.ts'
import type { Route } from './ipc/router.ts'
import { createRouter } from './ipc/router.ts'
import { createBugReporter } from './life/bugs.ts'
import { followDesktop } from './life/follow-desktop.ts'
import { createRunningWork } from './life/running-work.ts'
import { createWallClock } from './life/wall-clock.ts'
import { logsFolderOf } from './log/file-log.ts'
import type { Log } from './log/log.ts'
import { noLog } from './log/log.ts'
import { createCallLog } from './log/log-calls.ts'
import { logFailure } from './log/log-failure.ts'
import { providers } from './providers/registry.ts'
import { createSender } from './providers/sender.ts'
import type { Shell } from './shell/shell.ts'
import type { LoadUpdater } from './shell/updater.ts'
import { createUpdates } from './updates/updates.ts'

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
  /** How long a service may take to answer, in milliseconds; the sender's own deadline if absent. */
  readonly deadlineMs?: number
  /** Milliseconds since the epoch. */
  now?(): number
  /** Told of exceptions, which are bugs, besides the log. */
  onBug?(error: unknown): void
  /** Where the app notes what it does; nowhere if absent. */
  readonly log?: Log
  /** The list of licences that the build wrote. */
  readonly licencesFile?: string
}

/** After these, the tray's menu may show something else. */
const shownInTray: ReadonlySet<EventName> = new Set(['accountsChanged', 'addressChanged', 'addressesChanged'])

/** The running app, as a shell uses it. */
export interface App {
  /** Answers a message of a window. */
  readonly route: Route
  /** What the hotkey does: an address on the clipboard, told by a notification. */
  newAddress(options?: MintOptions): Promise<void>
  /** Opens the popover, with what a link wants in its form; what was typed there stays. */
  openPopover(wish?: FormWish): void
  openSettings(): void
  /** Tells of an exception from outside the app's own work. */
  reportBug(error: unknown): void
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
  const { shell, dataFolder, keychain, fetch, version, now = Date.now, log = noLog } = options
  const tell = <Name extends EventName>(name: Name, payload: Events[Name]) => {
    for (const window of events[name]) shell.send(window, name, payload)
    if (shownInTray.has(name)) tray.refresh()
  }
  const notices = createNotices((all) => tell('noticesChanged', all), log)
  const reportBug = createBugReporter({
    log,
    logsFolder: logsFolderOf(dataFolder),
    notices,
    notify: (notification) => void notify(notification),
    openAbout: () => windows.openSettings({ page: 'about' }),
    onBug: options.onBug ?? (() => undefined),
  })
  const work = createRunningWork(reportBug)
  const clock = createWallClock(now)
  const { settings, accounts: store, book } = await openData(dataFolder, now, notices)
  const notify = createNotify(shell, settings)
  const trayStatus = createTrayStatus(shell)

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
  const logCall = createCallLog(log, providers)
  const send = createSender({
    fetch,
    now,
    after: clock.after,
    version,
    ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
    onRequest(note) {
      logCall(note)
      const { accountId, mayHaveArrived } = note
      if (!mayHaveArrived) return
      const account = accounts.find(accountId)
      if (account === undefined || providers[account.provider].view.plans === undefined) return
      book.countRequest(accountId, now())
      accountsChanged()
    },
  })

  const preferences = createPreferences(settings, (next, before) => {
    if (next.theme !== before.theme) shell.setTheme(next.theme)
    clipboard.reconsider()
    windows.reconsiderHold()
    desktopChanged()
  })
  const clipboard = createClipboardKeeper({
    shell,
    now,
    clearAfterSeconds: () => preferences.read().clearClipboardAfterSeconds,
  })
  // Before the first window, so that none flashes in the wrong colours.
  shell.setTheme(preferences.read().theme)
  // A disk that refuses costs the place of one window, nothing else.
  shell.onSettingsMoved((settingsWindow) => void settings.write({ ...settings.read(), settingsWindow }))

  const parts = {
    accounts,
    providers,
    book,
    now,
    call: createAccountCaller(accounts, providers, send, accountsChanged, limits.heed),
    viewAddress: createAddressViews(accounts, providers, book),
    writeClipboard: clipboard.copy,
    copiesOnCreation: () => preferences.read().copyOnCreation,
    onAddress(entry: Events['addressChanged']) {
      tell('addressChanged', entry)
      // It counts against the month.
      if (providers[entry.provider].view.plans !== undefined) accountsChanged()
    },
  }
  const windows = createWindows({
    shell,
    now,
    isPinned: () => preferences.read().keepPopoverOpen,
    settingsBounds: () => settings.read().settingsWindow,
    onSettings: () => void work.follow(trayHint.look()),
  })
  const keyReminders = createKeyReminders({
    accounts,
    settings,
    notices,
    now,
    announce: notify,
    renew: (renewAccountId) => windows.openSettings({ page: 'accounts', renewAccountId }),
  })
  const addressMaker = createAddressMaker(parts, limits)
  const maker: typeof addressMaker = {
    ...addressMaker,
    create: (draft) => trayStatus.during(addressMaker.create(draft)),
  }
  const suggest = createSuggester(parts)
  const undo = createUndo(parts)
  const copy = createCopy(parts)
  const addressList = createAddressList(parts, tell)

  const wishes = createFormWishes(accounts, now)
  const unread = createUnreadFailures((exists) => {
    trayStatus.setFailed(exists)
    tray.refresh()
  })
  const desktopActions = createDesktopActions({
    accounts,
    copy,
    notify,
    openPopover: windows.openPopover,
    accountsChanged: () => accountsChanged(),
    accountKept: () => tray.refresh('anyway'),
  })
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
  const settleOpen = () => Promise.all([maker.settleOpen(), handles.settleOpen()])
  const announce = createAnnouncer({
    providers,
    undo,
    announce: notify,
    keepFailure: unread.keep,
    dropFailure: unread.drop,
    copy: desktopActions.copyAddress,
    openPopover: windows.openPopover,
    isPopoverVisible: windows.isPopoverVisible,
    showFailure() {
      const unreadFailure = unread.take()
      if (unreadFailure !== undefined) tell('popoverShown', { unreadFailure })
    },
    now,
    follow: (task) => void work.follow(task),
  })
  const mint = createMinter({ accounts, providers, maker, suggest, refreshDomains })
  const newAddress = createHotkeyAddress((wish) => trayStatus.during(mint(wish)), announce)

  const openSettings = () => windows.openSettings({ page: 'accounts' })
  const actions = {
    newAddress: () => void work.follow(newAddress()),
    openPopover: windows.openPopover,
    openSettings,
  }
  const hotkeys = createHotkeys(
    { shell, settings, notices, onChange: () => desktopChanged() },
    { newAddress: actions.newAddress, openPopover: actions.openPopover },
  )
  const trayHint = createTrayHint({ shell, settings, notices })
  const tray = createTrayMenu({
    shell,
    accounts,
    book,
    hasUnreadFailure: unread.exists,
    actions: {
      ...actions,
      useAccount: desktopActions.useAccount,
      copyAddress: (id) => void work.follow(desktopActions.copyAddress(id)),
    },
  })
  const desktopSlice = (): DesktopSlice => ({
    preferences: preferences.read(),
    hotkeys: hotkeys.views(),
    hotkeysAreGranted: shell.hotkeysAreGranted,
    hotkeyCommands: hotkeys.commands,
    startAtLogin: shell.startsAtLogin(),
    canClearClipboard: shell.canClearClipboard,
    updates: shell.updates,
  })
  const desktopChanged = () => tell('desktopChanged', desktopSlice())

  const system = systemFacts({ ...process, release: release() })
  const updates = createUpdates({
    loadUpdater: options.loadUpdater ?? (async () => undefined),
    preferences,
    settings,
    notices,
    announce: notify,
    openSettings,
    now,
    log: log.error,
  })

  const handlers = createHandlers({
    ...parts,
    updates,
    preferences,
    hotkeys,
    desktopSlice,
    about: createAbout({
      shell,
      version,
      system,
      dataFolder,
      licencesFile: options.licencesFile ?? join(dataFolder, 'licences.json'),
      log,
      accounts: () => slice().accounts,
      desktop: desktopSlice,
      notices,
    }),
    maker,
    undo,
    copy,
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
    trayHint,
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
      // A popover that is loaded ahead shows nothing yet; it is told when it opens.
      takeUnread: () => (shell.isPopoverVisible() ? unread.take() : undefined),
      wishes,
    }),
    rememberChoice: (currentAccountId) => void settings.write({ ...settings.read(), currentAccountId }),
    openLink: shell.openLink,
    copyText: shell.writeClipboard,
    startAtLogin: shell.startAtLogin,
  })

  const greeting = createPopoverGreeting({
    windows,
    wishes,
    suggest,
    currentAccount: () => accounts.find(slice().currentAccountId ?? ''),
    accountsChanged,
    takeUnread: unread.take,
    tell: (greeted) => tell('popoverShown', greeted),
    settleOpen,
    follow: (task) => void work.follow(task),
  })
  shell.onPopoverShown(() => void work.follow(greeting.greet()))
  void work.follow(settleOpen())
  const stopFollowing = followDesktop({
    shell,
    log,
    notices,
    clock,
    accountsChanged,
    accounts: accounts.all,
    settleOpen,
    refreshDomains,
    follow: (task) => void work.follow(task),
  })
  log.info('start', { version, preview: shell.preview, ...system, runtime: undefined })
  const stopReminding = keyReminders.start()
  const stopLooking = trayHint.start()
  const stopUpdating = options.loadUpdater === undefined ? () => undefined : updates.start()

  const route = createRouter(() => shell.appOrigin, handlers, reportBug)
  return {
    route(sender, name, input) {
      const answering = route(sender, name, input)
      void work.follow(answering.then((answer) => logFailure(log, name, answer)))
      return answering
    },
    newAddress: (mintOptions) => work.follow(newAddress(mintOptions)),
    openPopover: greeting.open,
    openSettings,
    reportBug,
    addPracticeAccount() {
      const added = accounts.addPractice()
      if (added.ok) book.rememberAccount(added.value)
      accountsChanged()
    },
    async close() {
      stopReminding()
      stopLooking()
      stopUpdating()
      stopFollowing()
      hotkeys.stop()
      addressList.stop()
      await work.settled()
      tray.stop()
      limits.stop()
      await clipboard.close()
      book.close()
    },
  }
}
