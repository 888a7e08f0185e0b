import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result } from '../../shared/result.ts'
import type { AddressBook } from './address-book.ts'

/** The compiler refuses a member of the book that cannot answer with a refusal. */
type RefusingBook = Readonly<Record<Exclude<keyof AddressBook, 'close'>, () => Result<never, Refusal>>> &
  Pick<AddressBook, 'close'>

/**
 * Stands in for a book whose file cannot be opened: every call says why. Nothing can be created meanwhile, since nothing
 * could be written down.
 */
export function createRefusingBook(refusal: Refusal): AddressBook {
  const refuse = () => failed(refusal)
  const close = () => undefined
  const nothing: RefusingBook = Object.create(null)
  return new Proxy(nothing, { get: (_nothing, member) => (member === 'close' ? close : refuse) })
}
