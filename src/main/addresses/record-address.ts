import { failed, type Result, success } from '../../shared/result.ts'
import { parseAddress } from '../../shared/rules/email-address.ts'
import { normalizeLabel } from '../../shared/rules/label.ts'
import type { AddressEntry, CreatedAddress } from '../../shared/views/address.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { AddressBook, Attempt, Durability } from '../book/address-book.ts'
import { plainText } from '../providers/plain-text.ts'
import type { ConfirmedAddress, Providers } from '../providers/provider.ts'
import type { ViewAddress } from './address-entry.ts'
import type { CopyCreated } from './copy-created.ts'

/** Writes a confirmed address down, closes its attempt, then copies it. */
export type Recorder = (
  account: AccountRecord,
  attempt: Attempt,
  made: ConfirmedAddress,
  options?: { readonly copy?: boolean; readonly durability?: Durability },
) => Promise<Result<CreatedAddress>>

/** A label in the form in which providers read it: on one line, with misleading characters replaced, and cut. */
const asRead = (label: string) => plainText(normalizeLabel(label).replace(/\s+/g, ' '))

const isSameLabel = (one: string, other: string) => asRead(one) === asRead(other)

/**
 * Builds the recorder. The book comes first, then the clipboard, then the screen. So no crash in between loses an
 * address that a service created.
 */
export function createRecorder(parts: {
  readonly book: Pick<AddressBook, 'addMade' | 'find'>
  readonly providers: Providers
  readonly viewAddress: ViewAddress
  readonly copyCreated: CopyCreated
  /** Called with every address that is written down. */
  onAddress(entry: AddressEntry): void
}): Recorder {
  const { book, providers, viewAddress, copyCreated, onAddress } = parts
  return async (account, attempt, made, { copy: isCopied = true, durability } = {}) => {
    const provider = providers[account.provider].view
    const context = { provider: provider.name, account: account.nickname, address: made.address }
    if (parseAddress(made.address) === undefined) {
      return failed(describeFailure({ reason: 'answer-not-an-address' }, context))
    }
    const { address, destination, displayName, blocksPromotions, remoteId, label: serviceLabel } = made
    const added = book.addMade(
      {
        accountId: account.id,
        address,
        label: attempt.label,
        createdAt: attempt.startedAt,
        ...(serviceLabel === undefined || isSameLabel(serviceLabel, attempt.label) ? {} : { serviceLabel }),
        ...(destination === undefined ? {} : { destination }),
        ...(displayName === undefined ? {} : { displayName }),
        ...(blocksPromotions === undefined ? {} : { blocksPromotions }),
        ...(remoteId === undefined ? {} : { remoteId }),
        ...(made.state === undefined ? {} : { state: made.state }),
      },
      attempt.id,
      durability,
    )
    const id = added.ok ? added.value : undefined
    const copies = isCopied && attempt.reserve === undefined
    const copy = copies ? await copyCreated(address, id) : { copied: false }
    const row = added.ok ? book.find(added.value) : added
    if (!row.ok || row.value === undefined) {
      return failed(describeFailure({ reason: 'made-but-not-saved', address }, context))
    }
    const entry = viewAddress(row.value)
    onAddress(entry)
    return success({ entry, ...copy })
  }
}
