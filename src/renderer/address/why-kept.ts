import { type AddressEntry, isDeletable } from '../../shared/views/address.ts'
import type { AddressWindow } from './address-window.ts'

function counted<Key>(
  entries: readonly AddressEntry[],
  keyOf: (entry: AddressEntry) => Key,
): Map<Key, number> {
  const groups = Map.groupBy(entries, keyOf)
  return new Map([...groups].map(([key, group]) => [key, group.length]))
}

/** Predicts which of these addresses a deletion would keep, and why, by the rules of the main process. */
export function outlookOf(window: Pick<AddressWindow, 'accounts'>, entries: readonly AddressEntry[]) {
  const exists = new Set(window.accounts().map(({ id }) => id))
  const gone = entries.filter(({ accountId }) => !exists.has(accountId))
  const there = entries.filter(({ accountId }) => exists.has(accountId))
  const stays = there.filter((entry) => !isDeletable(entry))
  const atService = stays.filter(({ ofHandle }) => !ofHandle)
  return {
    goes: there.filter(isDeletable),
    /** The number by service, for services that cannot delete. */
    atService: counted(atService, ({ provider }) => provider),
    /** The number by account name, for removed accounts. */
    ofGoneAccount: counted(gone, ({ accountName }) => accountName),
    /** The number of addresses of handles, which exist for as long as the handle. */
    ofHandle: stays.length - atService.length,
  }
}

/** The addresses that a deletion would delete, and the number it would keep for each reason. */
export type DeletionOutlook = ReturnType<typeof outlookOf>
