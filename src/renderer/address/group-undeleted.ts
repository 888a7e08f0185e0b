import type { Failure } from '../../shared/failure.ts'
import type { Undeleted } from '../../shared/views/address-list.ts'

/** Groups addresses by reason, in the order of the first address of each group. */
export function groupUndeleted(parts: readonly Undeleted[]) {
  const groups = new Map<string, { failure: Failure; addresses: string[] }>()
  for (const { entry, failure } of parts) {
    const said = JSON.stringify([failure.message, failure.hint])
    const group = groups.get(said)
    if (group === undefined) groups.set(said, { failure, addresses: [entry.address] })
    else group.addresses.push(entry.address)
  }
  return [...groups.values()]
}
