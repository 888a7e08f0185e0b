import { failed, type Result, success } from '../../shared/result.ts'
import { parseAddress } from '../../shared/rules/email-address.ts'
import type { CreatedAddress } from '../../shared/views/address.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { Attempt } from '../book/address-book.ts'
import type { ConfirmedAddress } from '../providers/provider.ts'
import { copyCreated } from './copy-created.ts'
import type { CreationParts } from './creation-parts.ts'

/** Writes a confirmed address down, closes its attempt, then copies it. */
export type Recorder = (
  account: AccountRecord,
  attempt: Attempt,
  made: ConfirmedAddress,
  options?: { readonly copy: boolean },
) => Promise<Result<CreatedAddress>>

/**
 * Builds the recorder. The order is its promise: the book first, then the clipboard, then the screen, so that no crash
 * in between loses an address that a service made.
 */
export function createRecorder(
  parts: Pick<
    CreationParts,
    'book' | 'providers' | 'viewAddress' | 'writeClipboard' | 'copiesOnCreation' | 'onAddress'
  >,
): Recorder {
  const { book, providers } = parts
  return async (account, attempt, made, options = { copy: true }) => {
    const provider = providers[account.provider].view
    const context = { provider: provider.name, account: account.nickname, address: made.address }
    if (parseAddress(made.address) === undefined) {
      return failed(describeFailure({ reason: 'answer-not-an-address' }, context))
    }
    const { address, destination, remoteId } = made
    const row = book.add(
      {
        accountId: account.id,
        address,
        label: attempt.label,
        createdAt: attempt.startedAt,
        ...(destination === undefined ? {} : { destination }),
        ...(remoteId === undefined ? {} : { remoteId }),
        ...(made.active === false ? { state: 'off' as const } : {}),
      },
      attempt.id,
    )
    const id = row.ok ? row.value.id : undefined
    const copy = options.copy ? await copyCreated(parts, address, id) : { copied: false }
    if (!row.ok) return failed(describeFailure({ reason: 'made-but-not-saved', address }, context))
    const entry = parts.viewAddress(row.value)
    parts.onAddress(entry)
    return success({ entry, ...copy })
  }
}
