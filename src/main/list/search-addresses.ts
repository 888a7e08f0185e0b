import { failed, type Result, success } from '../../shared/result.ts'
import type { AddressPage } from '../../shared/views/address.ts'
import type { SearchHint } from '../../shared/views/address-list.ts'
import { words as phrases } from '../../shared/words/words.ts'
import type { ViewAddress } from '../addresses/address-entry.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { known } from '../base/json-fields.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { BookQuery, SearchNotes } from '../book/book-query.ts'

/** What a screen says about a search. */
export function hintOf({ isLike, unknown }: SearchNotes): SearchHint {
  if (unknown !== undefined) return { hint: phrases().search.unknownIs(unknown) }
  return isLike ? { hint: phrases().search.isLike } : {}
}

/** A page of the popover's list. */
export function searchAddresses(
  { book, viewAddress }: { readonly book: Pick<AddressBook, 'search'>; readonly viewAddress: ViewAddress },
  query: Pick<BookQuery, 'query' | 'limit' | 'after'>,
): Result<AddressPage> {
  const page = book.search(query)
  if (!page.ok) return failed(describeFailure(page.failure))
  const { next, words, labels, ...notes } = page.value
  const hasWords = words.length + labels.length > 0
  return success({
    entries: page.value.entries.map(viewAddress),
    ...(hasWords ? { words: { address: words, label: [...words, ...labels] } } : {}),
    ...known({ next }),
    ...hintOf(notes),
  })
}
