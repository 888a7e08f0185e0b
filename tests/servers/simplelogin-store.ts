/** A mailbox of the account. */
export interface Mailbox {
  readonly id: number
  readonly email: string
  readonly verified: boolean
}

/** An alias as the service keeps it. */
export interface StoredAlias {
  readonly id: number
  readonly email: string
  readonly note: string | null
  readonly name: string | null
  readonly enabled: boolean
  readonly pinned: boolean
  readonly trashed: boolean
  readonly mailboxIds: readonly number[]
  /** Milliseconds since the epoch, as the moment of its last mail is. */
  readonly created: number
  readonly lastMail?: number
}

const pageSize = 20
const seconds = (ms: number) => Math.floor(ms / 1_000)
const written = (ms: number) => `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')}+00:00`

/** A pattern of SQL’s `ilike`. */
function likeness(query: string): RegExp {
  const escaped = query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(escaped.replaceAll('%', '.*').replaceAll('_', '.'), 'is')
}

/** The aliases of an account, and the names that can never be made again. */
export function createAliasStore(mailboxes: readonly Mailbox[], isOwnDomain: (domain: string) => boolean) {
  const aliases = new Map<number, StoredAlias>()
  const burnt = new Set<string>()
  let lastId = 0

  const sortedAt = ({ created, lastMail = 0 }: StoredAlias) => Math.max(created, lastMail)
  const listed = () =>
    [...aliases.values()]
      .filter(({ trashed }) => !trashed)
      .toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || sortedAt(b) - sortedAt(a) || b.id - a.id)
  const emailOf = (id: number) => mailboxes.find((mailbox) => mailbox.id === id)?.email ?? ''

  return {
    add(alias: Omit<StoredAlias, 'id'>): StoredAlias {
      lastId += 1
      const added = { ...alias, id: lastId }
      aliases.set(lastId, added)
      return added
    },
    find: (id: number) => aliases.get(id),
    all: () => [...aliases.values()],
    change(id: number, change: Partial<StoredAlias>): StoredAlias | undefined {
      const former = aliases.get(id)
      if (former !== undefined) aliases.set(id, { ...former, ...change })
      return aliases.get(id)
    },
    isTaken: (email: string) =>
      burnt.has(email) || [...aliases.values()].some((alias) => alias.email === email),
    isBurnt: (email: string) => burnt.has(email),
    /** Deletes an alias as one call does: into the trash, or for good if it is there already or cannot be kept. */
    delete({ id, email, trashed }: StoredAlias, atOnce: boolean): void {
      if (!trashed && !atOnce && !isOwnDomain(email.slice(email.indexOf('@') + 1))) {
        this.change(id, { trashed: true, enabled: false })
        return
      }
      aliases.delete(id)
      burnt.add(email)
    },
    page(number: number, query: string | undefined, filter: (alias: StoredAlias) => boolean) {
      const like = query === undefined || query === '' ? undefined : likeness(query)
      const fits = ({ email, note, name }: StoredAlias) =>
        like === undefined || [email, note ?? '', name ?? ''].some((text) => like.test(text))
      return listed()
        .filter((alias) => fits(alias) && filter(alias))
        .slice(number * pageSize, (number + 1) * pageSize)
    },
    count: () => listed().length,
    view({ id, email, note, name, enabled, pinned, mailboxIds, created, lastMail }: StoredAlias) {
      const several = mailboxIds.map((each) => ({ id: each, email: emailOf(each) }))
      return {
        id,
        email,
        enabled,
        note,
        name,
        pinned,
        creation_date: written(created),
        creation_timestamp: seconds(created),
        nb_forward: lastMail === undefined ? 0 : 1,
        nb_block: 0,
        nb_reply: 0,
        mailbox: several[0],
        mailboxes: several,
        support_pgp: false,
        disable_pgp: false,
        latest_activity:
          lastMail === undefined
            ? null
            : {
                action: 'forward',
                timestamp: seconds(lastMail),
                contact: { email: 'shop@store.example', name: '', reverse_alias: 'shop <ra@sl.example>' },
              },
      }
    },
  }
}

/** The aliases of an account. */
export type AliasStore = ReturnType<typeof createAliasStore>
