import type { AddressBook, BookQuery } from './address-book.ts'

/** The page of the popover's list. Deleted addresses are found by a search; unasked, nobody wants to copy them again. */
export function recentAddresses(
  book: Pick<AddressBook, 'list'>,
  query: Pick<BookQuery, 'query' | 'limit' | 'after'>,
): ReturnType<AddressBook['list']> {
  return book.list(query.query.trim() === '' ? { ...query, state: 'existing' } : query)
}
