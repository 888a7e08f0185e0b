import { type Result, success } from '../../shared/result.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import { createServiceChange, type ServiceChangeParts } from './change-at-service.ts'

/** Sends the mail of an address to other recipients. */
export type SetRecipients = (id: number, recipients: readonly string[]) => Promise<Result<AddressEntry>>

/** Builds the choice of recipients. Until the service confirms it, the book says where the mail goes. */
export function createRecipients(parts: ServiceChangeParts): SetRecipients {
  const change = createServiceChange(parts)
  return (id, recipients) =>
    change({
      id,
      action: 'forward',
      operation: 'setRecipients',
      field: 'recipients',
      unknown: 'recipients-unknown',
      input: (known) => success({ ...known, recipients: [...new Set(recipients)] }),
      store: (of, { destination }) => parts.book.setDestination(of, destination, parts.now()),
    })
}
