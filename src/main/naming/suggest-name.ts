import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result } from '../../shared/result.ts'
import { askedAddress, ownDomain, ruleAt } from '../../shared/rules/domain-offer.ts'
import type { NamingStyle } from '../../shared/rules/naming.ts'
import type { WordLanguage } from '../../shared/views/preferences.ts'
import type { Suggestion } from '../../shared/views/snapshot.ts'
import { domainsOf } from '../accounts/account-domains.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'
import { randomSource } from './random-source.ts'
import { suggestLocalPart } from './suggest.ts'

/** Suggests a name in the account's style, or in another style for a trial. Never a name that the book has already. */
export function createSuggester(parts: {
  readonly providers: Providers
  readonly book: Pick<AddressBook, 'findByAddress'>
  /** The language of readable words at this moment. */
  readonly wordLanguage: () => WordLanguage
}) {
  const { providers, book, wordLanguage } = parts
  return async (account: AccountRecord, style: NamingStyle = account.naming): Promise<Result<Suggestion>> => {
    const { view } = providers[account.provider]
    const [offer = ownDomain('')] = domainsOf(account, view.domains)
    const taken = (name: string): boolean => {
      const address = askedAddress(offer, name)
      const known = address === undefined ? undefined : book.findByAddress(account.id, address)
      return known?.ok === true && known.value !== undefined
    }
    const made: Result<string, Refusal> = await suggestLocalPart(style, ruleAt(view.localPart, offer), {
      random: randomSource,
      language: wordLanguage(),
      taken,
    })
    if (!made.ok) return failed(describeFailure(made.failure, { provider: view.name }))
    return { ok: true, value: { accountId: account.id, localPart: made.value } }
  }
}

/** Suggests a name for an account. */
export type SuggestName = ReturnType<typeof createSuggester>
