import { createEffect, createSignal, on, onCleanup, onMount } from 'solid-js'
import type { AddressEntry, AddressState } from '../../../shared/views/address.ts'
import type {
  AddressAccount,
  AddressFilter,
  AddressSort,
  SyncReport,
} from '../../../shared/views/address-list.ts'
import type { BulkKind } from '../../address/bulk-dialog.tsx'
import { type Asked, createAddressActions } from '../../address/create-address-actions.ts'
import { keepFocus } from '../../ui/keep-focus.ts'
import type { Settings } from '../create-settings.ts'
import { createLoadedRows } from './create-loaded-rows.ts'
import { createSelection } from './create-selection.ts'
import { createSyncProgress } from './create-sync-progress.ts'
import { describeSync } from './describe-sync.ts'

/** The states that the filter offers only if some address has them. */
const rareStates = ['off', 'trashed'] as const

/** How long the page says what was done, in milliseconds: long enough to read it twice. */
const readMs = 20_000

/** The state and the actions of the page Addresses. */
export function createAddressPage(settings: Settings) {
  const { api } = settings
  const rows = createLoadedRows(api, settings.fail)
  const [accounts, setAccounts] = createSignal<readonly AddressAccount[]>([])
  const chosen = createSelection(rows.part)
  const [status, setStatus] = createSignal('')
  const [syncing, setSyncing] = createSignal(false)
  const progress = createSyncProgress()
  const [states, setStates] = createSignal<ReadonlySet<AddressState>>(new Set())
  /** The address whose label is being edited. */
  const [labelling, setLabelling] = createSignal<number>()
  const [failures, setFailures] = createSignal<SyncReport['failures']>([])
  let quiet: ReturnType<typeof setTimeout> | undefined
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
    if (said !== undefined) say(said)
  }

  function say(sentence: string, copiedId?: number): void {
    saidCopied = copiedId === undefined ? undefined : { id: copiedId, text: sentence }
    setStatus(sentence)
    clearTimeout(quiet)
    // A copied address is there until another one is.
    if (copiedId === undefined) quiet = setTimeout(() => setStatus(''), readMs)
  }

  function closed(asked: Asked, done: boolean): void {
    if (!done || 'entry' in asked) return
    if (asked.kind === 'delete') for (const entry of asked.entries) chosen.select(entry, false)
    rows.reload()
    // The pressed button disappears with the selection, so the list takes the focus.
    keepFocus(document.querySelector<HTMLElement>('.address-row [tabindex="0"]'))
  }

  const actions = createAddressActions({
    ...settings,
    say,
    fail(failure) {
      // What was said before is about another action.
      if (failure !== undefined) setStatus('')
      settings.fail(failure)
    },
    changed: rows.take,
    editLabel: ({ id }) => setLabelling(id),
    closed,
  })

  onCleanup(
    api.on.addressChanged((entry) => {
      rows.take(entry)
      chosen.renew(entry)
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
  onCleanup(() => clearTimeout(quiet))
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
      chosen.unselectAll()
      setStatus('')
      rows.narrow(change)
    },
    /** Changes the order; the selected addresses stay selected. */
    sortBy: (sort: AddressSort) => rows.narrow({ sort }),
    sort: (): AddressSort => rows.filter().sort ?? 'newest',
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

    ...chosen,
    /** Selects every address that matches, loaded or not, except deleted ones. */
    selectAll: () => chosen.selectRange(0, Math.max(0, (rows.total() ?? 0) - 1)),
    /** Opens the dialog for the selected addresses. */
    askSelected(change: 'delete' | BulkKind): void {
      const entries = [...chosen.selection().values()]
      actions.ask(change === 'delete' ? { kind: 'delete', entries } : { kind: 'bulk', change, entries })
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
