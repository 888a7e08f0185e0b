import { createSignal } from 'solid-js'
import type { Failure } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { AddressAction, AddressEntry, KeptHere, ReversibleAction } from '../../shared/views/address.ts'
import type { AddressWindow } from './address-window.ts'
import type { BulkKind } from './bulk-dialog.tsx'
import { t } from './words.ts'

/** What a dialog asks about. */
export type Asked =
  | {
      readonly kind: 'details' | 'label' | 'display-name' | 'send-from' | 'forward'
      readonly entry: AddressEntry
    }
  | { readonly kind: 'delete'; readonly entries: readonly AddressEntry[] }
  | { readonly kind: 'bulk'; readonly change: BulkKind; readonly entries: readonly AddressEntry[] }

/** What the actions need of the window that offers them. */
export interface AddressActionOptions extends AddressWindow {
  /** Says what was done. `copiedId` is the address on the clipboard, if the sentence says that it is there. */
  readonly say: (sentence: string, copiedId?: number) => void
  /** Shows why something was not done; `undefined` before the next request. */
  readonly fail: (failure: Failure | undefined) => void
  /** Shows an address after its change. */
  readonly changed: (entry: AddressEntry) => void
  /** Opens the window's own field for a label, instead of the dialog. */
  readonly editLabel?: (entry: AddressEntry) => void
  /** Called when a dialog closes, with whether something may have been done. */
  readonly closed?: (asked: Asked, done: boolean) => void
}

/** Runs the actions of addresses, at once or after the question of a dialog. */
export function createAddressActions(options: AddressActionOptions) {
  const { api } = options
  const [asked, setAsked] = createSignal<Asked>()
  const [changing, setChanging] = createSignal<ReadonlySet<number>>(new Set())

  async function request<Value>(answer: Promise<Result<Value>>): Promise<Value | undefined> {
    options.fail(undefined)
    const result = await answer
    if (result.ok) return result.value
    options.fail(result.failure)
    return undefined
  }

  /** Shows what is kept here, and why its service may not have it. */
  function show({ entry, untold }: KeptHere): void {
    options.changed(entry)
    if (untold !== undefined) options.fail(untold)
  }

  async function copy({ id, address }: AddressEntry): Promise<void> {
    const current = await request(api.copyAddress({ id }))
    if (current !== undefined) options.say(t(`copied.${current.says}`, address), id)
  }

  async function pin({ id, address }: AddressEntry, pinned: boolean): Promise<void> {
    const kept = await request(api.pinAddress({ id, pinned }))
    if (kept === undefined) return
    options.say(t(pinned ? 'pin.on' : 'pin.off', address))
    show(kept)
  }

  async function block({ id, address }: AddressEntry, blocks: boolean): Promise<void> {
    const changed = await request(api.blockPromotions({ id, blocks }))
    if (changed === undefined) return
    options.changed(changed)
    options.say(t(blocks ? 'promotions.off' : 'promotions.on', address))
  }

  async function change({ id, address, provider }: AddressEntry, action: ReversibleAction): Promise<void> {
    if (changing().has(id)) return
    setChanging(new Set(changing()).add(id))
    const changed = await request(api.changeAddress({ id, action }))
    setChanging(new Set([...changing()].filter((other) => other !== id)))
    if (changed === undefined) return
    options.changed(changed)
    const isFinal = changed.state === 'trashed' && !changed.can.includes('restore')
    const service = options.provider(provider)?.name ?? provider
    options.say(
      isFinal ? t('changed.trashed.final', address, service) : t(`changed.${changed.says}`, address),
    )
  }

  async function run(action: AddressAction, entry: AddressEntry): Promise<void> {
    switch (action) {
      case 'copy':
        return copy(entry)
      case 'pin':
      case 'unpin':
        return pin(entry, action === 'pin')
      case 'block-promotions':
      case 'allow-promotions':
        return block(entry, action === 'block-promotions')
      case 'label':
        if (options.editLabel === undefined) setAsked({ kind: 'label', entry })
        else options.editLabel(entry)
        return
      case 'display-name':
        return void setAsked({ kind: 'display-name', entry })
      case 'copy-send-from':
        return void setAsked({ kind: 'send-from', entry })
      case 'forward':
        return void setAsked({ kind: 'forward', entry })
      case 'open-at-service':
        return void (await request(api.openAtService({ id: entry.id })))
      case 'delete':
      case 'delete-forever':
        return void setAsked({ kind: 'delete', entries: [entry] })
      default:
        return change(entry, action)
    }
  }

  /**
   * Saves a label. Resolves as soon as the book has it, and its service may be told later; or to the reason why it was
   * not saved.
   */
  function saveLabel(entry: AddressEntry, label: string): Promise<Failure | undefined> {
    const { id } = entry
    if (label.trim() === entry.label && !entry.labelUntold) return Promise.resolve(undefined)
    options.fail(undefined)
    return new Promise((resolve) => {
      let isKept = false
      const stop = api.on.addressChanged((changed) => {
        if (changed.id !== id || (changed.label === entry.label && !entry.labelUntold)) return
        isKept = true
        resolve(undefined)
      })
      void api.saveLabel({ id, label }).then((answer) => {
        stop()
        if (answer.ok) show(answer.value)
        else if (isKept) options.fail(answer.failure)
        resolve(answer.ok ? undefined : answer.failure)
      })
    })
  }

  return {
    /** What the dialogs and the actions know of their window. */
    window: options,
    /** Runs an action of an address, or opens its dialog. */
    run,
    /** Opens the dialog for several addresses. */
    ask: (question: Asked) => void setAsked(question),
    /** What the open dialog asks about. */
    asked,
    /** Closes the dialog. */
    close(done = false): void {
      const question = asked()
      setAsked(undefined)
      if (question !== undefined) options.closed?.(question, done)
    },
    /** The addresses that a service is changing. */
    changing,
    saveLabel,
  }
}

/** The actions of addresses in a window. */
export type AddressActions = ReturnType<typeof createAddressActions>
