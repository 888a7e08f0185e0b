import { createSignal } from 'solid-js'
import type { AddressEntry } from '../../../shared/views/address.ts'
import { latest } from '../../ui/latest.ts'

/** Whether an address can be selected. Nothing can be done with several deleted ones. */
export const isSelectable = ({ state }: AddressEntry): boolean => state !== 'deleted'

/**
 * The selected addresses, which stay selected when they are scrolled away. `part` gets the entries of a part of the
 * list, loaded or not.
 */
export function createSelection(
  part: (from: number, to: number) => Promise<readonly AddressEntry[] | undefined>,
) {
  const [selection, setSelection] = createSignal<ReadonlyMap<number, AddressEntry>>(new Map())
  const takeTurn = latest()
  /** The range that is being extended, and what was selected before it. */
  let range: { readonly anchor: number; readonly before: ReadonlyMap<number, AddressEntry> } | undefined

  function set(entries: Iterable<readonly [number, AddressEntry]>): void {
    takeTurn()
    range = undefined
    setSelection(new Map(entries))
  }

  const without = (id: number) => [...selection()].filter(([other]) => other !== id)

  return {
    selection,
    select(entry: AddressEntry, selected: boolean): void {
      const rest = without(entry.id)
      set(selected && isSelectable(entry) ? [...rest, [entry.id, entry]] : rest)
    },
    /** Selects the rows between two positions, in either order, instead of the former range from the same anchor. */
    async selectRange(anchor: number, to: number): Promise<void> {
      const current = range?.anchor === anchor ? range : { anchor, before: selection() }
      range = current
      const isWanted = takeTurn()
      const entries = await part(Math.min(anchor, to), Math.max(anchor, to) + 1)
      if (entries === undefined || !isWanted()) return
      const chosen = entries.filter(isSelectable).map((entry) => [entry.id, entry] as const)
      setSelection(new Map([...current.before, ...chosen]))
    },
    /** Shows a changed address among the selected ones. */
    renew(entry: AddressEntry): void {
      const current = selection()
      if (!current.has(entry.id)) return
      if (isSelectable(entry)) setSelection(new Map([...current, [entry.id, entry]]))
      else setSelection(new Map(without(entry.id)))
    },
    unselectAll: () => set([]),
  }
}
