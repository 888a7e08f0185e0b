import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { EventName, Events } from '../shared/contract.ts'
import { events } from '../shared/contract.ts'
import type { ProviderId } from '../shared/provider.ts'
import { providerIds } from '../shared/provider.ts'
import type { UnreadFailure } from '../shared/snapshot.ts'
import { desktopWords } from '../shared/words/en/desktop.ts'
import { createAccountKeys } from './accounts/account-keys.ts'
import { openAccountsStore } from './accounts/account-record.ts'
import { createAccounts } from './accounts/accounts.ts'
import type { Keychain } from './accounts/keychain.ts'
import { createDomainRefresher } from './aliases/account-domains.ts'
import { createAccountViews } from './aliases/account-views.ts'
import { openAddressBook } from './aliases/book/open-address-book.ts'
import { createRefusingBook } from './aliases/book/refusing-book.ts'
import { createAccountCaller } from './aliases/call-account.ts'
import { createAddressMaker } from './aliases/create-address.ts'
import { createHotkeyAddress } from './aliases/hotkey-address.ts'
import type { MintOptions } from './aliases/mint-address.ts'
import { createMinter } from './aliases/mint-address.ts'
import { createSuggester } from './aliases/suggest-name.ts'
import { createConnectionTest } from './aliases/test-connection.ts'
import { createUndo } from './aliases/undo-address.ts'
import { describeFailure } from './describe-failure.ts'
import { createHandlers } from './handlers.ts'
import type { Route } from './ipc/router.ts'
import { createRouter } from './ipc/router.ts'
import { createNotices } from './notices.ts'
import { providers } from './providers/registry.ts'
import { createSender } from './providers/sender.ts'
import { openSettings } from './settings/settings.ts'
import type { HotkeyName, Shell } from './shell/shell.ts'
import { accountsSlice, createSnapshot } from './snapshot.ts'
import { createWindows } from './windows.ts'

/** What the app is built from: a desktop, a folder, a network and a keychain. */
export interface AppOptions {
  readonly shell: Shell
  /** Where settings, accounts and addresses are kept. Made if it is missing. */
  readonly dataFolder: string
  readonly fetch: typeof globalThis.fetch
  readonly keychain: Keychain
  readonly version: string
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
  addPracticeAccount(): Promise<void>
  /** Waits for what is under way and closes the files. */
  close(): Promise<void>
}

