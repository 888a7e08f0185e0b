import type { AddressDraft } from '../../shared/contract.ts'
import { failed, type Result } from '../../shared/result.ts'
import { normalizeDomain } from '../../shared/rules/domain-name.ts'
import { offerOf, ownDomain } from '../../shared/rules/domain-offer.ts'
import type { CreatedAddress } from '../../shared/views/address.ts'
import { domainsOf } from '../accounts/account-domains.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { Providers } from '../providers/provider.ts'
import type { AddressMaker } from './address-maker.ts'
import type { AnnounceAddress } from './announce-address.ts'
import { quoteTyped } from './quote-typed.ts'

/** Creates the address in the form of the popover. */
export type CreateFromForm = (draft: AddressDraft) => Promise<Result<CreatedAddress>>

/**
 * Builds the use case. An address of a handle and one in reserve exist already, so they are taken into use; any other is
 * created. Once the address is on the clipboard, the popover may hide. If it is hidden, the outcome is announced.
 */
export function createFromFormBy(parts: {
  readonly accounts: Pick<Accounts, 'find'>
  readonly providers: Providers
  readonly maker: Pick<AddressMaker, 'create'>
  /** Takes an address of a handle into use; `undefined` if the form holds no address of a handle. */
  takeHandle(draft: AddressDraft): Promise<Result<CreatedAddress>> | undefined
  /** Takes the address in reserve into use; `undefined` unless the form asks for it. */
  takeReady(draft: AddressDraft): Promise<Result<CreatedAddress> | undefined>
  readonly announce: AnnounceAddress
  readonly windows: {
    /** Keeps the popover on the screen until the work ends. */
    holdWhile<Value>(work: Promise<Value>): Promise<Value>
    isPopoverVisible(): boolean
    hideAfterCopying(): boolean
  }
}): CreateFromForm {
  const { accounts, providers, maker, takeHandle, takeReady, announce, windows } = parts
  const make = async (draft: AddressDraft) => (await takeReady(draft)) ?? maker.create(draft)
  return async (draft) => {
    const ended = await windows.holdWhile(takeHandle(draft) ?? make(draft))
    const account = accounts.find(draft.accountId)
    const view = account && providers[account.provider].view
    const names = account && view ? { provider: view.name, account: account.nickname } : {}
    const offers = account && view ? domainsOf(account, view.domains) : []
    const offer = offerOf(offers, normalizeDomain(draft.domain)) ?? ownDomain(draft.domain)
    const made = ended.ok ? ended : failed(quoteTyped(ended.failure, draft, offer, names))
    const isCopied = made.ok && made.value.copied
    const isHidden = isCopied ? windows.hideAfterCopying() : !windows.isPopoverVisible()
    if (isHidden) announce(account, made)
    return made
  }
}
