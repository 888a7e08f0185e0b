import { createEffect, createSignal, on, onCleanup, onMount } from 'solid-js'
import type { AddressEntry, AddressState, ReversibleAction } from '../../../shared/views/address.ts'
import {
  type AddressAccount,
  type AddressFilter,
  mostDeletedAtOnce,
  type SyncReport,
} from '../../../shared/views/address-list.ts'
import type { Settings } from '../create-settings.ts'
import { t } from '../words.ts'
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
  const [changing, setChanging] = createSignal<ReadonlySet<number>>(new Set())
  const [failures, setFailures] = createSignal<SyncReport['failures']>([])
  /** Called with the first report of an address whose label is being saved: the book then has the label. */
  const saving = new Map<number, () => void>()
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

  /** Resolves to whether the label was saved, once its service has answered or cannot. */
  async function tellLabel(id: number, label: string): Promise<boolean> {
    const kept = await settings.run(api.saveLabel({ id, label }))
    if (kept === undefined) return false
    rows.take(kept.entry)
    if (kept.untold !== undefined) settings.fail(kept.untold)
    return true
  }

  function select(entry: AddressEntry, selected: boolean): void {
    const next = new Map(selection())
    if (selected && next.size < mostDeletedAtOnce) next.set(entry.id, entry)
    else next.delete(entry.id)
    setSelection(next)
  }

  onCleanup(
    api.on.addressChanged((entry) => {
      rows.take(entry)
      saving.get(entry.id)?.()
      saving.delete(entry.id)
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
    say: setStatus,
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

    /** The addresses that a service is changing. */
    changing,
    async pin({ id, address }: AddressEntry, pinned: boolean): Promise<void> {
      const kept = await settings.run(api.pinAddress({ id, pinned }))
      if (kept === undefined) return
      rows.take(kept.entry)
      setStatus(t(pinned ? 'addresses.pin.on' : 'addresses.pin.off', address))
      if (kept.untold !== undefined) settings.fail(kept.untold)
    },
    async change({ id, address, provider }: AddressEntry, action: ReversibleAction): Promise<void> {
      if (changing().has(id)) return
      setChanging(new Set(changing()).add(id))
      const changed = await settings.run(api.changeAddress({ id, action }))
      setChanging(new Set([...changing()].filter((other) => other !== id)))
      if (changed === undefined) return
      rows.take(changed)
      const isFinal = changed.state === 'trashed' && !changed.can.includes('restore')
      const service = settings.provider(provider)?.name ?? provider
      setStatus(
        isFinal
          ? t('addresses.changed.trashed.final', address, service)
          : t(`addresses.changed.${changed.state}`, address),
      )
    },

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
    async copy({ id, address }: AddressEntry): Promise<void> {
      const current = await settings.run(api.copyAddress({ id }))
      if (current === undefined) return
      saidCopied = { id, text: t(`addresses.copied.${current.state}`, address) }
      setStatus(saidCopied.text)
    },
    /** Resolves to whether the label was saved, once the book has it; its service may be told later. */
    async saveLabel(entry: AddressEntry, label: string): Promise<boolean> {
      if (label.trim() === entry.label && !entry.labelUntold) return true
      const isKept = new Promise<boolean>((resolve) => {
        saving.set(entry.id, () => resolve(true))
      })
      return Promise.race([isKept, tellLabel(entry.id, label)])
    },
  }
}

/** The state and the actions of the page Addresses. */
export type AddressPageState = ReturnType<typeof createAddressPage>
