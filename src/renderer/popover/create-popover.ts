import { createMemo, createSignal, onCleanup } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { DraftField, Events } from '../../shared/contract.ts'
import type { Result } from '../../shared/result.ts'
import type { AccountsSlice, SettingsPlace, Snapshot, Suggestion } from '../../shared/views/snapshot.ts'
import { createCreation } from './create-creation.ts'
import { createDraft } from './create-draft.ts'
import { createRecent } from './create-recent.ts'

/** An older result is not shown when the popover opens again. */
const resultKeptMs = 120_000

/** The state and the actions of the popover. Owns its subscriptions. */
export function createPopover(api: AliasmithApi, first: Snapshot) {
  const [slice, setSlice] = createSignal<AccountsSlice>(first)
  const [notices, setNotices] = createSignal(first.notices)
  const [accountId, setAccountId] = createSignal(first.currentAccountId)
  const [shown, setShown] = createSignal(0)

  const accounts = () => {
    const { accounts: all, defaultAccountId } = slice()
    return all.toSorted((a, b) => Number(b.id === defaultAccountId) - Number(a.id === defaultAccountId))
  }
  const account = createMemo(() => accounts().find(({ id }) => id === accountId()))
  const providerOf = (id: string | undefined) => first.providers.find((provider) => provider.id === id)
  const provider = () => providerOf(account()?.provider)

  const draft = createDraft(api, account, provider)
  const creation = createCreation(api, draft, account, first, () => recent.reset())
  const recent = createRecent(api, first.recent, creation)

  const refreshDomains = (): void => {
    const id = accountId()
    // In the background: the known domains stay usable, so a failure is not shown.
    if (id && provider()?.domains.listed) void api.refreshDomains({ accountId: id })
  }

  async function take(asked: Promise<Result<Suggestion>>, replaced = false): Promise<void> {
    const failure = await draft.awaitSuggestion(asked, replaced)
    if (failure) creation.fail(failure)
  }

  async function choose(id: string): Promise<void> {
    setAccountId(id)
    draft.forgive()
    // A wait belongs to the other account; a lost answer stays open.
    if (!creation.failure()?.attemptId) creation.dismiss()
    refreshDomains()
    await take(api.chooseAccount({ accountId: id }))
  }

  async function suggest(): Promise<void> {
    const id = accountId()
    if (!id) return
    creation.edited()
    await take(api.suggestName({ accountId: id }), true)
  }

  /** Takes what waited until the popover appeared. */
  const receive = ({ label, suggestion, unreadFailures = [] }: Events['popoverShown']): void => {
    if (suggestion && !draft.nameTyped()) {
      setAccountId(suggestion.accountId)
      draft.showSuggestion(suggestion)
    }
    for (const { accountId: about, failure } of unreadFailures) {
      // A wait of another account does not apply here.
      creation.fail(about === accountId() ? failure : { ...failure, retryAt: 0 })
    }
    // A typed label takes precedence over a link's label.
    if (label && !draft.label()) draft.typeLabel(label)
  }

  if (!first.suggestion) void suggest()
  receive(first)
  if (first.popoverVisible) refreshDomains()

  onCleanup(
    api.on.accountsChanged((changed) => {
      setSlice(changed)
      const id = changed.currentAccountId
      if (!account() && id) void choose(id)
    }),
  )
  onCleanup(api.on.noticesChanged(setNotices))
  onCleanup(
    api.on.addressChanged((entry) => {
      recent.refresh()
      creation.take(entry)
    }),
  )
  onCleanup(api.on.addressesChanged(recent.refresh))
  onCleanup(api.on.addressMade(creation.show))
  onCleanup(api.on.attemptSettled(({ attemptId, failure }) => creation.settled(attemptId, failure)))
  onCleanup(
    api.on.popoverShown((waited) => {
      // The absolute difference, because a clock that was set back must not keep the result for longer.
      const age = Math.abs(Date.now() - (creation.result()?.entry.createdAt ?? 0))
      if (age > resultKeptMs) creation.forget()
      creation.setConfirming(false)
      recent.reset()
      receive(waited)
      setShown(shown() + 1)
      refreshDomains()
    }),
  )

  return {
    /** Changes whenever the popover appears and **Name** should take the focus. */
    shown,
    accounts,
    account,
    provider,
    providerOf,
    /** Whether the user has turned off copying of new addresses. */
    copyOff: () => slice().copyOff,
    notices,
    draft,
    creation,
    recent,
    choose,
    suggest,
    /** Sets the kind of name; the event that follows shows it. */
    chooseFormat: (format: string) => take(api.chooseFormat({ accountId: accountId() ?? '', format })),
    /** Whether a field is wrong, by its own check or by the service. */
    invalid: (field: DraftField): boolean =>
      draft.errors[field]() !== undefined || creation.failure()?.field === field,
    dismissNotice: (id: string) => void api.dismissNotice({ id }),
    hide: () => void api.hidePopover(),
    openSettings: (place: Partial<SettingsPlace> = {}) =>
      void api.openSettings({ page: 'accounts', ...place }),
    /** Adds the practice account; the event that follows makes it the current account. */
    async practise(): Promise<void> {
      const added = await api.addPracticeAccount()
      if (!added.ok) creation.fail(added.failure)
    },
  }
}

/** The state of the popover. */
export type Popover = ReturnType<typeof createPopover>
