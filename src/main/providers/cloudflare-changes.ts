import { failed, success } from '../../shared/result.ts'
import type { OfferedValues, Options } from '../../shared/rules/choice.ts'
import { askedAddress } from '../../shared/rules/domain-offer.ts'
import { normalizeLabel } from '../../shared/rules/label.ts'
import { fieldOf, known } from '../base/json-fields.ts'
import { ask, creating, explained, permissions, readCloudflare } from './cloudflare-dialect.ts'
import { type Rule, readRule, readRuleOf, ruleOf, usedDestinations } from './cloudflare-rules.ts'
import { listZones, readAll, type Zone, zoneOf } from './cloudflare-zones.ts'
import type { Asking, ProviderResponse, Reading } from './operation.ts'
import type {
  ConfirmedAddress,
  ExistingState,
  InputOf,
  KnownAddress,
  NewAddress,
  ValueOf,
} from './provider.ts'
import { about, normalizeAddress, readAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'
import { readTimestamp } from './timestamp.ts'

/** The longest address that a rule can have, in characters. */
const addressMaxLength = 90

/** The accounts whose destinations are asked for: a token seldom sees more than one. */
const mostAccounts = 5

/** The domains of an account whose rules show the destinations that cannot be listed. */
const mostSearched = 5

/** A destination, if it was verified: at a moment. `null` stands for not yet. No others can be used. */
function verifiedOf(row: unknown): { readonly email?: string } {
  const at = fieldOf(row, 'verified')
  const isVerified = typeof at === 'string' && readTimestamp(at) !== undefined
  return known({ email: isVerified ? normalizeAddress(fieldOf(row, 'email')) : undefined })
}

/** Lists the verified destinations of an account. */
function* verifiedDestinations(account: string): Asking<readonly string[]> {
  const path = `/accounts/${account}/email/routing/addresses`
  const listed = yield* readAll(path, permissions.addresses, verifiedOf, { verified: 'true' })
  if (!listed.ok) return listed
  return success(listed.value.map(({ email }) => email).filter((email) => email !== undefined))
}

/**
 * Lists the destinations of domains of one account: those of the account or, if the token may not list them, those of the
 * rules.
 */
function* destinationsOf(zones: readonly Zone[]): Asking<readonly string[]> {
  const account = zones[0]?.account
  const verified = account === undefined ? undefined : yield* verifiedDestinations(account)
  if (verified?.ok || (verified !== undefined && verified.failure.reason !== 'permission-missing'))
    return verified
  const all = new Set<string>()
  for (const zone of zones.slice(0, mostSearched)) {
    const used = yield* usedDestinations(zone)
    if (!used.ok) return used
    for (const destination of used.value) all.add(destination)
  }
  return all.size > 0 || verified === undefined ? success([...all]) : verified
}

/** Lists the destinations that an account can choose. */
export function* listChoices(): Asking<OfferedValues> {
  const zones = yield* listZones()
  if (!zones.ok) return zones
  const byAccount = Map.groupBy(zones.value, (zone) => zone.account ?? zone.id)
  const all = new Set<string>()
  for (const [, own] of [...byAccount].slice(0, mostAccounts)) {
    const destinations = yield* destinationsOf(own)
    if (!destinations.ok) return destinations
    for (const destination of destinations.value) all.add(destination)
  }
  return success({ recipient: [...all].map((value) => ({ value })) })
}

function readCreated(response: ProviderResponse, input: NewAddress): Reading<ConfirmedAddress> {
  const asked = askedAddress(input.domain, input.localPart) ?? ''
  const accept = (result: unknown): Reading<ConfirmedAddress> => {
    const rule = readRule(result)
    const address = readAddress(response, rule?.item.address, input)
    return address.ok && rule !== undefined
      ? success(rule.item)
      : address.ok
        ? refuse(response, 'answer-wrong-shape')
        : address
  }
  return about(asked, readCloudflare(response, accept, { meanings: creating }))
}

/** Creates a rule for an address. The app makes the name; its label is the name of the rule. */
export function* create(input: NewAddress, { recipient }: Options): Asking<ConfirmedAddress> {
  const address = askedAddress(input.domain, input.localPart) ?? ''
  const room = addressMaxLength - address.length
  if (room < 0) {
    const limit = Math.max(0, address.lastIndexOf('@') + room)
    return failed({ reason: 'name-too-long', field: 'name', limit })
  }
  const zone = yield* zoneOf(address)
  if (!zone.ok) return zone
  const targets = recipient === undefined ? yield* destinationsOf([zone.value]) : success([recipient])
  if (!targets.ok) return targets
  const [target] = targets.value
  if (target === undefined) return failed({ reason: 'recipient-refused' })
  const name = normalizeLabel(input.label)
  const response = yield ask('POST', `/zones/${zone.value.id}/email/routing/rules`, {
    body: {
      ...(name === '' ? {} : { name }),
      enabled: true,
      matchers: [{ type: 'literal', field: 'to', value: address }],
      actions: [{ type: 'forward', value: [target] }],
    },
  })
  return yield* explained(response, readCreated(response, input), permissions.rules)
}

/**
 * Changes a rule. Writing replaces all of it, and what is left out gets a default: a blocked address would be switched
 * on. So the rule is read first, and sent whole.
 */
function* change(
  address: string,
  changed: (rule: Rule) => Readonly<Record<string, unknown>>,
): Asking<ConfirmedAddress> {
  const found = yield* ruleOf(address)
  if (!found.ok) return found
  const { path, rule } = found.value
  const field = (name: string) => fieldOf(rule.whole, name)
  const body = {
    ...known({
      name: field('name'),
      enabled: field('enabled'),
      matchers: field('matchers'),
      actions: field('actions'),
      priority: field('priority'),
      source: field('source'),
    }),
    ...changed(rule),
  }
  const response = yield ask('PUT', path, { body })
  const written = yield* explained(response, readRuleOf(response, address), permissions.rules)
  return written.ok ? success(written.value.item) : written
}

/** Switches a rule off or on. */
export function* setActive({ address, active }: InputOf<'setActive'>): Asking<ExistingState> {
  const rule = yield* change(address, () => ({ enabled: active }))
  return rule.ok ? success(rule.value.state ?? (active ? 'active' : 'off')) : rule
}

/** Stores a label as the name of a rule. */
export function* relabel({ address, label }: InputOf<'relabel'>): Asking<null> {
  const rule = yield* change(address, () => ({ name: normalizeLabel(label) }))
  return rule.ok ? success(null) : rule
}

/** Sends the mail of an address to another destination. A rule has exactly one. */
export function* setRecipients({
  address,
  recipients,
}: InputOf<'setRecipients'>): Asking<ValueOf<'setRecipients'>> {
  if (recipients.length !== 1) return failed({ reason: 'one-recipient', field: 'recipients' })
  const rule = yield* change(address, () => ({ actions: [{ type: 'forward', value: recipients }] }))
  return rule.ok ? success(known({ destination: rule.value.destination })) : rule
}

/** Deletes the rule of an address. */
export function* remove({ address }: KnownAddress): Asking<null> {
  const found = yield* ruleOf(address)
  if (!found.ok) return found
  const { path, rule } = found.value
  const response = yield ask('DELETE', path)
  // The answer is the rule as it was.
  const read = readCloudflare(response, (result) =>
    fieldOf(result, 'id') === rule.id ? success(null) : refuse(response, 'answer-wrong-shape'),
  )
  return yield* explained(response, read, permissions.rules)
}
