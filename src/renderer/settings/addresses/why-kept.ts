import { type AddressEntry, isDeletable } from '../../../shared/views/address.ts'
import type { ProviderId } from '../../../shared/views/provider.ts'
import type { Settings } from '../create-settings.ts'

/** The addresses that a deletion would delete, and the number it would keep for each reason. */
export interface DeletionOutlook {
  readonly goes: readonly AddressEntry[]
  /** The number by service, for services that cannot delete. */
  readonly atService: ReadonlyMap<ProviderId, number>
  /** The number by account name, for removed accounts. */
  readonly ofGoneAccount: ReadonlyMap<string, number>
  /** The number of addresses of handles, which exist for as long as the handle. */
  readonly ofHandle: number
}

function counted<Key>(
  entries: readonly AddressEntry[],
  keyOf: (entry: AddressEntry) => Key,
): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1)
  return counts
}

/** Predicts which of these addresses a deletion would keep, and why, by the rules of the main process. */
export function outlookOf(
  settings: Pick<Settings, 'accounts'>,
  entries: readonly AddressEntry[],
): DeletionOutlook {
  const exists = new Set(settings.accounts().map(({ id }) => id))
  const gone = entries.filter(({ accountId }) => !exists.has(accountId))
  const there = entries.filter(({ accountId }) => exists.has(accountId))
  const stays = there.filter((entry) => !isDeletable(entry))
  const atService = stays.filter(({ ofHandle }) => !ofHandle)
  return {
    goes: there.filter(isDeletable),
    atService: counted(atService, ({ provider }) => provider),
    ofGoneAccount: counted(gone, ({ accountName }) => accountName),
    ofHandle: stays.length - atService.length,
  }
}
