import { failed, success } from '../../shared/result.ts'
import type { Options } from '../../shared/rules/choice.ts'
import { normalizeDomain } from '../../shared/rules/domain-name.ts'
import { askedAddress } from '../../shared/rules/domain-offer.ts'
import { normalizeLabel } from '../../shared/rules/label.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import { nameFormats } from '../../shared/rules/name-format.ts'
import { entryOf, fieldOf, known } from '../base/json-fields.ts'
import { addyFormats, listAddyChoices, listAddyDomains, testAddyKey } from './addy-account.ts'
import {
  displayNameOf,
  findIdentifier,
  readAlias,
  readDetails,
  readPage,
  readUnnamedPage,
  requestList,
  requestNewest,
  requestSearch,
} from './addy-aliases.ts'
import { ask, isHourlyLimit, readAddy, readDone } from './addy-dialect.ts'
import { defineProvider, type ProviderFacts } from './define-provider.ts'
import { locateOnPage } from './locate-on-page.ts'
import type { LocateInput } from './lookup.ts'
import {
  local,
  type Operation,
  once,
  type ProviderResponse,
  type Reading,
  type RequestDescription,
} from './operation.ts'
import { plainText } from './plain-text.ts'
import type { ConfirmedAddress, ExistingState, KnownAddress, NewAddress, Provider } from './provider.ts'
import { about, normalizeAddress, readAddress } from './read-address.ts'
import { refuse } from './read-answer.ts'

/** What differs between the services of the dialect. */
export interface AddyFacts {
  readonly id: ProviderFacts['id']
  readonly name: string
  readonly mark: NonNullable<ProviderFacts['mark']>
  readonly homePage: string
  /** The page where users create keys. */
  readonly keyPage: string
  readonly server: NonNullable<ProviderFacts['server']>
  /** Whether its website is known to have the pages of addy.io, at the same server (`routes/web.php` of its source). */
  readonly hasAddressPages?: true
  /** The shortest key, in characters; 40 if absent. */
  readonly keyMinLength?: number
  /** The operations that it is known to have, if others are not known. */
  readonly surelyHas?: NonNullable<Provider['surelyHas']>
  /** Domains that are known without a request; none if absent. */
  readonly domains?: ProviderFacts['domains']['known']
  /** Whether its list is known to contain every address that was not deleted for good. */
  readonly listsEverything?: boolean
}

/** A request about one alias, whose identifier is looked up first if it is not known. */
function ofAlias<Input extends KnownAddress, Value>(
  request: (id: string, input: Input) => RequestDescription,
  read: (response: ProviderResponse, input: Input) => Reading<Value>,
): Operation<Input, Value> {
  return function* (input) {
    const id = yield* findIdentifier(input)
    return id.ok ? read(yield request(id.value, input), input) : id
  }
}

function readState(response: ProviderResponse, input: KnownAddress): Reading<ExistingState> {
  const alias = readAlias(response, input)
  return alias.ok ? success(alias.value.state) : alias
}

/** Creates an alias. `local_part` counts only beside the format `custom`; without a format the account's own is used. */
const requestCreation: (input: NewAddress, options: Options) => RequestDescription = (
  { localPart, domain, format, label },
  { format: chosen, recipient },
) => {
  const description = normalizeLabel(label)
  const made = format ?? chosen
  return ask('POST', '/aliases', {
    body: {
      domain: normalizeDomain(domain.name),
      ...(domain.naming === 'made'
        ? known({ format: entryOf<string>(addyFormats, made) })
        : { format: 'custom', local_part: normalizeLocalPart(localPart) }),
      ...(description === '' ? {} : { description }),
      ...(recipient === undefined ? {} : { recipient_ids: [recipient] }),
    },
  })
}

/** Only the limit of new addresses an hour counts creations by themselves. */
function readCreation(response: ProviderResponse, input: NewAddress): Reading<ConfirmedAddress> {
  const made = readAddy(response, (data): Reading<ConfirmedAddress> => {
    const address = readAddress(response, fieldOf(data, 'email'), input)
    return address.ok ? success({ ...readDetails(data), address: address.value }) : address
  })
  if (made.ok) return made
  if (isHourlyLimit(response)) return failed({ ...made.failure, counted: 'creations' })
  return about(askedAddress(input.domain, input.localPart) ?? '', made)
}

/** Deletes an alias so that it can be restored. A second deletion is refused, so the alias is looked at. */
const trash: Operation<KnownAddress, ExistingState> = function* (input) {
  const id = yield* findIdentifier(input)
  if (!id.ok) return id
  const path = `/aliases/${id.value}`
  const deleted = readDone<ExistingState>(yield ask('DELETE', path), 'trashed')
  if (deleted.ok || deleted.failure.reason !== 'address-gone') return deleted
  return readState(yield ask('GET', path), input)
}

/** Stores another label. The answer shows it, trimmed as labels are. */
function readRelabelled(
  response: ProviderResponse,
  { label, ...known }: KnownAddress & { readonly label: string },
): Reading<null> {
  const alias = readAlias(response, known)
  if (!alias.ok) return alias
  const kept = fieldOf(fieldOf(response.body, 'data'), 'description') ?? ''
  const isKept = typeof kept === 'string' && normalizeLabel(kept) === normalizeLabel(label)
  return isKept ? success(null) : refuse(response, 'answer-contradicts', { address: known.address })
}

