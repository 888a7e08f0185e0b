import { failed, type Result, success } from '../../shared/result.ts'
import { normalizeLabel } from '../../shared/rules/label.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import { createServiceChange, type ServiceChangeParts } from './change-at-service.ts'
import { onOneLine } from './one-line.ts'

/** Sets the name that recipients see when the user writes from an address; empty for none. */
export type SetDisplayName = (id: number, typed: string) => Promise<Result<AddressEntry>>

/** Builds the setting of display names, which exist only at services. */
export function createDisplayNames(parts: ServiceChangeParts): SetDisplayName {
  const change = createServiceChange(parts)
  return (id, typed) => {
    const displayName = normalizeLabel(onOneLine(typed.toWellFormed()))
    return change({
      id,
      action: 'display-name',
      operation: 'setDisplayName',
      field: 'displayName',
      unknown: 'display-name-unknown',
      input(known, { view }) {
        const limit = view.displayNameMaxLength
        const isLong = limit !== undefined && [...displayName].length > limit
        if (isLong) return failed({ reason: 'display-name-too-long', field: 'displayName', limit })
        return success({ ...known, displayName })
      },
      store: (of) => parts.book.setDisplayName(of, displayName, parts.now()),
    })
  }
}
