import { failed, type Result, success } from '../../shared/result.ts'
import { visibleText } from '../../shared/rules/visible-text.ts'
import type { AddressPage } from '../../shared/views/address.ts'
import type { SearchHint } from '../../shared/views/address-list.ts'
import { words as phrases } from '../../shared/words/words.ts'
import type { ViewAddress } from '../addresses/address-entry.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { known } from '../base/json-fields.ts'
import type { AddressBook, BookQuery, SearchNotes } from '../book/address-book.ts'
import { matchRanges } from './match-ranges.ts'

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
  const entries = page.value.entries.map(viewAddress)
  const matches = entries.map(({ address, label }) => ({
    address: matchRanges(words, visibleText(address)),
    label: matchRanges([...words, ...labels], visibleText(label)),
  }))
  return success({
    entries,
    ...(words.length + labels.length === 0 ? {} : { matches }),
    ...known({ next }),
    ...hintOf(notes),
  })
}
