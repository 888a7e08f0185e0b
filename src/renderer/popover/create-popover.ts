import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { DraftField, Events } from '../../shared/contract.ts'
import type { Result } from '../../shared/result.ts'
import { type AddressEntry, wayBack } from '../../shared/views/address.ts'
import type { AccountsSlice, SettingsPlace, Snapshot, Suggestion } from '../../shared/views/snapshot.ts'
import { createCreation } from './create-creation.ts'
import { createDraft } from './create-draft.ts'
import { createList } from './create-list.ts'
import { createRows, making } from './create-rows.ts'
import { keyTable } from './keys.ts'
import type { createLater } from './later.tsx'
import { t } from './words.ts'

/** A text that found addresses is over this long after its last letter, once the popover was hidden. Milliseconds. */
const searchKeptMs = 120_000

/** The actions of addresses are loaded this long after the first paint. Milliseconds. */
const laterMs = 50

type Later = ReturnType<typeof createLater>

/** The state and the actions of the popover. Owns its subscriptions. */
export function createPopover(api: AliasmithApi, first: Snapshot, painted: Accessor<boolean>) {
  const [slice, setSlice] = createSignal<AccountsSlice>(first)
  const [accountId, setAccountId] = createSignal(first.currentAccountId)
  const [shown, setShown] = createSignal<Events['popoverShown']>()
  /** The address that is not active and was to be copied, until it is copied a second time. */
  const [doubted, setDoubted] = createSignal<number>()
  let { notices } = first
  let typedAt = 0

  const accounts = () => {
    const { accounts: all, defaultAccountId } = slice()
    return all.toSorted((a, b) => Number(b.id === defaultAccountId) - Number(a.id === defaultAccountId))
  }
  const account = createMemo(() => accounts().find(({ id }) => id === accountId()))
  const providerOf = (id: string | undefined) => slice().providers.find((provider) => provider.id === id)
  const provider = () => providerOf(account()?.provider)

  /** What waits until a popover that appeared is painted: its first frame needs no answer. */
  let waiting: (() => unknown)[] | undefined
  const whenPainted = (work: () => unknown) => (waiting ? waiting.push(work) : work())
  const paint = (): void => {
    const due = waiting ?? []
    waiting = undefined
    for (const work of due) work()
  }

  const draft = createDraft(api, account, provider, whenPainted)
  const creation = createCreation(api, draft, account, first, () => {
    rows.choose('')
    void list.reset()
  })
  const list = createList(api, first.recent, () => draft.text().trim(), {
    fail: creation.fail,
    onFound: (count, more) =>
      creation.announce(list.hint() ?? (count ? t('found', count, more) : t('nothingFound'))),
  })
  const rows = createRows({
    draft,
    list,
    made: () => creation.result()?.entry,
    handles: () => account()?.handleAddresses ?? [],
  })

  let listing: ReturnType<AliasmithApi['refreshDomains']> | undefined
  const refreshDomains = (): void => {
    const id = accountId()
    // In the background: the known domains stay usable, so a failure is not shown.
    if (id && provider()?.domains.listed) listing = api.refreshDomains({ accountId: id })
  }

  /** Makes the address of the field. An account that was just added waits for its first domain. */
  async function create(): Promise<void> {
    const listed = draft.domain() ? undefined : await listing
    const [offer] = listed?.ok ? listed.value : []
    if (offer && !draft.domain()) draft.typeDomain(offer.name)
    await creation.create()
  }

  async function take(asked: Promise<Result<Suggestion>>): Promise<void> {
    const failure = await draft.awaitSuggestion(asked)
    if (failure) creation.fail(failure)
  }

  async function choose(id: string | undefined): Promise<void> {
    if (!id || id === accountId()) return
    setAccountId(id)
    // A wait belongs to the other account; a lost answer stays open.
    if (!creation.failure()?.attemptId) creation.dismiss()
    refreshDomains()
    await take(api.chooseAccount({ accountId: id }))
  }

  async function suggest(): Promise<void> {
    const id = accountId()
    if (id) await take(api.suggestName({ accountId: id }))
  }

  /** Sets the text, and lets the list follow. */
  function typeText(text: string): boolean {
    typedAt = Date.now()
    rows.choose('')
    setDoubted(undefined)
    creation.edited()
    const isAtDomain = draft.typeText(text)
    list.search()
    return isAtDomain
  }

  /** Copies an address; one that is not active only when it is asked for a second time. */
  async function copy(entry: AddressEntry): Promise<void> {
    const isSure = entry.state === 'active' || doubted() === entry.id
    setDoubted(entry.id)
    if (isSure) await creation.copy(entry)
    else creation.announce(t('copyDeleted'))
  }

  /** Moves the focus to a wrong field, or from the label of a finished address to the next name. */
  function lead(): void {
    const from = document.activeElement
    const isDone = from?.id === 'label' && !creation.failure() && !draft.label()
    const wrong = document.querySelector<HTMLElement>('.composer [aria-invalid=true]')
    const to = wrong ?? (isDone && document.getElementById('name'))
    if (to && from?.closest('.composer')) to.focus()
  }

  /** Does what a row is for: makes its address, or copies it. */
  async function act(key?: string): Promise<void> {
    if (key === undefined) await list.settled()
    // The rows of other words are not meant.
    if (key === undefined && !list.isCurrent()) return
    const row = key === undefined ? rows.marked() : rows.all().find((other) => other.key === key)
    rows.choose(row?.entry ? row.key : '')
    if (row?.entry) await copy(row.entry)
    else if (row?.handle) await creation.takeHandle(row.handle)
    else if (row) {
      await create()
      lead()
    }
  }

  let later: Later | undefined
  /** The actions of addresses, which are no part of the first paint. */
  async function actions(): Promise<Later> {
    const { createLater } = await import('./later.tsx')
    later ??= createLater({
      ...first,
      api,
      keys: keyTable,
      accounts,
      list,
      say: creation.announce,
      fail: creation.fail,
      changed: creation.take,
      failures: creation.failures,
      exchange: creation.exchange,
      notices: () => notices,
    })
    return later
  }
  const loading = setTimeout(actions, laterMs)
  onCleanup(() => clearTimeout(loading))
  // An effect: the rows of the list are drawn by now.
  createEffect(() => {
    list.page()
    later?.underline()
  })

  /** Takes the address back that was just made. Where that is for ever, a question comes first. */
  async function undo(): Promise<void> {
    const made = creation.undoable()
    const way = made && wayBack(made)
    if (!made || !way) return
    if (way === 'delete-forever') (await actions()).run(way, made)
    else await creation.undo(made)
  }

  /** Takes what waited until the popover appeared. */
  const receive = ({ label, suggestion, unreadFailures = [] }: Events['popoverShown']): void => {
    if (suggestion && !draft.text()) {
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
      if (!account()) void choose(changed.currentAccountId)
    }),
  )
  // The part that draws them is loaded later.
  onCleanup(
    api.on.noticesChanged((changed) => {
      notices = changed
    }),
  )
  onCleanup(
    api.on.addressChanged((entry) => {
      list.refresh()
      creation.take(entry)
    }),
  )
  onCleanup(api.on.addressesChanged(list.refresh))
  onCleanup(
    api.on.addressMade((made) => {
      creation.show(made)
      // The suggestion can be the address that was in reserve, and is used now.
      if (made.entry.accountId === accountId()) void suggest()
    }),
  )
  onCleanup(api.on.attemptSettled(({ attemptId, failure }) => creation.settled(attemptId, failure)))
  onCleanup(
    api.on.popoverShown((waited) => {
      waiting ??= []
      requestAnimationFrame(() => setTimeout(paint))
      creation.settle()
      rows.choose('')
      // A letter can be typed before the window hears that it appeared. The clock can be set back.
      const age = Date.now() - typedAt
      if (age < 0 || typedAt <= (waited.shownAt ?? -1)) {
        if (draft.isSearch() || (list.entries().length && Math.abs(age) > searchKeptMs)) draft.typeText('')
        setShown(waited)
      }
      whenPainted(list.reset)
      receive(waited)
      whenPainted(refreshDomains)
    }),
  )

  const popover = {
    /** Changes whenever the popover appears and its field should take the focus. */
    shown,
    /** Whether the first frame is over. */
    painted,
    accounts,
    account,
    provider,
    providerOf,
    /** Whether the user has turned off copying of new addresses. */
    copyOff: () => slice().copyOff,
    draft,
    creation,
    list,
    rows,
    choose,
    /** Whether the field is of use: without an account, for a search. */
    hasField: () => account() || list.entries().length || draft.text(),
    /** Chooses an account by its place, from 1. */
    chooseNumber: (number: number) => choose(accounts()[number - 1]?.id),
    suggest,
    typeText,
    act,
    /** Makes the address of the field, whatever row is marked. */
    make: () => act(making),
    doubted,
    /** Sets the kind of name; the event that follows shows it. */
    chooseFormat(format: string): void {
      creation.edited()
      void take(api.chooseFormat({ accountId: accountId() ?? '', format }))
    },
    /** Why the name of the field cannot be made, unless a nearby name can. */
    nameProblem: () => (draft.problems().mended ? undefined : draft.problems().name),
    /** Whether a field is wrong, by its own check or by the service. A name is only wrong where it is to be made. */
    invalid: (field: DraftField): boolean =>
      creation.failure()?.field === field ||
      (field === 'name'
        ? !!draft.text() && rows.marked()?.key === making && !!popover.nameProblem()
        : !!draft.problems()[field]),
    undo,
    /** Opens the menu of the marked address. */
    async openActions(): Promise<void> {
      const row = rows.marked()
      const anchor = document.getElementById(`row-${row?.key}`)
      if (row?.entry && anchor) (await actions()).menu(row.entry, anchor)
    },
    /**
     * Acts on a key of the marked address's actions. Returns whether it is one. Before the actions are loaded the field
     * has the key first, and the address has it if the text stays the same.
     */
    pressAction(key: string, target: HTMLElement): boolean {
      const entry = rows.marked()?.entry
      if (!entry) return false
      if (later) return later.key(key, entry, target)
      const text = draft.text()
      void actions().then((loaded) => text === draft.text() && loaded.key(key, entry, target))
      return false
    },
    /** Shows the list of all keys. */
    showKeys: async () => (await actions()).list(),
    /** Empties the fields; empty ones hide the popover. */
    clearOrHide(): void {
      if (!draft.text() && !draft.label()) return void api.hidePopover()
      typeText('')
      draft.typeLabel('')
    },
    /**
     * A key of the popover as its system writes it; nothing in the first frame, for which the search for a font with its
     * sign takes too long.
     */
    cap: (key: string, isHeld = true): string =>
      !painted() ? '' : !isHeld ? key : first.platform === 'mac' ? `⌘${key}` : t('ctrl', key),
    openSettings: (place: Partial<SettingsPlace> = {}) =>
      void api.openSettings({ page: 'accounts', ...place }),
    /** Draws the first screen without an account. */
    welcome: async (at: HTMLElement) => (await actions()).welcome(at),
  }
  return popover
}

/** The state of the popover. */
export type Popover = ReturnType<typeof createPopover>
