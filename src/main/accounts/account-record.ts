import * as v from 'valibot'
import { countedCalls } from '../../shared/failure.ts'
import { choiceNames, optionMaxLength } from '../../shared/rules/choice.ts'
import { isDomain, normalizeDomain } from '../../shared/rules/domain-name.ts'
import { nameFormats } from '../../shared/rules/name-format.ts'
import { defaultNamingStyle, namingStyle } from '../../shared/rules/naming.ts'
import { planIds } from '../../shared/rules/plan.ts'
import { accountStates } from '../../shared/views/account.ts'
import { providerIds } from '../../shared/views/provider.ts'
import { readFields, type UnreadField } from '../files/stored-fields.ts'

const accountId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))
const moment = v.pipe(v.number(), v.finite())
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** More domains than any service has. */
const mostDomains = 1_000

const domain = v.pipe(v.string(), v.check(isDomain))

/** A domain whose addresses the user names is its name alone, as in older versions. */
const storedOffer = v.union([
  domain,
  v.object({
    name: domain,
    naming: v.picklist(['own', 'begins', 'made']),
    head: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
    usual: v.exactOptional(v.literal(true)),
    formats: v.exactOptional(v.pipe(v.array(v.picklist(nameFormats)), v.readonly())),
    tail: v.exactOptional(v.union([v.pipe(v.string(), v.maxLength(64)), v.number()])),
    ticket: v.exactOptional(v.object({ value: v.pipe(v.string(), v.maxLength(1_000)), endsAt: moment })),
  }),
])

/** A domain as it is stored. */
export type StoredOffer = v.InferOutput<typeof storedOffer>

/** The same domains with tickets that have ended, so that the service is asked for others before they are used. */
export function endTickets(offers: readonly StoredOffer[]): readonly StoredOffer[] {
  return offers.map((offer) =>
    typeof offer === 'string' || offer.ticket === undefined
      ? offer
      : { ...offer, ticket: { ...offer.ticket, endsAt: 0 } },
  )
}

const accountRecord = v.object({
  id: accountId,
  provider: v.picklist(providerIds),
  nickname: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** Origin of the server; absent for practice. */
  server: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  /** The id of the key in the keychain, if it differs from the account's. */
  keyId: v.exactOptional(accountId),
  defaultDomain: v.exactOptional(v.pipe(v.string(), v.transform(normalizeDomain), v.check(isDomain))),
  keyInQuery: v.optional(v.boolean(), false),
  /** Whether the key was put in the keychain. It distinguishes a locked keychain from an empty one. */
  keySaved: v.optional(v.boolean(), false),
  state: v.optional(v.picklist(accountStates), 'untested'),
  naming: v.optional(namingStyle, defaultNamingStyle),
  /** Facts about a key that came by email, for the screens, the reminder and the renewal. */
  issuedKey: v.exactOptional(
    v.object({
      email: v.pipe(v.string(), v.maxLength(320)),
      days: v.number(),
      /** Milliseconds since the epoch. */
      expiresAt: moment,
      renews: v.boolean(),
    }),
  ),
  /** What the service reported at the last test of the key; absent before any report. */
  reported: v.exactOptional(
    v.object({
      /** Milliseconds since the epoch. */
      at: moment,
      plan: v.exactOptional(v.pipe(v.string(), v.maxLength(400))),
      /** `used` grows with each address made here. */
      quota: v.exactOptional(
        v.object({ limit: count, used: count, shared: v.exactOptional(v.literal(true)) }),
      ),
      keyExpiresAt: v.exactOptional(moment),
      /** The lifetime of the key in days; absent for a key that is older than the first report. */
      keyDays: v.exactOptional(v.pipe(v.number(), v.finite())),
    }),
  ),
  /** Domains that the service listed last. They are fetched again later, so an invalid domain is simply dropped. */
  listedDomains: v.optional(
    v.pipe(
      v.array(v.unknown()),
      v.transform((offers): readonly StoredOffer[] =>
        offers.filter((offer) => v.is(storedOffer, offer)).slice(0, mostDomains),
      ),
    ),
    [],
  ),
  /** When the service listed them, in milliseconds since the epoch; 0 for never. */
  listedAt: v.optional(moment, 0),
  /** The plan that the account pays for; absent for the usual plan. */
  plan: v.exactOptional(v.picklist(planIds)),
  /** The values that the account chose among the offers of its service. Choices of a newer version are kept. */
  options: v.exactOptional(
    v.looseObject(
      v.entriesFromList(choiceNames, v.exactOptional(v.pipe(v.string(), v.maxLength(optionMaxLength)))),
    ),
  ),
  /** Its own hotkey, in Electron's notation; empty or absent for none. A later check decides whether it can be used. */
  hotkey: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
  /** Whether one address is made in advance. */
  reserve: v.exactOptional(v.boolean()),
  /** The operations that the server lacks, by its answers. */
  lacking: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.readonly())),
  /** The limits that the service reported last, in milliseconds since the epoch; 0 for never. */
  limitsMet: v.exactOptional(
    v.object({
      since: moment,
      until: moment,
      told: v.optional(v.boolean()),
      quotaAt: moment,
      /** The waits of calls that the service counts separately. */
      of: v.exactOptional(
        v.partial(
          v.object(
            v.entriesFromList(
              countedCalls,
              v.object({ since: moment, until: moment, told: v.optional(v.boolean()) }),
            ),
          ),
        ),
      ),
    }),
  ),
})

