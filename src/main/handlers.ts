import type { AccountView } from '../shared/account.ts'
import type { AddressPage } from '../shared/address.ts'
import type { DraftProblems, WindowName } from '../shared/contract.ts'
import type { DesktopSlice } from '../shared/desktop.ts'
import type { FailureReason, Refusal } from '../shared/failure.ts'
import type { Result } from '../shared/result.ts'
import { failed, success } from '../shared/result.ts'
import type { Snapshot, Suggestion } from '../shared/snapshot.ts'
import type { AccountRecord } from './accounts/account-record.ts'
import type { Accounts } from './accounts/accounts.ts'
import type { RefreshDomains } from './aliases/account-domains.ts'
import type { AddressList } from './aliases/address-list/create-address-list.ts'
import type { AnnounceAddress } from './aliases/announce-address.ts'
import { problemsOf } from './aliases/check-new-address.ts'
import type { CopyAddress } from './aliases/copy-address.ts'
import type { AddressMaker } from './aliases/create-address.ts'
import type { CreationParts } from './aliases/creation-parts.ts'
import type { Handles } from './aliases/handles/handles.ts'
import type { UseHandle } from './aliases/handles/use-handle.ts'
import type { KeyByEmail } from './aliases/key-by-email.ts'
import type { SuggestName } from './aliases/suggest-name.ts'
import type { ConnectionTest } from './aliases/test-connection.ts'
import type { UndoAddress } from './aliases/undo-address.ts'
import type { AboutHandlers } from './answers/answer-about.ts'
import { describeFailure } from './describe-failure.ts'
import type { AppHotkeys } from './desktop/hotkeys.ts'
import type { KeyReminders } from './desktop/key-reminders.ts'
import type { Notices } from './desktop/notices.ts'
import type { AppPreferences } from './desktop/preferences.ts'
import type { TrayHint } from './desktop/tray-hint.ts'
import type { Windows } from './desktop/windows.ts'
import type { Handlers } from './ipc/router.ts'
import type { Updates } from './updates/updates.ts'

/** The services that the requests of the windows reach. */
export interface HandlerParts extends Pick<CreationParts, 'book' | 'providers' | 'viewAddress'> {
  readonly accounts: Accounts
  readonly maker: AddressMaker
  readonly undo: UndoAddress
  readonly copy: CopyAddress
  readonly suggest: SuggestName
  readonly refreshDomains: RefreshDomains
  readonly addressList: AddressList
  readonly connection: ConnectionTest
  readonly handles: Handles
  readonly useHandle: UseHandle
  readonly keyByEmail: KeyByEmail
  readonly keyReminders: KeyReminders
  readonly trayHint: TrayHint
  readonly notices: Notices
  readonly updates: Updates
  readonly preferences: AppPreferences
  readonly hotkeys: AppHotkeys
  readonly windows: Windows
  readonly about: AboutHandlers
  readonly announce: AnnounceAddress
  viewOf(account: AccountRecord): AccountView
  snapshot(window: WindowName): Promise<Result<Snapshot>>
  accountsChanged(): void
  desktopSlice(): DesktopSlice
  rememberChoice(accountId: string): void
  openLink(url: string): void
  /** Puts a text on the clipboard that is no address. */
  copyText(text: string): Promise<FailureReason | undefined>
  /** Gives the reason if the system refuses. */
  startAtLogin(wanted: boolean): FailureReason | undefined
}

