import { randomBytes } from 'node:crypto'

/** A domain of the account. */
export interface MailDomain {
  readonly name: string
  /** The plan counts for its aliases; a team’s if absent. */
  readonly plan?: 'free' | 'enhanced_protection' | 'team'
  /** Whether it is one of the service’s shared domains. */
  readonly shared?: boolean
}

/** An alias as the service keeps it. */
export interface StoredAlias {
  readonly id: string
  readonly domain: string
  readonly name: string
  readonly description: string
  readonly labels: readonly string[]
  readonly recipients: readonly string[]
  readonly enabled: boolean
  readonly errorCode: 250 | 421 | 550
  /** Milliseconds since the epoch. */
  readonly created: number
}

/** A query of a list. */
export type ListQuery = Readonly<Record<string, string>>

/** A page of a list, with its headers. */
export interface ListPage {
  readonly body: readonly object[]
  readonly headers: Readonly<Record<string, string>>
}

/** An identifier of the service’s database. */
export const newId = () => randomBytes(12).toString('hex')

/** A page of rows. The links of its headers are computed from the rows of the page, as the service does. */
export function pageOf<Row>(
  rows: readonly Row[],
  { page = '1', limit = '1000' }: ListQuery,
  view: (row: Row) => object,
): ListPage {
  const size = Number(limit) || rows.length
  const number = Math.max(1, Number(page) || 1)
  const shown = rows.slice((number - 1) * size, number * size)
  const pages = Math.ceil(rows.length / size)
  return {
    body: shown.map(view),
    headers: {
      'x-page-count': limit === '0' ? 'Infinity' : String(pages),
      'x-page-current': String(number),
      'x-page-size': String(Math.max(1, shown.length)),
      'x-item-count': String(rows.length),
      link: '<http://127.0.0.1/elsewhere?page=99>; rel="next", <http://127.0.0.1/elsewhere?page=99)>; rel="last"',
    },
  }
}

/** The aliases of an account. No index keeps a name from being there twice. */
export function createAliasStore(account: { readonly id: string; readonly email: string }) {
  const aliases: StoredAlias[] = []
  const at = (domain: string) => aliases.filter((alias) => alias.domain === domain)
  const placeOf = (alias: StoredAlias) => aliases.findIndex(({ id }) => id === alias.id)

  return {
    all: (): readonly StoredAlias[] => aliases,
    at,
    find: (domain: string, idOrName: string) =>
      at(domain).find(({ id, name }) => id === idOrName || name === idOrName),
    isTaken: (domain: string, name: string) => at(domain).some((alias) => alias.name === name),
    add(alias: Omit<StoredAlias, 'id'>): StoredAlias {
      const added = { ...alias, id: newId() }
      aliases.push(added)
      return added
    },
    change(alias: StoredAlias, change: Partial<StoredAlias>): StoredAlias {
      const changed = { ...alias, ...change }
      aliases[placeOf(alias)] = changed
      return changed
    },
    delete(alias: StoredAlias): void {
      aliases.splice(placeOf(alias), 1)
    },
    /** The aliases of a domain, oldest first unless the query says otherwise. */
    listed(domain: string, { sort = 'created_at', q, name = q }: ListQuery): readonly StoredAlias[] {
      const wanted = name?.split('@')[0]?.toLowerCase() ?? ''
      const rows = at(domain).filter((alias) => alias.name.includes(wanted))
      const sorted = rows.toSorted((a, b) => a.created - b.created)
      return sort === '-created_at' ? sorted.toReversed() : sorted
    },
    view(alias: StoredAlias, { name, plan = 'team', shared = false }: MailDomain): object {
      const { description } = alias
      return {
        id: alias.id,
        object: 'alias',
        name: alias.name,
        ...(description === '' ? {} : { description }),
        labels: alias.labels,
        is_enabled: alias.enabled,
        error_code_if_disabled: alias.errorCode,
        has_recipient_verification: false,
        recipients: alias.recipients,
        verified_recipients: [],
        pending_recipients: [],
        has_imap: false,
        has_pgp: false,
        storage_used: 0,
        locale: 'en',
        user: { ...account, object: 'user', display_name: account.email },
        domain: { id: `domain-${name}`, object: 'domain', name, plan, is_global: shared, members: [] },
        created_at: new Date(alias.created).toISOString(),
        updated_at: new Date(alias.created).toISOString(),
      }
    },
  }
}