/** An account as it is stored. Never a key. */
export type AccountRecord = v.InferOutput<typeof accountRecord> & {
  /** The fields that this version does not understand. */
  readonly unread?: readonly UnreadField[]
}

/** What a service reported of an account and its key. */
export type Reported = NonNullable<AccountRecord['reported']>

/** The owner of a key, and the only origin it may be sent to. */
export interface KeyReference {
  readonly accountId: string
  readonly origin: string
}

/** The check of a key reference. */
export const keyReference = v.object({ accountId, origin: v.pipe(v.string(), v.maxLength(300)) })

/** The reference of the account's key; `undefined` for an account without a server. */
export function keyReferenceOf({ id, keyId, server }: AccountRecord): KeyReference | undefined {
  return server === undefined ? undefined : { accountId: keyId ?? id, origin: server }
}

/** Whether both refer to the same key. */
export function isSameKey(one: KeyReference | undefined, other: KeyReference | undefined): boolean {
  return one !== undefined && one.accountId === other?.accountId && one.origin === other.origin
}

/** An account of a service that only a newer version knows. It stays in the file as it is. */
export type ForeignAccount = Readonly<Record<string, unknown>> & { readonly id: string }

/** The result of reading an account of the file. */
export type ReadAccount =
  | { readonly kind: 'known'; readonly account: AccountRecord; readonly lossy: boolean }
  | { readonly kind: 'foreign'; readonly account: ForeignAccount }
  | { readonly kind: 'unreadable' }

const named = v.looseObject({ id: accountId, provider: v.picklist(providerIds) })
const foreign = v.looseObject({
  id: accountId,
  provider: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)),
})

/**
 * Reads an account. Only its id and its service are required; every other field has a fallback of its own.
 * @param copied the same account in the copy of the file.
 */
export function readAccount(
  written: unknown,
  copied: (id: string) => AccountRecord | undefined,
): ReadAccount {
  const head = v.safeParse(named, written)
  if (!head.success) {
    const other = v.safeParse(foreign, written)
    return other.success ? { kind: 'foreign', account: other.output } : { kind: 'unreadable' }
  }
  const { id, provider } = head.output
  const checks = { entries: accountRecord.entries, growing: ['naming', 'state', 'plan'] }
  // A key that may be there is looked for, and an account that lost its nickname is named after its service.
  const needed = { nickname: provider, keySaved: true }
  const { values, unread, lossy } = readFields(checks, head.output, { ...needed, ...copied(id) })
  const account = v.parse(accountRecord, values)
  return {
    kind: 'known',
    account: unread.length === 0 ? account : { ...account, unread },
    lossy: lossy || !('nickname' in head.output),
  }
}
