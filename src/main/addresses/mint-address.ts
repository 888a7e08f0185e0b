import type { Failure, FailureReason } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { ownDomain } from '../../shared/rules/domain-offer.ts'
import { foldCase } from '../../shared/rules/fold-text.ts'
import type { CreatedAddress } from '../../shared/views/address.ts'
import { domainsOf, type RefreshDomains } from '../accounts/account-domains.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { reserveTermsOf } from '../accounts/reserve-terms.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { SuggestName } from '../naming/suggest-name.ts'
import type { Providers } from '../providers/provider.ts'
import type { AddressMaker, ShowBusy } from './address-maker.ts'

/** The options of a hotkey or a command line. */
export interface MintOptions {
  /** Nickname of the account; the default one if absent. */
  readonly account?: string
  /** The id of the account, in place of its nickname. */
  readonly accountId?: string
  readonly label?: string
}

/** The result of a creation and its account, if there is one. */
export interface Minted {
  readonly account?: AccountRecord
  readonly result: Result<CreatedAddress>
}

/** The refusals of a made-up name that another one may not meet. */
const otherNameHelps: readonly FailureReason[] = ['name-taken', 'name-reserved', 'name-deleted']

/** How many made-up names are tried in all. A refused name makes nothing. */
const maxTries = 4

/** Builds the creation without a screen: default account, its naming style, its default domain. */
export function createMinter({
  accounts,
  providers,
  maker,
  suggest,
  refreshDomains,
  showBusy,
  takeReserve,
}: {
  readonly accounts: Accounts
  readonly providers: Providers
  readonly maker: Pick<AddressMaker, 'create'>
  readonly suggest: SuggestName
  /** Asks the service for the domains of an account without known domains. */
  readonly refreshDomains: RefreshDomains
  readonly showBusy: ShowBusy
  /** Takes the address that an account has in reserve; `undefined` if there is none. */
  takeReserve(account: AccountRecord, label?: string): Promise<Result<CreatedAddress> | undefined>
}): {
  /** Makes an address, or takes the one in reserve. */
  mint(options?: MintOptions): Promise<Minted>
  /** Makes an address in advance. */
  prepare(account: AccountRecord): Promise<Result<CreatedAddress>>
} {
  function accountFor({ account, accountId }: MintOptions): AccountRecord | undefined {
    if (accountId !== undefined) return accounts.find(accountId)
    if (account === undefined) return accounts.default()
    return accounts.all().find(({ nickname }) => foldCase(nickname) === foldCase(account.trim()))
  }

  async function create(options: MintOptions): Promise<Minted> {
    const account = accountFor(options)
    if (account === undefined) {
      const reason =
        options.account === undefined && options.accountId === undefined ? 'no-account' : 'account-gone'
      return { result: failed(describeFailure({ reason, field: 'account' })) }
    }
    const ready = await takeReserve(account, options.label)
    if (ready !== undefined) return { account, result: ready }
    return { account, result: await make(account, options.label) }
  }

  /** @param inAdvance whether the address is made for the reserve. */
  async function make(
    account: AccountRecord,
    label = '',
    inAdvance = false,
  ): Promise<Result<CreatedAddress>> {
    const { view } = providers[account.provider]
    if (domainsOf(account, view.domains).length === 0) {
      const listed = await refreshDomains(account)
      if (!listed.ok) return listed
    }
    const current = accounts.find(account.id) ?? account
    const [{ name: domain, naming } = ownDomain('')] = domainsOf(current, view.domains)
    const terms = inAdvance ? reserveTermsOf(current, { view }) : undefined
    if (inAdvance && terms === undefined) return failed(describeFailure({ reason: 'domain-missing' }))
    const named = async () => (naming === 'made' ? success({ localPart: '' }) : suggest(current))
    let refused: Failure | undefined
    for (let attempt = 0; attempt < maxTries; attempt += 1) {
      const suggestion = await named()
      if (!suggestion.ok) return suggestion
      const draft = { accountId: account.id, localPart: suggestion.value.localPart, domain, label }
      const result = await maker.create(draft, terms)
      if (result.ok || !otherNameHelps.includes(result.failure.reason)) return result
      refused = result.failure
    }
    if (refused?.reason === 'name-reserved') return failed(refused)
    return failed({ ...refused, ...describeFailure({ reason: 'no-free-name' }) })
  }

  return {
    mint: (options = {}) => showBusy(create(options)),
    prepare: (account) => make(account, '', true),
  }
}
