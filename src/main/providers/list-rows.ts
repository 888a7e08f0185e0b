import type { ConfirmedAddress, RemotePage } from './provider.ts'

/** The readable rows of a page of a list, and the number of the others. */
export function readRows(
  rows: readonly unknown[],
  readItem: (row: unknown) => ConfirmedAddress | undefined,
): Pick<RemotePage, 'items' | 'unreadable'> {
  const items = rows.map(readItem).filter((item) => item !== undefined)
  const unreadable = rows.length - items.length
  return unreadable === 0 ? { items } : { items, unreadable }
}
