import { createSignal, onCleanup } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { AccountView } from '../../shared/views/account.ts'
import type { DesktopSlice } from '../../shared/views/desktop.ts'
import type { Preferences } from '../../shared/views/preferences.ts'
import type { ProviderId } from '../../shared/views/provider.ts'
import type { AccountsSlice, SettingsPage, SettingsPlace, Snapshot } from '../../shared/views/snapshot.ts'

/** The open account form: for a new account, or for an existing one. */
export type OpenForm =
  | { readonly kind: 'add' }
  | {
      readonly kind: 'edit'
      readonly account: AccountView
      readonly askKey: boolean
      /** Whether the form opens at the part for a key by email. */
      readonly byEmail?: boolean
    }

/** The form where an account's key is replaced, in the same way as the key was obtained. */
const replacing = (account: AccountView): OpenForm => ({
  ...{ kind: 'edit', account, askKey: true },
  byEmail: account.issuedKey !== undefined,
})

/**
 * The shared state and actions of the settings window. Keeps the window's data up to date from the snapshot and the
 * events that follow it.
 */
export function createSettings(api: AliasmithApi, snapshot: Snapshot) {
  const [slice, setSlice] = createSignal<AccountsSlice>(snapshot)
  const [notices, setNotices] = createSignal(snapshot.notices)
  const [desktop, setDesktop] = createSignal(snapshot.desktop)
  const [copiedId, setCopiedId] = createSignal(snapshot.copiedId)
  const [page, setPage] = createSignal(snapshot.settingsPlace.page)
  const [form, setForm] = createSignal<OpenForm>()
  const [failure, setFailure] = createSignal<Failure>()
  const [keysAreShown, showKeys] = createSignal(false)
  const [said, say] = createSignal('')

  function goTo(next: SettingsPage): void {
    setFailure(undefined)
    say('')
    setPage(next)
  }

  const find = (accountId: string) => slice().accounts.find(({ id }) => id === accountId)

  function renewKey(accountId: string): void {
    const account = find(accountId)
    if (account !== undefined) setForm((open) => open ?? replacing(account))
  }

  function place({ page: next, addAccount, renewAccountId, keys }: SettingsPlace): void {
    if (keys) return void showKeys(true)
    goTo(next)
    // An open form may hold typed content, so it stays.
    if (addAccount) setForm((open) => open ?? { kind: 'add' })
    if (renewAccountId !== undefined) renewKey(renewAccountId)
  }

  place(snapshot.settingsPlace)
  onCleanup(api.on.accountsChanged(setSlice))
  onCleanup(api.on.noticesChanged((changed) => setNotices(changed)))
  onCleanup(api.on.desktopChanged(setDesktop))
  onCleanup(api.on.clipboardChanged(({ id }) => setCopiedId(id)))
  onCleanup(api.on.settingsPlaced(place))

  async function run<Value>(request: Promise<Result<Value>>): Promise<Value | undefined> {
    setFailure(undefined)
    const answer = await request
    if (answer.ok) return answer.value
    setFailure(answer.failure)
    return undefined
  }

  async function changeDesktop(request: Promise<Result<DesktopSlice>>): Promise<void> {
    const changed = await run(request)
    // A control that shows a refused value returns to the saved value.
    setDesktop(changed ?? { ...desktop() })
  }

  return {
    api,
    /** The data that never change while the window is open. */
    snapshot,
    /** Whether the system is macOS, whose users know no tray but the menu bar. */
    mac: snapshot.platform === 'mac',
    accounts: () => slice().accounts,
    defaultAccountId: () => slice().defaultAccountId,
    notices,
    desktop,
    /** The address on the clipboard, as known to the main process. */
    copiedId,
    /** Changes preferences; a refusal of the main process is in `failure`. */
    prefer: (changes: Partial<Preferences>) => changeDesktop(api.changePreferences(changes)),
    /** Sets whether the app starts with the session; a refusal of the system is in `failure`. */
    startAtLogin: (on: boolean) => changeDesktop(api.setStartAtLogin({ on })),
    page,
    goTo,
    /** Whether the list of keys is open. */
    keysAreShown,
    showKeys,
    form,
    openForm: (next: OpenForm) => {
      setFailure(undefined)
      setForm(next)
    },
    /** Opens the form in which an account's key is replaced, unless another form is open. */
    renewKey(accountId: string): void {
      setFailure(undefined)
      renewKey(accountId)
    },
    /** Opens the form where an account's key is replaced, in the same way as the key was obtained. */
    replaceKey(accountId: string): void {
      const account = find(accountId)
      if (account === undefined) return
      setFailure(undefined)
      setForm(replacing(account))
    },
    closeForm: () => setForm(undefined),
    /** Every service, with its name in the language of the app. */
    providers: () => slice().providers,
    provider: (id: ProviderId) => slice().providers.find((provider) => provider.id === id),

    /** Shows an account from an answer, before its event arrives. */
    keep(account: AccountView): void {
      setSlice((current) => {
        const exists = current.accounts.some(({ id }) => id === account.id)
        const accounts = exists
          ? current.accounts.map((other) => (other.id === account.id ? account : other))
          : [...current.accounts, account]
        return { ...current, accounts }
      })
    },

    /** Removes an account before the event arrives. */
    forget: (id: string) =>
      setSlice((current) => ({
        ...current,
        accounts: current.accounts.filter((account) => account.id !== id),
      })),

    /** What a screen reader is told of a change that the page only shows. */
    said,
    say,
    /** Runs a request of a page; its failure is in `failure` until the next request. */
    run,
    failure,
    /** Shows a failure that occurred outside `run`, or none before the next request. */
    fail: (shown: Failure | undefined) => void setFailure(shown),
  }
}

export type Settings = ReturnType<typeof createSettings>
