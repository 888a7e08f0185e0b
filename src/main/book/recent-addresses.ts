import type { AddressBook, BookQuery } from './address-book.ts'

/** A page of the popover's list, without addresses in reserve. Only a search finds addresses that are deleted or in the trash, because
 * users rarely copy them again. */
export function recentAddresses(
  book: Pick<AddressBook, 'list'>,
  query: Pick<BookQuery, 'query' | 'limit' | 'after'>,
): ReturnType<AddressBook['list']> {
  const used = { ...query, withoutReady: true } as const
  return book.list(query.query.trim() === '' ? { ...used, state: 'in-use' } : used)
}