/** Stores another display name. The answer shows it; servers from before 2023 ignore it, and have no such field. */
function readRenamed(
  response: ProviderResponse,
  { displayName, ...known }: KnownAddress & { readonly displayName: string },
): Reading<null> {
  const alias = readAlias(response, known)
  if (!alias.ok) return alias
  const data = fieldOf(response.body, 'data')
  if (fieldOf(data, 'from_name') === undefined) return refuse(response, 'not-found')
  const kept = displayNameOf(data)
  if (kept === plainText(displayName)) return success(null)
  return refuse(response, kept === undefined ? 'answer-wrong-shape' : 'answer-contradicts', {
    address: known.address,
  })
}

/** The address that sends to another address in the name of an alias. Mail must come from a verified recipient. */
function sendFrom({ address, to }: KnownAddress & { readonly to: string }): Reading<string> {
  const target = normalizeAddress(to)
  if (target === undefined) return failed({ reason: 'email-malformed', field: 'email' })
  const at = address.lastIndexOf('@')
  return success(`${address.slice(0, at)}+${target.replace('@', '=')}${address.slice(at)}`)
}

/** The longest search of the website's list. */
const mostSearched = 50

/** Aliases in the trash have their page, too. */
function addressPage({ address, remoteId }: KnownAddress): string {
  if (remoteId !== undefined) return `/aliases/${encodeURIComponent(remoteId)}/edit`
  return `/aliases?${new URLSearchParams({ search: address.slice(0, mostSearched) })}`
}

/**
 * Makes a provider of addy.io's dialect. Facts are from the public source `anonaddy/anonaddy` (version 1.6.1) and, for
 * the hosted service's plans, from its browser extension. A deleted alias can be restored until it is forgotten. A
 * forgotten name at a shared domain is never free again.
 */
export function addyProvider({ keyMinLength = 40, domains = [], ...facts }: AddyFacts): Provider {
  const { id, name, mark, homePage, keyPage, server, listsEverything, surelyHas, hasAddressPages } = facts
  return defineProvider({
    facts: {
      id,
      name,
      mark,
      homePage,
      // 40 random characters, since 2023 with a checksum after them and, on some servers, a text before them.
      key: { pattern: `^[!-~]{${keyMinLength},512}$`, lowerCase: false, queryAllowed: false },
      server,
      // Longer names and other characters pass, too, but not in every program that sends mail.
      localPart: {
        minLength: 1,
        maxLength: 50,
        characters: 'a-z0-9_\\-',
        suggestedCharacters: 'a-z0-9_\\-',
        reserved: [],
      },
      // Laravel counts code points (`getSize` of `ValidatesAttributes.php`).
      labelMaxLength: 200,
      labelByCodePoint: true,
      // `UpdateAliasRequest.php`.
      displayNameMaxLength: 50,
      domains: { known: domains, freeTyping: false },
      choices: [
        { name: 'format', values: nameFormats },
        { name: 'recipient', values: 'asked' },
      ],
      receivesMail: true,
    },
    keyPage,
    ...(hasAddressPages && { addressPage }),

    // Without `X-Requested-With`, a refusal can be a redirect to a web page.
    authorize: ({ key }) => ({
      headers: { Authorization: `Bearer ${key}`, 'X-Requested-With': 'XMLHttpRequest' },
    }),
    // Counted for all keys of a user together (`RouteServiceProvider.php`).
    paces: [{ requests: 60, within: 60_000 }],
    // Older servers and the other services of the dialect do not have all routes.
    mayLack: true,
    reportsAccount: true,
    ...(listsEverything === undefined ? {} : { listsEverything }),
    ...(surelyHas === undefined ? {} : { surelyHas }),

    operations: {
      create: once(requestCreation, readCreation),
      locate: once(requestSearch, (response, input: LocateInput) => {
        const page = readPage(response, input)
        return page.ok ? locateOnPage(response, page.value, input) : page
      }),
      locateUnnamed: once(requestNewest, readUnnamedPage),
      list: once(requestList, (response, input) => readPage(response, input)),

      setActive: ofAlias(
        (alias, { active }) =>
          active
            ? ask('POST', '/active-aliases', { body: { id: alias } })
            : ask('DELETE', `/active-aliases/${alias}`),
        (response, { active, ...input }) => (active ? readState(response, input) : readDone(response, 'off')),
      ),
      trash,
      // It also switches the alias on.
      restore: ofAlias((alias) => ask('PATCH', `/aliases/${alias}/restore`), readState),
      remove: ofAlias(
        (alias) => ask('DELETE', `/aliases/${alias}/forget`),
        (response) => readDone(response, null),
      ),

      relabel: ofAlias(
        (alias, { label }) =>
          ask('PATCH', `/aliases/${alias}`, { body: { description: normalizeLabel(label) } }),
        readRelabelled,
      ),
      setDisplayName: ofAlias(
        (alias, { displayName }) =>
          ask('PATCH', `/aliases/${alias}`, { body: { from_name: displayName === '' ? null : displayName } }),
        readRenamed,
      ),
      pin: ofAlias(
        (alias, { pinned }) =>
          pinned
            ? ask('POST', '/pinned-aliases', { body: { id: alias } })
            : ask('DELETE', `/pinned-aliases/${alias}`),
        (response, { pinned, ...input }) => {
          if (!pinned) return readDone(response, null)
          const alias = readAlias(response, input)
          return alias.ok ? success(null) : alias
        },
      ),
      setRecipients: ofAlias(
        (alias, { recipients }) =>
          ask('POST', '/alias-recipients', { body: { alias_id: alias, recipient_ids: recipients } }),
        (response, input) => {
          const alias = readAlias(response, input)
          return alias.ok ? success(known({ destination: alias.value.destination })) : alias
        },
      ),
      sendFrom: local(sendFrom),

      domains: listAddyDomains,
      choices: listAddyChoices,
      testKey: testAddyKey,
    },
  })
}
