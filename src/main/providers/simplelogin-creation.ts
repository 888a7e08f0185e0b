import { failed, success } from '../../shared/result.ts'
import type { Options } from '../../shared/rules/choice.ts'
import { askedAddress } from '../../shared/rules/domain-offer.ts'
import { normalizeLabel } from '../../shared/rules/label.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import { entryOf, fieldOf, nameOf } from '../base/json-fields.ts'
import type { Asking, ProviderResponse, Reading } from './operation.ts'
import type { ConfirmedAddress, NewAddress } from './provider.ts'
import { about, readAddress } from './read-address.ts'
import { lookAt, mailboxOf, readDetails } from './simplelogin-aliases.ts'
import { setRecipients } from './simplelogin-changes.ts'
import { ask, creating, readSimpleLogin } from './simplelogin-dialect.ts'

/** The longest address that the service stores (`Alias.email`). */
const addressMaxLength = 128

/** The service's names of formats. */
const modes: Readonly<Record<string, string>> = { words: 'word', uuid: 'uuid' }

const noteOf = ({ label }: NewAddress) => {
  const note = normalizeLabel(label)
  return note === '' ? {} : { note }
}

function readCreated(response: ProviderResponse, input: NewAddress): Reading<ConfirmedAddress> {
  const accept = (body: unknown): Reading<ConfirmedAddress> => {
    const address = readAddress(response, fieldOf(body, 'email') ?? fieldOf(body, 'alias'), input)
    return address.ok ? success({ ...readDetails(body), address: address.value }) : address
  }
  return about(
    askedAddress(input.domain, input.localPart) ?? '',
    readSimpleLogin(response, accept, { meanings: creating }),
  )
}

/** Whether an alias forwards to a mailbox and to no other. */
function forwardsTo(alias: unknown, mailbox: string): boolean {
  const mailboxes: unknown = fieldOf(alias, 'mailboxes')
  return Array.isArray(mailboxes) && mailboxes.every((each) => nameOf(each, 'id') === mailbox)
}

/** An alias that forwards to the default mailbox, moved to the one that the account chose. */
function* moved(made: ConfirmedAddress, chosen: string): Asking<ConfirmedAddress> {
  const { address, remoteId } = made
  if (remoteId === undefined) return success(made)
  const now = yield* setRecipients({ address, remoteId, recipients: [chosen] })
  if (now.ok) return success({ ...made, ...now.value })
  // The alias exists in any case. Only what the service said last is told about its mail.
  const { destination: _, ...undirected } = made
  const seen = yield* lookAt({ address, remoteId })
  return success(seen.ok ? seen.value : undirected)
}

/**
 * Creates an alias whose name the service makes, at the account's default domain and with its default mailbox
 * (`create_new_random`). The parameter `hostname` is never sent: with it, the name of a site becomes part of the address,
 * and an old alias can come back as new.
 */
function* createRandom(input: NewAddress, { format, recipient }: Options): Asking<ConfirmedAddress> {
  const mode = entryOf(modes, input.format ?? format)
  const query = mode === undefined ? {} : { query: { mode } }
  const response = yield ask('POST', '/alias/random/new', { ...query, body: noteOf(input) })
  const made = readCreated(response, input)
  if (!made.ok || recipient === undefined || forwardsTo(response.body, recipient)) return made
  return yield* moved(made.value, recipient)
}

/**
 * Creates an alias of a chosen name with a signed suffix. The same suffix makes the same address again, which the
 * service refuses, so a repeat makes no second alias. A fresh suffix would.
 */
function* createNamed(input: NewAddress, { recipient }: Options): Asking<ConfirmedAddress> {
  const { domain, localPart } = input
  if (domain.ticket === undefined) return failed({ reason: 'offer-ended', field: 'domain' })
  const tooLong = (askedAddress(domain, localPart)?.length ?? 0) - addressMaxLength
  const prefix = normalizeLocalPart(localPart)
  if (tooLong > 0) {
    return failed({ reason: 'name-too-long', field: 'name', limit: Math.max(0, prefix.length - tooLong) })
  }
  const mailbox = yield* mailboxOf(recipient)
  if (!mailbox.ok) return mailbox
  const body = {
    alias_prefix: prefix,
    signed_suffix: domain.ticket.value,
    mailbox_ids: [mailbox.value],
    ...noteOf(input),
  }
  return readCreated(yield ask('POST', '/v3/alias/custom/new', { body }), input)
}

/** Creates an alias. */
export function* create(input: NewAddress, options: Options): Asking<ConfirmedAddress> {
  return input.domain.naming === 'made'
    ? yield* createRandom(input, options)
    : yield* createNamed(input, options)
}