/** Answers every request of the contract by calling the service it is for. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { accounts, book, providers, windows } = parts
  const done = success(null)
  const gone = failed(describeFailure({ reason: 'account-gone' }))

  const withAccount = <Value>(
    id: string,
    use: (account: AccountRecord) => Result<Value> | Promise<Result<Value>>,
  ): Result<Value> | Promise<Result<Value>> => {
    const account = accounts.find(id)
    return account === undefined ? gone : use(account)
  }

  /** Shows a changed account everywhere, or says why it was not changed. */
  const changed = (result: Result<AccountRecord, Refusal>, nickname?: string): Result<AccountView> => {
    if (!result.ok) {
      return failed(describeFailure(result.failure, nickname === undefined ? {} : { account: nickname }))
    }
    book.rememberAccount(result.value)
    parts.accountsChanged()
    return success(parts.viewOf(result.value))
  }

  function listAddresses(input: {
    query: string
    limit: number
    after?: string | undefined
  }): Result<AddressPage> {
    const { after, ...query } = input
    const page = book.list({ ...query, ...(after === undefined ? {} : { after }) })
    if (!page.ok) return failed(describeFailure(page.failure))
    const { entries, next } = page.value
    return success({
      entries: entries.map(parts.viewAddress),
      ...(next === undefined ? {} : { next }),
    })
  }

  return {
    getSnapshot(_, window) {
      // A window that begins anew records nothing, whatever it did before.
      if (window === 'settings') parts.hotkeys.record(false)
      return parts.snapshot(window)
    },

    checkDraft: (draft) =>
      withAccount<DraftProblems>(draft.accountId, ({ provider }) => {
        const { view } = providers[provider]
        const typed = parts.useHandle.spell(draft)
        const problems = Object.entries(problemsOf(view, typed)).map(([field, problem]) => [
          field,
          describeFailure(problem, { provider: view.name }),
        ])
        return success(Object.fromEntries(problems))
      }),
    async createAddress(draft) {
      // An address of a handle exists already: there is nothing to ask the service for.
      const made = await windows.holdWhile(parts.useHandle.take(draft) ?? parts.maker.create(draft))
      // The popover was hidden meanwhile, so nobody would see what came of it.
      if (!windows.isPopoverVisible()) parts.announce(accounts.find(draft.accountId), made)
      return made
    },
    checkAttempt: ({ attemptId }) => windows.holdWhile(parts.maker.check(attemptId)),
    undoAddress: ({ id }) => windows.holdWhile(parts.undo(id)),
    copyAddress: ({ id }) => parts.copy(id),
    listAddresses,
    listAddressRange: (query) => parts.addressList.range(query),
    listAddressAccounts: () => parts.addressList.accounts(),
    saveLabel: ({ id, label }) => parts.addressList.saveLabel(id, label),
    deleteAddresses: ({ ids }) => parts.addressList.remove(ids),
    syncAddresses: (options) => parts.addressList.sync(options),
    exportAddresses: ({ format }) => parts.addressList.export(format),
    planImport: ({ text }) => parts.addressList.import.plan(text),
    applyImport: ({ planId }) => parts.addressList.import.apply(planId),
    dropImport({ planId }) {
      parts.addressList.import.drop(planId)
      return done
    },
    suggestName: ({ accountId }) => withAccount(accountId, (account) => parts.suggest(account)),
    refreshDomains: ({ accountId }) => withAccount(accountId, parts.refreshDomains),

    addPracticeAccount: () => changed(accounts.addPractice()),
    async saveAccount(draft) {
      const passed = draft.key !== undefined && (await parts.connection.hasPassed(draft))
      const saved = await accounts.save(draft)
      // What was found out a moment ago need not be found out again.
      const known = saved.ok && passed ? accounts.learn(saved.value.id, { state: 'working' }) : saved
      return changed(known, draft.nickname)
    },
    testConnection: (draft) => parts.connection.test(draft),
    askForKey: (request) => parts.keyByEmail.ask(request),
    async confirmKey(confirmation) {
      const saved = await parts.keyByEmail.confirm(confirmation)
      return saved.ok ? changed(saved) : saved
    },
    makeDefault: ({ id }) => changed(accounts.makeDefault(id)),
    async removeAccount({ id }) {
      const removed = changed(await accounts.remove(id))
      if (!removed.ok) return removed
      parts.maker.forgetAccount(id)
      return done
    },
    saveNaming: ({ id, naming }) =>
      withAccount<AccountView>(id, async (account) => {
        const sample = await parts.suggest(account, naming)
        return sample.ok ? changed(accounts.learn(id, { naming })) : sample
      }),
    sampleName: ({ id, naming }) => withAccount(id, (account) => parts.suggest(account, naming)),

    listHandles: ({ accountId }) => parts.handles.list(accountId),
    claimHandle: (input) => parts.handles.claim(input),
    adoptHandle: (input) => parts.handles.adopt(input),
    switchHandleDomain: (input) => parts.handles.switchDomain(input),
    releaseHandle: (input) => parts.handles.release(input),
    checkHandle: ({ id }) => parts.handles.check(id),
    forgetHandle: ({ id }) => parts.handles.forget(id),

    chooseAccount: ({ accountId }) =>
      withAccount<Suggestion>(accountId, (account) => {
        parts.rememberChoice(accountId)
        return parts.suggest(account)
      }),
    holdPopover({ held }) {
      windows.holdForFailure(held)
      return done
    },
    hidePopover() {
      windows.hidePopover()
      return done
    },
    openSettings(place) {
      windows.openSettings(place)
      return done
    },
    openProviderPage({ provider }) {
      const url = providers[provider].keyPage ?? providers[provider].view.homePage
      if (url !== undefined) parts.openLink(url)
      return done
    },
    changePreferences(changes) {
      const refusal = parts.preferences.change(changes)
      return refusal === undefined ? success(parts.desktopSlice()) : failed(describeFailure(refusal))
    },
    setStartAtLogin({ on }) {
      const reason = parts.startAtLogin(on)
      return reason === undefined ? success(parts.desktopSlice()) : failed(describeFailure({ reason }))
    },
    setHotkey({ name, accelerator }) {
      const refusal = parts.hotkeys.change(name, accelerator)
      return refusal === undefined ? success(parts.desktopSlice()) : failed(describeFailure(refusal))
    },
    recordHotkey({ recording }) {
      parts.hotkeys.record(recording)
      return done
    },
    async copyHotkeyCommand({ name }) {
      const reason = await parts.copyText(parts.hotkeys.commands[name])
      return reason === undefined ? done : failed(describeFailure({ reason: 'command-not-copied' }))
    },
    proceedWithUpdate() {
      // A download takes minutes; the notice tells what becomes of it.
      void parts.updates.proceed()
      return done
    },
    dismissNotice({ id }) {
      parts.notices.dismiss(id)
      parts.keyReminders.dismissed(id)
      parts.trayHint.dismissed(id)
      parts.updates.dismissed(id)
      return done
    },
    ...parts.about,
  }
}
