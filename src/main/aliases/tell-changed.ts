import type { AddressEntry } from '../../shared/address.ts'
import type { EventName, Events } from '../../shared/contract.ts'
import type { AddressBook } from './book/address-book.ts'

/** How many of the newest addresses every window shows. */
const recentCount = 20

/**
 * Builds what tells the windows of an entry that changed. The popover takes an entry that it does not show yet for a new
 * one, so it hears only of those that it shows.
 */
export function createChangeTeller(
  book: Pick<AddressBook, 'list'>,
  tell: <Name extends EventName>(name: Name, payload: Events[Name]) => void,
): (entry: AddressEntry) => void {
  return (entry) => {
    const recent = book.list({ query: '', limit: recentCount })
    if (recent.ok && recent.value.entries.some(({ id }) => id === entry.id)) tell('addressChanged', entry)
    else tell('addressesChanged', null)
  }
}
