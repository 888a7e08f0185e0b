import type { AddressEntry } from '../../../shared/views/address.ts'
import type { ProviderId } from '../../../shared/views/provider.ts'
import type { Settings } from '../create-settings.ts'

/** What a deletion takes away and what stays, with how many stay for each reason. */
export interface DeletionOutlook {
  readonly goes: readonly AddressEntry[]
  /** By service, if it offers no way to delete. */
  readonly atService: ReadonlyMap<ProviderId, number>
  /** By the name of the account, if it was removed. */
  readonly ofGoneAccount: ReadonlyMap<string, number>
  /** Those of a handle, which go with it. */
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

/** Tells beforehand what will become of the addresses that are to be deleted, as the main process will decide. */
export function outlookOf(
  settings: Pick<Settings, 'accounts' | 'provider'>,
  entries: readonly AddressEntry[],
): DeletionOutlook {
  const exists = new Set(settings.accounts().map(({ id }) => id))
  const gone = entries.filter(({ accountId }) => !exists.has(accountId))
  const there = entries.filter(({ accountId }) => exists.has(accountId))
  const cannot = ({ provider }: AddressEntry) => settings.provider(provider)?.undo === 'no'
  const asked = there.filter((entry) => !cannot(entry))
  const goes = asked.filter(({ undo }) => undo !== 'no')
  return {
    goes,
    atService: counted(there.filter(cannot), ({ provider }) => provider),
    ofGoneAccount: counted(gone, ({ accountName }) => accountName),
    ofHandle: asked.length - goes.length,
  }
}
