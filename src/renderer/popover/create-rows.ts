import { type Accessor, createMemo, createSignal } from 'solid-js'
import type { AddressEntry } from '../../shared/views/address.ts'
import type { Draft } from './create-draft.ts'
import type { List } from './create-list.ts'

/** More addresses of handles than a user would read through. */
const mostHandles = 5

/** The row that makes an address. */
export const making = 'make'

/** A row: the one that makes an address, an address of a handle to take into use, or an address of the book. */
export interface Row {
  readonly key: string
  readonly handle?: string
  readonly entry?: AddressEntry
}

/**
 * The rows below the field, and the marked one, on which Enter acts. Unless a row was chosen, that is the address that was
 * just made; or the best match of the text; or else the row that makes an address.
 */
export function createRows(parts: {
  readonly draft: Draft
  readonly list: List
  /** The address that was just made, and is shown first. */
  readonly made: Accessor<AddressEntry | undefined>
  /** The addresses of the account's handles. */
  readonly handles: Accessor<readonly string[]>
}) {
  const { draft, list, made, handles } = parts
  const [chosen, choose] = createSignal('')

  const matching = (): readonly string[] => {
    const text = draft.text().trim().toLowerCase()
    return text ? handles().filter((address) => address.startsWith(text)) : []
  }
  const all = createMemo((): readonly Row[] => {
    const first = made()
    const entries = list.entries().filter(({ id }) => id !== first?.id)
    return [
      ...(first ? [{ key: `${first.id}`, entry: first }] : []),
      ...(draft.isSearch() ? [] : [{ key: making }]),
      ...matching()
        .slice(0, mostHandles)
        .map((handle) => ({ key: handle, handle })),
      ...entries.map((entry) => ({ key: `${entry.id}`, entry })),
    ]
  })
  const marked = createMemo((): Row | undefined => {
    const rows = all()
    const byUser = rows.find(({ key }) => key === chosen())
    const text = draft.text().trim().toLowerCase()
    // Addresses that match only apart from a slip are shown, but a new name may be meant.
    const found =
      text && !list.hint() && rows.find(({ entry, handle }) => entry ?? handle?.startsWith(`${text}@`))
    return byUser ?? (made() ? rows[0] : undefined) ?? (found || rows[0])
  })

  return {
    all,
    marked,
    /** Marks a row by its key; an empty key leaves the choice to the rules. */
    choose,
    /** Moves the mark, and stops at both ends. */
    move(by: number): void {
      const rows = all()
      const at = rows.findIndex(({ key }) => key === marked()?.key) + by
      choose(rows[Math.max(0, Math.min(at, rows.length - 1))]?.key ?? '')
    },
  }
}

/** The rows below the field. */
export type Rows = ReturnType<typeof createRows>
