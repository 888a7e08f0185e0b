import type { AddressEntry } from '../../shared/views/address.ts'
import type { ViewAddress } from '../addresses/address-entry.ts'
import type { AddressBook } from '../book/address-book.ts'

/** A window shows at most one address in full; some more have notifications. */
const mostRemembered = 20

/** Reports changes of single addresses to the windows and to the rest of the app. */
export function createAddressReports(book: Pick<AddressBook, 'find'>, viewAddress: ViewAddress) {
  const listeners: ((entry: AddressEntry) => void)[] = []
  /** Reported addresses, oldest first. */
  const known = new Map<number, string>()

  function report(entry: AddressEntry): void {
    known.delete(entry.id)
    known.set(entry.id, JSON.stringify(entry))
    const [oldest] = known.keys()
    if (oldest !== undefined && known.size > mostRemembered) known.delete(oldest)
    for (const listener of listeners) listener(entry)
  }

  return {
    /** Reports a saved or changed address. */
    report,
    /** After many may have changed: reports each address that differs from its last report. */
    reportChanged(): void {
      for (const [id, was] of [...known]) {
        const row = book.find(id)
        if (!row.ok || row.value === undefined) continue
        const entry = viewAddress(row.value)
        if (JSON.stringify(entry) !== was) report(entry)
      }
    },
    /** Calls back with each reported address. */
    onReport: (listener: (entry: AddressEntry) => void) => void listeners.push(listener),
  }
}
