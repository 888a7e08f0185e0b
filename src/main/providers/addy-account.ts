import { success } from '../../shared/result.ts'
import type { OfferedValues } from '../../shared/rules/choice.ts'
import { isDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { type DomainOffer, ownDomain } from '../../shared/rules/domain-offer.ts'
import { type NameFormat, nameFormats } from '../../shared/rules/name-format.ts'
import { countOf, fieldOf, known, textOf } from '../base/json-fields.ts'
import { identifierOf, readTotal, requestTotal } from './addy-aliases.ts'
import { ask, readAddy, readBareAddy } from './addy-dialect.ts'
import type { Operation, ProviderResponse, Reading } from './operation.ts'
import { plainText } from './plain-text.ts'
import type { KeyReport } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import { readTimestamp } from './timestamp.ts'

/** The service's names of the formats (`StoreAliasRequest.php`). */
export const addyFormats: Readonly<Record<NameFormat, string>> = {
  characters: 'random_characters',
  words: 'random_words',
  noun: 'random_noun',
  'female-name': 'random_female_name',
  'male-name': 'random_male_name',
  uuid: 'uuid',
}

/** The formats of the hosted service's free plan (its browser extension, `App.vue`). */
const freeFormats: readonly NameFormat[] = ['characters', 'uuid']

/** How many characters the hosted service adds to a name at a shared domain (its browser extension, `App.vue`). */
const tailLength = 5

/** More domains than any account has; further ones are dropped. */
const mostDomains = 1_000

/** What an account may do. Only the hosted service has plans. */
interface Rights {
  readonly hosted: boolean
  readonly paid: boolean
}

const isMissing = (reading: Reading<unknown>) => !reading.ok && reading.failure.reason === 'not-found'

/** Fields of the account's details, old and new; an object without any is something else. */
const accountFields = ['username', 'default_alias_domain', 'total_aliases', 'subscription'] as const

const readAccount = (response: ProviderResponse): Reading<unknown> =>
  readAddy(response, (data) =>
    accountFields.some((name) => fieldOf(data, name) !== undefined)
      ? success(data)
      : refuse(response, 'answer-wrong-shape'),
  )

function rightsOf(account: unknown): Rights {
  const hosted = fieldOf(account, 'subscription') !== undefined
  const plan = textOf(account, 'subscription')
  return { hosted, paid: plan !== undefined && !/^free$/i.test(plan.trim()) }
}

function formatsOf({ hosted, paid }: Rights, usual: string | undefined): readonly NameFormat[] {
  const formats = hosted && !paid ? freeFormats : nameFormats
  const first = formats.filter((format) => addyFormats[format] === usual)
  return [...first, ...formats.filter((format) => !first.includes(format))]
}

function offerOf(name: string, shared: boolean, { hosted, paid }: Rights): DomainOffer {
  if (!hosted || !shared) return ownDomain(name)
  return paid ? { name, naming: 'begins', tail: tailLength } : { name, naming: 'made' }
}

function domainsIn(list: unknown): readonly string[] {
  const texts = Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : []
  return [...new Set(texts.map(normalizeDomain).filter(isDomain))].slice(0, mostDomains)
}

/**
 * Lists the domains, the account's default first, and who names the addresses there. Every domain is the user's to name,
 * except for shared domains of the hosted service. These add five characters, and make the whole name on the free plan.
 */
export const listAddyDomains: Operation<undefined, readonly DomainOffer[]> = function* () {
  const response = yield ask('GET', '/domain-options')
  const listed = readAddy(response, (data) => {
    if (!Array.isArray(data)) return refuse(response, 'answer-wrong-shape')
    const domains = domainsIn(data)
    return domains.length === 0 && data.length > 0 ? refuse(response, 'answer-wrong-shape') : success(domains)
  })
  if (!listed.ok) return listed
  const { body } = response
  const account = readAccount(yield ask('GET', '/account-details'))
  if (!account.ok && !isMissing(account)) return account
  const rights = rightsOf(account.ok ? account.value : undefined)
  const formats = formatsOf(rights, textOf(body, 'defaultAliasFormat'))
  const shared = new Set(domainsIn(fieldOf(body, 'sharedDomains')))
  const usual = normalizeDomain(textOf(body, 'defaultAliasDomain') ?? '')
  const names = [
    ...listed.value.filter((name) => name === usual),
    ...listed.value.filter((name) => name !== usual),
  ]
  return success(names.map((name) => ({ ...offerOf(name, shared.has(name), rights), formats })))
}

/** Lists the recipients that have confirmed their address: no other can be chosen. */
export const listAddyChoices: Operation<undefined, OfferedValues> = function* () {
  const query = { 'filter[verified]': 'true', 'filter[alias_count]': 'false' }
  const response = yield ask('GET', '/recipients', { query })
  return readAddy(response, (data) => {
    if (!Array.isArray(data)) return refuse(response, 'answer-wrong-shape')
    // An old server ignores the filter.
    const verified = data.filter((each) => fieldOf(each, 'email_verified_at') !== null)
    const recipient = verified.flatMap((each) => {
      const value = identifierOf(each)
      const words = normalizeAddress(fieldOf(each, 'email'))
      return value === undefined || words === undefined ? [] : [{ value, words }]
    })
    return success({ recipient })
  })
}

function reportOf(account: unknown): KeyReport {
  const plan = textOf(account, 'subscription')
  // A limit of 0 is none.
  const limit = countOf(account, 'active_shared_domain_alias_limit') || undefined
  const used = countOf(account, 'active_shared_domain_alias_count')
  return known({
    addressCount: countOf(account, 'total_aliases'),
    plan: plan === undefined ? undefined : plainText(plan),
    quota: limit === undefined || used === undefined ? undefined : { limit, used, shared: true },
  })
}

/**
 * Asks about the key, then about the account. A server of the dialect may lack either; the smallest list shows then that
 * the key works.
 */
export const testAddyKey: Operation<undefined, KeyReport> = function* () {
  const response = yield ask('GET', '/api-token-details')
  const token = readBareAddy(response, (data) =>
    ['name', 'created_at', 'expires_at'].some((name) => fieldOf(data, name) !== undefined)
      ? success(known({ keyExpiresAt: readTimestamp(fieldOf(data, 'expires_at')) }))
      : refuse(response, 'answer-wrong-shape'),
  )
  if (!token.ok && !isMissing(token)) return token
  const told = token.ok ? token.value : {}
  const account = readAccount(yield ask('GET', '/account-details'))
  if (account.ok) return success({ ...reportOf(account.value), ...told })
  if (!isMissing(account)) return account
  if (token.ok) return token
  const list = yield requestTotal()
  return readAddy(list, (data) =>
    Array.isArray(data)
      ? success(known({ addressCount: readTotal(list) }))
      : refuse(list, 'answer-wrong-shape'),
  )
}
