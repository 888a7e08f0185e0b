import { success } from '../../shared/result.ts'
import type { OfferedValue, OfferedValues } from '../../shared/rules/choice.ts'
import { isDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import type { DomainOffer } from '../../shared/rules/domain-offer.ts'
import type { NameFormat } from '../../shared/rules/name-format.ts'
import { countOf, fieldOf, known, nameOf, textOf } from '../base/json-fields.ts'
import type { Asking, ProviderResponse, Reading } from './operation.ts'
import { plainText } from './plain-text.ts'
import type { KeyReport } from './provider.ts'
import { normalizeAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import { domainOf, mailboxesOf } from './simplelogin-aliases.ts'
import { ask, readSimpleLogin } from './simplelogin-dialect.ts'

/** How long the service accepts a suffix (`check_suffix_signature`), less the way of a request. Milliseconds. */
const ticketMs = 600_000 - 15_000

/** More suffixes than an account has. */
const mostSuffixes = 1_000

/** The formats of whole names, by the account's own `alias_generator`. */
const formatsBy: Readonly<Record<'word' | 'uuid', readonly NameFormat[]>> = {
  word: ['words', 'uuid'],
  uuid: ['uuid', 'words'],
}

/** What an account sets about names that the service makes. */
interface Setting {
  /** The domain of such names; `undefined` if the service does not say. */
  readonly domain: string | undefined
  readonly formats: readonly NameFormat[]
}

function readSetting(response: ProviderResponse): Reading<Setting> {
  return readSimpleLogin(response, (body) =>
    success({
      domain: domainOf(body, 'random_alias_default_domain'),
      formats: formatsBy[fieldOf(body, 'alias_generator') === 'uuid' ? 'uuid' : 'word'],
    }),
  )
}

/** The offer of a suffix such as `.word123@shared.example` or `@mine.example`; `undefined` if it has another form. */
function readSuffix(suffix: unknown, endsAt: number): DomainOffer | undefined {
  const text = textOf(suffix, 'suffix')?.trim().toLowerCase()
  const signed = textOf(suffix, 'signed_suffix')
  const at = text?.lastIndexOf('@') ?? -1
  if (text === undefined || signed === undefined || at < 0 || signed.length > 500) return undefined
  const name = normalizeDomain(text.slice(at + 1))
  const tail = text.slice(0, at)
  if (!isDomain(name) || !/^[0-9a-z._-]{0,60}$/.test(tail)) return undefined
  const ticket = { value: signed, endsAt }
  return tail === '' ? { name, naming: 'own', ticket } : { name, naming: 'begins', tail, ticket }
}

/** One offer a domain. Of two suffixes of an own domain, the one without an addition counts. */
function eachDomainOnce(offers: readonly DomainOffer[]): readonly DomainOffer[] {
  const byName = new Map<string, DomainOffer>()
  for (const offer of offers) {
    if (!byName.has(offer.name) || offer.naming === 'own') byName.set(offer.name, offer)
  }
  return [...byName.values()]
}

/** Adds the formats to the offer of the domain that names made by the service have, or adds that domain. */
function withFormats(offers: readonly DomainOffer[], { domain, formats }: Setting): readonly DomainOffer[] {
  if (domain === undefined || !isDomain(normalizeDomain(domain))) return offers
  const name = normalizeDomain(domain)
  return offers.some((offer) => offer.name === name)
    ? offers.map((offer) => (offer.name === name ? { ...offer, formats } : offer))
    : [...offers, { name, naming: 'made', formats }]
}

/**
 * Lists the domains with a signed suffix each, the account's default first. The suffixes of shared domains are new at
 * each question.
 */
export function* listDomains(): Asking<readonly DomainOffer[]> {
  const setting = readSetting(yield ask('GET', '/setting'))
  if (!setting.ok) return setting
  const response = yield ask('GET', '/v5/alias/options')
  return readSimpleLogin(response, (body) => {
    const listed: unknown = fieldOf(body, 'suffixes')
    if (!Array.isArray(listed)) return refuse(response, 'answer-wrong-shape')
    const suffixes: readonly unknown[] = listed.slice(0, mostSuffixes)
    const endsAt = response.receivedAt + ticketMs
    const offers = suffixes.map((suffix) => readSuffix(suffix, endsAt)).filter((offer) => offer !== undefined)
    if (offers.length === 0 && suffixes.length > 0) return refuse(response, 'answer-wrong-shape')
    return success(withFormats(eachDomainOnce(offers), setting.value))
  })
}

function readMailbox(mailbox: unknown): OfferedValue | undefined {
  const value = nameOf(mailbox, 'id')
  if (value === undefined || fieldOf(mailbox, 'verified') === false) return undefined
  return { value: plainText(value), ...known({ words: normalizeAddress(fieldOf(mailbox, 'email')) }) }
}

/** Reads the mailboxes that can be chosen: the verified ones, the account's default first. */
export function readChoices(response: ProviderResponse): Reading<OfferedValues> {
  return readSimpleLogin(response, (body) => {
    const mailboxes = mailboxesOf(body)
    if (mailboxes === undefined) return refuse(response, 'answer-wrong-shape')
    const isUsual = (mailbox: unknown) => fieldOf(mailbox, 'default') === true
    const sorted = mailboxes.toSorted((a, b) => Number(isUsual(b)) - Number(isUsual(a)))
    return success({ recipient: sorted.map(readMailbox).filter((value) => value !== undefined) })
  })
}

/** The plan, by the names of the service's own pages. A trial has the features of Premium and the limit of Free. */
function planOf(info: unknown): string {
  if (fieldOf(info, 'in_trial') === true) return 'Trial'
  return fieldOf(info, 'is_premium') === true ? 'Premium' : 'Free'
}

/** Tests a key: counts the aliases, those in the trash left out, and asks for the plan. */
export function* testKey(): Asking<KeyReport> {
  const stats = readSimpleLogin(yield ask('GET', '/stats'), (body) => success(countOf(body, 'nb_alias')))
  if (!stats.ok) return stats
  const addressCount = stats.value
  const response = yield ask('GET', '/user_info')
  return readSimpleLogin(response, (info) => {
    if (typeof fieldOf(info, 'is_premium') !== 'boolean') return refuse(response, 'answer-wrong-shape')
    const plan = planOf(info)
    const limit = plan === 'Premium' ? undefined : countOf(info, 'max_alias_free_plan')
    const quota =
      limit === undefined || addressCount === undefined ? undefined : { limit, used: addressCount }
    return success({ plan, ...known({ addressCount, quota }) })
  })
}
