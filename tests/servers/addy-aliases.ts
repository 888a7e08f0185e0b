import { randomInt, randomUUID } from 'node:crypto'

/** An alias of the server's table. */
export interface Alias {
  readonly id: string
  /** The key of its owner; none once it is forgotten. */
  readonly owner: string | undefined
  readonly localPart: string
  readonly domain: string
  readonly email: string
  readonly description: string | null
  readonly fromName: string | null
  readonly recipients: readonly string[]
  readonly active: boolean
  readonly pinned: boolean
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  /** When it was deleted; it can be restored. */
  readonly deletedAt: number | null
}

/** A recipient of an account. */
export interface Recipient {
  readonly id: string
  readonly email: string
  readonly verified: boolean
}

const drawn = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')

/** What the service adds to a name at a shared domain. */
export const newTail = (): string => `.${drawn('0123456789abcdefghijklmnopqrstuvwxyz', 5)}`

const words = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'harbor'] as const
const word = () => words[randomInt(words.length)]
const digits = () => drawn('0123456789', 3)

/** The makers of names by the service's own names of the formats. */
export const makers: Readonly<Record<string, () => string>> = {
  random_characters: () => drawn('0123456789abcdefghijklmnopqrstuvwxyz', 8),
  uuid: randomUUID,
  random_words: () => `${word()}.${word()}${randomInt(1_000)}`,
  random_male_name: () => `adam.${word()}${digits()}`,
  random_female_name: () => `mary.${word()}${digits()}`,
  random_noun: () => `${word()}.${word()}${digits()}`,
}

/** A moment as the service writes it: without a zone, in whole seconds. */
export const written = (at: number): string =>
  new Date(at)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, '')

/** An alias in an answer. */
export function viewAlias(alias: Alias, recipients: readonly Recipient[], hasNames = true): object {
  return {
    id: alias.id,
    user_id: 'ca0a4e09-c266-4f6f-845c-958db5090f09',
    aliasable_id: null,
    aliasable_type: null,
    local_part: alias.localPart,
    extension: null,
    domain: alias.domain,
    email: alias.email,
    active: alias.active,
    pinned: alias.pinned,
    description: alias.description,
    ...(hasNames ? { from_name: alias.fromName } : {}),
    attached_recipients_only: false,
    emails_forwarded: 0,
    emails_blocked: 0,
    emails_replied: 0,
    emails_sent: 0,
    recipients: recipients.filter(({ id }) => alias.recipients.includes(id)).map(viewRecipient),
    last_forwarded: null,
    created_at: written(alias.createdAt),
    updated_at: written(alias.createdAt),
    deleted_at: alias.deletedAt === null ? null : written(alias.deletedAt),
  }
}

/** A recipient in an answer. */
export function viewRecipient({ id, email, verified }: Recipient): object {
  return {
    id,
    email,
    can_reply_send: true,
    should_encrypt: false,
    email_verified_at: verified ? '2026-01-01 00:00:00' : null,
    aliases: [],
    created_at: '2026-01-01 00:00:00',
  }
}

/** The filters of a list. */
export interface AliasQuery {
  readonly search?: string | undefined
  readonly deleted?: string | undefined
  readonly active?: string | undefined
  readonly pinned?: string | undefined
}

/** The table of all aliases of all users, deleted and forgotten ones included. */
export function createAliasTable() {
  const rows = new Map<string, Alias>()

  return {
    put(alias: Alias): Alias {
      rows.set(alias.id, alias)
      return alias
    },
    drop: (id: string) => void rows.delete(id),
    /** A user's alias by its identifier, deleted ones too. */
    find: (owner: string, id: string) => {
      const alias = rows.get(id)
      return alias?.owner === owner ? alias : undefined
    },
    isTaken: (localPart: string, domain: string) =>
      [...rows.values()].some((alias) => alias.localPart === localPart && alias.domain === domain),
    /** Every alias that somebody has, oldest first. */
    owned: () => [...rows.values()].filter(({ owner }) => owner !== undefined),
    /** A user's aliases by the filters: the pinned ones first, then the newest first. */
    list(owner: string, { search, deleted, active, pinned }: AliasQuery): readonly Alias[] {
      const text = search?.toLowerCase()
      return [...rows.values()]
        .toReversed()
        .filter((alias) => {
          const isDeleted = alias.deletedAt !== null
          return (
            alias.owner === owner &&
            (deleted === 'with' || isDeleted === (deleted === 'only')) &&
            (active === undefined || alias.active === (active === 'true')) &&
            (pinned === undefined || alias.pinned === (pinned === 'true')) &&
            (text === undefined || `${alias.email}\n${alias.description ?? ''}`.toLowerCase().includes(text))
          )
        })
        .toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || b.createdAt - a.createdAt)
    },
  }
}