/**
 * Builds the app on a shell and starts it.
 * @throws only if the data folder cannot be used at all.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { shell, dataFolder, keychain, fetch, version, now = Date.now, onBug = () => undefined } = options
  mkdirSync(dataFolder, { recursive: true })

  const tell = <Name extends EventName>(name: Name, payload: Events[Name]) => {
    for (const window of events[name]) shell.send(window, name, payload)
  }
  const notices = createNotices((all) => tell('noticesChanged', all))
  const addNotice = (id: string, [message, hint]: readonly [string, string]) =>
    notices.add({ id, message, hint })

  const settingsFile = openSettings(dataFolder, now)
  const accountsFile = openAccountsStore(dataFolder, now)
  const bookFile = await openAddressBook(join(dataFolder, 'addresses.sqlite'), { now })
  const book = bookFile.ok ? bookFile.value.book : createRefusingBook(bookFile.failure)
  if (!bookFile.ok) {
    const { message, hint } = describeFailure(bookFile.failure)
    addNotice('book-closed', [message, hint])
  }
  for (const [what, aside] of [
    ['settings', settingsFile.setAside],
    ['accounts', accountsFile.setAside],
    ['addresses', bookFile.ok ? bookFile.value.notice?.path : undefined],
  ] as const) {
    const { notices: words } = desktopWords
    if (aside !== undefined) addNotice(`set-aside-${what}`, words.fileSetAside(words[what], basename(aside)))
  }
  const settings = settingsFile.store

  const views = Object.fromEntries(providerIds.map((id) => [id, providers[id].view])) as Readonly<
    Record<ProviderId, (typeof providers)[ProviderId]['view']>
  >
  const accounts = createAccounts({
    store: accountsFile.store,
    keys: createAccountKeys(keychain),
    providers: views,
    onSessionKey() {
      const { message, hint } = describeFailure({ reason: 'keychain-unavailable' })
      addNotice('keychain-unavailable', [message, hint])
    },
  })

  const viewOf = createAccountViews({ accounts, providers, book, now })
  const accountsChanged = () => tell('accountsChanged', accountsSlice({ accounts, settings, viewOf }))
  const send = createSender({
    fetch,
    now,
    version,
    onRequest({ accountId }) {
      const account = accounts.find(accountId)
      if (account === undefined || providers[account.provider].budget === undefined) return
      book.countRequest(accountId, now())
      accountsChanged()
    },
  })
  const parts = {
    accounts,
    providers,
    book,
    now,
    call: createAccountCaller(accounts, providers, send, accountsChanged),
    writeClipboard: (text: string) => shell.writeClipboard(text),
    onAddress: (entry: Events['addressChanged']) => tell('addressChanged', entry),
  }

  const windows = createWindows(shell, now)
  const maker = createAddressMaker(parts)
  const suggest = createSuggester(parts)
  const undo = createUndo(parts)
  let unread: UnreadFailure | undefined
  const takeUnread = () => {
    const failure = unread
    unread = undefined
    return failure
  }
  const newAddress = createHotkeyAddress({
    providers,
    undo,
    mint: createMinter({ accounts, providers, maker, suggest }),
    announce: (announcement) => shell.notify(announcement),
    keepFailure: (failure) => {
      unread = failure
    },
    openPopover: windows.openPopover,
  })

  const handlers = createHandlers({
    ...parts,
    maker,
    undo,
    suggest,
    windows,
    notices,
    viewOf,
    accountsChanged,
    refreshDomains: createDomainRefresher(parts, accountsChanged),
    testConnection: createConnectionTest(accounts, providers, send, accountsChanged),
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
      unreadFailure: takeUnread,
    }),
    rememberChoice: (currentAccountId) => void settings.write({ ...settings.read(), currentAccountId }),
    openLink: (url) => shell.openLink(url),
  })

  const running = new Set<Promise<unknown>>()
  /** Follows work nobody waits for, so that closing can. */
  const follow = (work: Promise<unknown>) => {
    const followed = work.catch(onBug).finally(() => running.delete(followed))
    running.add(followed)
    return followed
  }

  shell.onPopoverShown(() => {
    follow(
      (async () => {
        const account = accounts.find(accountsSlice({ accounts, settings, viewOf }).currentAccountId ?? '')
        const suggestion = account === undefined ? undefined : await suggest(account)
        const unreadFailure = takeUnread()
        tell('popoverShown', {
          ...(suggestion?.ok ? { suggestion: suggestion.value } : {}),
          ...(unreadFailure === undefined ? {} : { unreadFailure }),
        })
        await maker.settleOpen()
      })(),
    )
  })

  const mintAndForget = (mintOptions?: MintOptions) => void follow(newAddress(mintOptions))
  const bind = (name: HotkeyName, run: () => void) => {
    const accelerator = settings.read().hotkeys[name]
    if (shell.bindHotkey(name, accelerator, run)) return
    addNotice(`hotkey-${name}`, desktopWords.notices.hotkeyRefused(accelerator))
  }
  bind('newAddress', mintAndForget)
  bind('openPopover', windows.openPopover)

  const { tray } = desktopWords
  shell.setTrayTooltip(tray.tooltip)
  shell.setTrayMenu([
    { label: tray.newAddress, run: mintAndForget },
    { label: tray.open, run: windows.openPopover },
    { separator: true },
    { label: tray.settings, run: () => windows.openSettings({ page: 'accounts' }) },
    { separator: true },
    { label: tray.quit, run: () => shell.quit() },
  ])
  follow(maker.settleOpen())

  return {
    route: createRouter(() => shell.appOrigin, handlers, onBug),
    newAddress: (mintOptions) => follow(newAddress(mintOptions)).then(() => undefined),
    openPopover: windows.openPopover,
    openSettings: () => windows.openSettings({ page: 'accounts' }),
    async addPracticeAccount() {
      const added = accounts.addPractice()
      if (added.ok) book.rememberAccount(added.value)
      accountsChanged()
    },
    async close() {
      await Promise.allSettled(running)
      book.close()
    },
  }
}
