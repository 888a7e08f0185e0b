import { createEffect, createSignal, on, onCleanup, onMount } from 'solid-js'
import type { AddressEntry, AddressState } from '../../../shared/views/address.ts'
import {
  type AddressAccount,
  type AddressFilter,
  mostDeletedAtOnce,
  type SyncReport,
} from '../../../shared/views/address-list.ts'
import { type Asked, createAddressActions } from '../../address/create-address-actions.ts'
import { keepFocus } from '../../ui/keep-focus.ts'
import type { Settings } from '../create-settings.ts'
import { createLoadedRows } from './create-loaded-rows.ts'
import { createSyncProgress } from './create-sync-progress.ts'
import { describeSync } from './describe-sync.ts'

/** The states that the filter offers only if some address has them. */
const rareStates = ['off', 'trashed'] as const

/** The state and the actions of the page Addresses. */
export function createAddressPage(settings: Settings) {
  const { api } = settings
  const rows = createLoadedRows(api, settings.fail)
  const [accounts, setAccounts] = createSignal<readonly AddressAccount[]>([])
  const [selection, setSelection] = createSignal<ReadonlyMap<number, AddressEntry>>(new Map())
  const [status, setStatus] = createSignal('')
  const [syncing, setSyncing] = createSignal(false)
  const progress = createSyncProgress()
  const [states, setStates] = createSignal<ReadonlySet<AddressState>>(new Set())
  /** The address whose label is being edited. */
  const [labelling, setLabelling] = createSignal<number>()
  const [failures, setFailures] = createSignal<SyncReport['failures']>([])
  /** The status message about a copied address, until another address is on the clipboard. */
  let saidCopied: { readonly id: number; readonly text: string } | undefined

  async function loadAccounts(): Promise<void> {
    const answer = await api.listAddressAccounts()
    if (answer.ok) setAccounts(answer.value)
  }

  /** Learns which of the states that most lists lack have addresses. */
  async function loadStates(): Promise<void> {
    for (const state of rareStates) {
      const answer = await api.listAddressRange({ query: '', state, offset: 0, limit: 1 })
      if (answer.ok && answer.value.total > 0) setStates((known) => new Set(known).add(state))
    }
  }

  async function sync(asked: boolean): Promise<void> {
    if (syncing()) return
    setSyncing(true)
    progress.clear()
    setFailures([])
    // The result of the last comparison does not apply to this one.
    if (asked) setStatus('')
    const answer = await api.syncAddresses({ asked })
    setSyncing(false)
    if (!answer.ok) return settings.fail(answer.failure)
    setFailures(answer.value.failures.filter(({ failure }) => failure.reason !== 'cancelled'))
    const said = describeSync(answer.value, asked)
    if (said !== undefined) setStatus(said)
  }

  function select(entry: AddressEntry, selected: boolean): void {
    const next = new Map(selection())
    if (selected && next.size < mostDeletedAtOnce) next.set(entry.id, entry)
    else next.delete(entry.id)
    setSelection(next)
  }

  function say(sentence: string, copiedId?: number): void {
    saidCopied = copiedId === undefined ? undefined : { id: copiedId, text: sentence }
    setStatus(sentence)
  }

  function closed(asked: Asked, done: boolean): void {
    if (asked.kind !== 'delete' || !done) return
    for (const entry of asked.entries) select(entry, false)
    rows.reload()
    // The pressed button disappears with the selection, so the list takes the focus.
    keepFocus(document.querySelector<HTMLElement>('.address-row [tabindex="0"]'))
  }

  const actions = createAddressActions({
    ...settings,
    say,
    changed: rows.take,
    editLabel: ({ id }) => setLabelling(id),
    closed,
  })

  onCleanup(
    api.on.addressChanged((entry) => {
      rows.take(entry)
      setStates((known) => new Set(known).add(entry.state))
      void loadAccounts()
    }),
  )
  onCleanup(
    api.on.addressesChanged(() => {
      rows.reload()
      void loadAccounts()
      void loadStates()
    }),
  )
  onCleanup(api.on.syncProgress(progress.take))
  createEffect(
    on(
      settings.copiedId,
      () => {
        // The event of the copy itself may come after its answer.
        if (saidCopied?.id !== settings.copiedId() && status() === saidCopied?.text) setStatus('')
      },
      { defer: true },
    ),
  )
  onMount(() => {
    rows.reload()
    void loadAccounts()
    void loadStates()
    void sync(false)
  })

  return {
    ...rows,
    accounts,
    status,
    say,
    syncing,
    progress: progress.view,
    failures,
    refresh: () => void sync(true),

    narrow(change: Partial<AddressFilter>): void {
      // Addresses that are no longer shown must not be deleted with the selection.
      setSelection(new Map())
      setStatus('')
      rows.narrow(change)
    },
    isNarrowed: () => {
      const { query, accountId, state } = rows.filter()
      return query.trim() !== '' || accountId !== undefined || state !== undefined
    },

    /** Whether the list has addresses in a state, as far as it matters for the filter. */
    isOffered: (state: AddressState) =>
      !rareStates.some((rare) => rare === state) || states().has(state) || rows.filter().state === state,

    actions,
    /** The address whose label is being edited. */
    labelling,
    setLabelling,

    selection,
    select,
    unselectAll: () => setSelection(new Map()),
    async selectAll(): Promise<void> {
      const range = await settings.run(
        api.listAddressRange({ ...rows.filter(), state: 'active', offset: 0, limit: mostDeletedAtOnce }),
      )
      const { state = 'active' } = rows.filter()
      if (range !== undefined && state === 'active') {
        setSelection(new Map(range.entries.map((entry) => [entry.id, entry])))
      }
    },

    copied: settings.copiedId,
    /** Resolves to whether the label was saved, once the book has it; its service may be told later. */
    async saveLabel(entry: AddressEntry, label: string): Promise<boolean> {
      const refused = await actions.saveLabel(entry, label)
      if (refused !== undefined) settings.fail(refused)
      return refused === undefined
    },
  }
}

/** The state and the actions of the page Addresses. */
export type AddressPageState = ReturnType<typeof createAddressPage>
