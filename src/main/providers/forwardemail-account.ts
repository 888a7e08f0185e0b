import { success } from '../../shared/result.ts'
import type { OfferedValue, OfferedValues } from '../../shared/rules/choice.ts'
import { isDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { type DomainOffer, ownDomain } from '../../shared/rules/domain-offer.ts'
import { entryOf, fieldOf, known, textOf } from '../base/json-fields.ts'
import {
  pageSize,
  readItems,
  readPlaced,
  recipientsOf,
  requestPage,
  shownRecipient,
} from './forwardemail-aliases.ts'
import { type Asking, ask, readForwardEmail } from './forwardemail-dialect.ts'
import type { ProviderResponse, Reading } from './operation.ts'
import { plainText } from './plain-text.ts'
import type { KeyReport, RemotePage } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'

/** The domains that are asked for at once. */
const domainsPerPage = 100

/** More pages of domains than an account has. */
const mostPages = 10

/** Where recipients are looked for: their choice must not take long. */
const searchedDomains = 3

/** The plans by the names of the service's own pages. */
const planNames: Readonly<Record<string, string>> = {
  free: 'Free',
  enhanced_protection: 'Enhanced Protection',
  team: 'Team',
}

/** A domain of the account. */
interface Domain {
  readonly name: string
  /** Whether its plan has no API for aliases: they are in the DNS then. */
  readonly free: boolean
}

function readDomain(row: unknown): Domain | undefined {
  const name = normalizeDomain(textOf(row, 'name') ?? '')
  return isDomain(name) ? { name, free: fieldOf(row, 'plan') === 'free' } : undefined
}

/**
 * Lists the domains of the account: its own ones, those of its teams, and shared ones where it has an alias already.
 */
function* askDomains(): Asking<readonly Domain[]> {
  const domains: Domain[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const query = { page: String(page), limit: String(domainsPerPage) }
    const response = yield ask('GET', '/domains', { query })
    const placed = readPlaced(response, page, domainsPerPage)
    if (!placed.ok) return placed
    const { rows, isLast } = placed.value
    const readable = rows.map(readDomain).filter((domain) => domain !== undefined)
    if (readable.length === 0 && rows.length > 0) return refuse(response, 'answer-wrong-shape')
    domains.push(...readable)
    if (isLast || rows.length === 0) break
  }
  return success(domains)
}

/** The names of the domains whose plan has aliases; of all domains if none has, so that the service says why. */
function usableNames(domains: readonly Domain[]): readonly string[] {
  const paid = domains.filter(({ free }) => !free)
  return [...new Set((paid.length > 0 ? paid : domains).map(({ name }) => name))]
}

/** Lists the domains of the account. Every name there is the user's to choose. */
export function* listDomains(): Asking<readonly DomainOffer[]> {
  const domains = yield* askDomains()
  return domains.ok ? success(usableNames(domains.value).map(ownDomain)) : domains
}

/** The place of a list: a page of a domain. Domains are read in the order of their names, so that none is read twice. */
interface Place {
  readonly page: number
  readonly domain: string
}

function readCursor(cursor: string): Place {
  const [, page = '1', domain = ''] = /^(\d{1,9}) (.*)$/.exec(cursor) ?? []
  return { page: Number(page), domain }
}

const writeCursor = ({ page, domain }: Place) => `${page} ${domain}`

/**
 * Lists a page of the aliases of a domain. Each page asks for the domains first, since one may have left the account. For
 * the same reason it says no total: what a list lacks need not be deleted.
 */
export function* listAliases({ cursor }: { readonly cursor?: string }): Asking<RemotePage> {
  const domains = yield* askDomains()
  if (!domains.ok) return domains
  const names = usableNames(domains.value).toSorted()
  const wanted = cursor === undefined ? undefined : readCursor(cursor)
  const domain = names.find((name) => wanted === undefined || name >= wanted.domain)
  if (domain === undefined) return success({ items: [] })
  const page = wanted?.domain === domain ? wanted.page : 1
  const placed = readPlaced(yield requestPage(domain, page), page, pageSize)
  if (!placed.ok) return placed
  const { isLast } = placed.value
  const following = isLast ? names[names.indexOf(domain) + 1] : domain
  const next =
    following === undefined ? undefined : writeCursor({ page: isLast ? 1 : page + 1, domain: following })
  return success({
    ...readItems(placed.value, domain),
    ...known({ next }),
  })
}

function readAccount(response: ProviderResponse): Reading<unknown> {
  return readForwardEmail(response, (account) =>
    textOf(account, 'id') === undefined && textOf(account, 'email') === undefined
      ? refuse(response, 'answer-wrong-shape')
      : success(account),
  )
}

/**
 * Tests a key by the domains, which every plan may list. The account's plan is asked for; on the free plan, the service
 * refuses to tell.
 */
export function* testKey(): Asking<KeyReport> {
  const domains = yield* askDomains()
  if (!domains.ok) return domains
  const account = readAccount(yield ask('GET', '/account'))
  if (!account.ok) return account.failure.reason === 'plan-required' ? success({}) : account
  const plan = textOf(account.value, 'plan')
  return success(
    known({ plan: plan === undefined ? undefined : (entryOf(planNames, plan) ?? plainText(plan)) }),
  )
}

/** The recipients of the newest aliases of a domain. */
function* recipientsAt(domain: string): Asking<readonly string[]> {
  const placed = readPlaced(yield requestPage(domain, 1), 1, pageSize)
  if (!placed.ok) return placed
  return success(placed.value.rows.flatMap((row) => recipientsOf(row) ?? []))
}

/** Recipients as they are offered. Web hooks at one host are shown as they are, since the host does not tell them apart. */
function offersOf(recipients: readonly string[]): readonly OfferedValue[] {
  const alike = Map.groupBy(recipients, shownRecipient)
  return recipients.flatMap((value) => {
    const words = shownRecipient(value)
    if (words === undefined) return []
    const isAddress = normalizeAddress(value) !== undefined
    return isAddress || alike.get(words)?.length === 1 ? [{ value, words }] : [{ value }]
  })
}

/**
 * Lists the recipients that can be chosen: the account's own address, which the service itself takes without a choice,
 * and those that its aliases have. The service has no list of recipients.
 */
export function* listChoices(): Asking<OfferedValues> {
  const domains = yield* askDomains()
  if (!domains.ok) return domains
  const account = readAccount(yield ask('GET', '/account'))
  if (!account.ok && account.failure.reason !== 'plan-required') return account
  const own = account.ok ? normalizeAddress(fieldOf(account.value, 'email')) : undefined
  const found: string[] = own === undefined ? [] : [own]
  for (const domain of usableNames(domains.value).slice(0, searchedDomains)) {
    const recipients = yield* recipientsAt(domain)
    if (!recipients.ok) return recipients
    found.push(...recipients.value)
  }
  return success({ recipient: offersOf([...new Set(found)]) })
}
