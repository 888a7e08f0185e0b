import { randomInt, randomUUID } from 'node:crypto'
import type { Answer } from './misbehaviour.ts'
import { createSimpleLoginLimits, withoutLimits } from './simplelogin-limits.ts'
import { createAliasStore, type Mailbox, type StoredAlias } from './simplelogin-store.ts'
import { convertPrefix, createSigner, randomAddition, randomWord } from './simplelogin-suffixes.ts'
import { type ListenOptions, type RecordedRequest, startServer, type TestServer } from './start-server.ts'

/** A domain of the account’s own. */
export interface OwnDomain {
  readonly domain: string
  /** Whether it also offers names with a random addition. */
  readonly additions?: boolean
}

/** The initial state and the options of a SimpleLogin server. */
export interface SimpleLoginOptions extends ListenOptions {
  readonly key?: string
  /** The plan; free with ten aliases if absent. A trial has the limits of the free plan. */
  readonly plan?: 'free' | 'trial' | 'premium'
  readonly maxAliases?: number
  readonly sharedDomains?: readonly string[]
  readonly ownDomains?: readonly OwnDomain[]
  /** The domain of random names, and the first of all; the first shared one if absent. */
  readonly defaultDomain?: string
  readonly generator?: 'word' | 'uuid'
  /** Whether names at shared domains have no addition, as a server of one’s own can be set up. */
  readonly plainSuffixes?: boolean
  /** Whether the account deletes at once, without the trash. */
  readonly deletesAtOnce?: boolean
  readonly mailboxes?: readonly Mailbox[]
  /** Whether calls are limited; they are if absent. */
  readonly limited?: boolean
}

/** A running SimpleLogin server. */
export interface SimpleLoginServer extends TestServer {
  readonly key: string
  /** An alias by its address, also in the trash. */
  find(email: string): StoredAlias | undefined
  /** The addresses of all aliases, oldest first, also those in the trash. */
  addresses(): readonly string[]
  /** Whether an address was deleted for good. */
  isBurnt(email: string): boolean
  /** Makes an alias as if its owner had made it elsewhere. */
  add(email: string, more?: Partial<StoredAlias>): StoredAlias
  /** Changes an alias as the website does. */
  change(email: string, change: Partial<StoredAlias>): void
  /** Deletes an alias for good, as the website does. */
  destroy(email: string): void
  /** Holds the lock of creations as if another were under way, or releases it. */
  lock(isHeld: boolean): void
  /** Makes the service reject the key, or disable the account. */
  refuseAll(how: 'key' | 'account' | undefined): void
}

const refuse = (status: number, error: string): Answer => ({ status, body: { error } })
const okay = (body: unknown, status = 200): Answer => ({ status, body })
const tooMany = refuse(429, 'Rate limit exceeded')
const forbidden = refuse(403, 'Forbidden')
const isMailbox = (text: string) => /^[^@\s<>]+@[^@\s<>]+\.[a-z]{2,}$/i.test(text)

/** Starts a server that behaves like SimpleLogin’s public source, with everything in memory. */
export async function startSimpleLoginServer(options: SimpleLoginOptions = {}): Promise<SimpleLoginServer> {
  const { now = Date.now, plan = 'free', maxAliases = 10, plainSuffixes = false } = options
  const { sharedDomains = ['sl.example', 'al.example'], ownDomains = [] } = options
  const { mailboxes = [{ id: 1, email: 'me@inbox.example', verified: true }] } = options
  const defaultDomain = options.defaultDomain ?? sharedDomains[0] ?? ''
  const key =
    options.key ?? Array.from({ length: 60 }, () => 'abcdefghijklmnopqrstuvwxyz'[randomInt(26)]).join('')
  const isOwn = (domain: string) => ownDomains.some((own) => own.domain === domain)
  const store = createAliasStore(mailboxes, isOwn)
  const signer = createSigner(now)
  const limits = options.limited === false ? withoutLimits : createSimpleLoginLimits(now)
  const contacts = new Map<string, { readonly id: number; readonly address: string }>()
  let isLocked = false
  let refusing: 'key' | 'account' | undefined

  const canCreate = () => plan === 'premium' || store.count() < maxAliases
  const noQuota = refuse(
    400,
    `You have reached the limitation of a free account with the maximum of ${maxAliases} aliases, please upgrade your plan to create more aliases`,
  )

  function suffixes(): readonly string[] {
    const own = ownDomains.flatMap(({ domain, additions = false }) =>
      additions ? [`.${randomWord()}@${domain}`, `@${domain}`] : [`@${domain}`],
    )
    const shared = sharedDomains.map((domain) => `${plainSuffixes ? '' : randomAddition()}@${domain}`)
    const isDefault = (suffix: string) => suffix.endsWith(`@${defaultDomain}`)
    return [...own, ...shared].toSorted((a, b) => Number(isDefault(b)) - Number(isDefault(a)))
  }

  function make(email: string, note: unknown, mailboxIds: readonly number[]): Answer {
    if (limits.make(plan === 'premium')) return tooMany
    const kept = typeof note === 'string' && note !== '' ? note : null
    const more = { name: null, enabled: true, pinned: false, trashed: false, mailboxIds, created: now() }
    const alias = store.add({ email, note: kept, ...more })
    return okay({ alias: email, ...store.view(alias) }, 201)
  }

  /** The refusal of every creation before its own rules; tries count in any case. */
  function holdUp(kind: 'random' | 'custom'): Answer | undefined {
    if (limits.tryToCreate(kind) || isLocked) return tooMany
    return canCreate() ? undefined : noQuota
  }

  function createRandom({ query, body }: RecordedRequest): Answer {
    const held = holdUp('random')
    if (held !== undefined) return held
    const mode = query.mode ?? options.generator ?? 'word'
    if (mode !== 'word' && mode !== 'uuid') return refuse(400, `${mode} must be either word or uuid`)
    const name = mode === 'uuid' ? randomUUID() : `${randomWord()}_${randomWord()}${randomInt(1_000, 10_000)}`
    return make(`${name}@${defaultDomain}`, Object(body).note, [mailboxes[0]?.id ?? 1])
  }

  function createCustom({ body }: RecordedRequest): Answer {
    const held = holdUp('custom')
    if (held !== undefined) return held
    if (body === undefined) return refuse(400, 'request body cannot be empty')
    const { alias_prefix: typed, signed_suffix: signed, mailbox_ids: ids, note } = Object(body)
    if (typeof typed !== 'string' || typeof signed !== 'string') {
      return refuse(400, 'request body does not follow the required format')
    }
    const prefix = convertPrefix(typed)
    if (!/^[0-9a-z\-_.]{1,40}$/.test(prefix)) return refuse(400, 'alias prefix invalid format or too long')
    if (!Array.isArray(ids)) return refuse(400, 'mailbox_ids must be an array of id')
    const isUsable = (id: unknown) => mailboxes.some((mailbox) => mailbox.id === id && mailbox.verified)
    if (!ids.every(isUsable)) return refuse(400, 'Errors with Mailbox')
    if (ids.length === 0) return refuse(400, 'At least one mailbox must be selected')
    const suffix = signer.unsign(signed)
    if (suffix === undefined) return refuse(412, 'Alias creation time is expired, please retry')
    const email = prefix + suffix
    if (store.isTaken(email)) return refuse(409, `alias ${email} already exists`)
    if (email.includes('..')) {
      return refuse(400, "2 consecutive dot signs aren't allowed in an email address")
    }
    if (email.startsWith('.') || email.length > 128) return refuse(400, 'Email alias is invalid')
    return make(email, note, ids)
  }

  function list({ query, body }: RecordedRequest): Answer {
    if (limits.list()) return tooMany
    const page = Number(query.page_id)
    if (query.page_id === undefined || Number.isNaN(page)) {
      return refuse(400, 'page_id must be provided in request query')
    }
    if (page < 0) return refuse(500, 'Internal error')
    const search = Object(body).query
    const filters = { pinned: (a: StoredAlias) => a.pinned, disabled: (a: StoredAlias) => !a.enabled }
    const filter = 'pinned' in query ? filters.pinned : 'disabled' in query ? filters.disabled : () => true
    const found = store.page(page, typeof search === 'string' ? search : undefined, filter)
    return okay({ aliases: found.map(store.view) })
  }

  function edit({ body }: RecordedRequest, alias: StoredAlias): Answer {
    if (body === undefined || Object.keys(Object(body)).length === 0) {
      return refuse(400, 'request body cannot be empty')
    }
    const { note, name, pinned, mailbox_ids: ids } = Object(body)
    const isUsable = (id: unknown) => mailboxes.some((mailbox) => mailbox.id === id && mailbox.verified)
    if (ids !== undefined && (!Array.isArray(ids) || ids.length === 0 || !ids.every(isUsable))) {
      return refuse(400, 'Invalid mailbox')
    }
    if (typeof name === 'string' && [...name].length > 128) {
      return refuse(400, "Name can't be longer than 128 characters")
    }
    store.change(alias.id, {
      ...(typeof note === 'string' ? { note: note === '' ? null : note } : {}),
      ...(typeof name === 'string' ? { name: name.replaceAll('\n', '') } : name === null ? { name } : {}),
      ...(typeof pinned === 'boolean' ? { pinned } : {}),
      ...(Array.isArray(ids) ? { mailboxIds: ids } : {}),
    })
    return okay({ ok: true })
  }

  function addContact({ body }: RecordedRequest, alias: StoredAlias): Answer {
    if (plan === 'free') return refuse(403, 'Please upgrade to premium to create reverse-alias')
    const contact = String(Object(body).contact ?? '').trim()
    if (!isMailbox(contact)) return refuse(400, `${contact} is not a valid email address`)
    const known = contacts.get(`${alias.id} ${contact}`)
    const made = known ?? {
      id: contacts.size + 1,
      address: `ra+${randomUUID().slice(0, 8)}@${defaultDomain}`,
    }
    contacts.set(`${alias.id} ${contact}`, made)
    const names = {
      contact,
      reverse_alias: `"${contact}" <${made.address}>`,
      reverse_alias_address: made.address,
    }
    return okay(
      { id: made.id, ...names, existed: known !== undefined, block_forward: false },
      known ? 200 : 201,
    )
  }

  function ofAlias(request: RecordedRequest, id: number, action: string): Answer {
    const alias = store.find(id)
    if (action === 'GET') return alias === undefined ? refuse(400, 'Unknown error') : okay(store.view(alias))
    if (action === 'POST toggle' && limits.toggle()) return tooMany
    if (alias === undefined) return forbidden
    if (action === 'POST toggle') {
      store.change(id, { enabled: !alias.enabled })
      return okay({ enabled: !alias.enabled })
    }
    if (action === 'PATCH' || action === 'PUT') return edit(request, alias)
    if (action === 'POST contacts') return addContact(request, alias)
    if (action !== 'DELETE') return refuse(405, 'Method not allowed')
    store.delete(alias, options.deletesAtOnce === true)
    return okay({ deleted: true })
  }

  const boxes = () =>
    mailboxes.map((box, index) => ({
      ...box,
      default: index === 0,
      nb_alias: store.count(),
      creation_timestamp: 1,
    }))
  const fixed: Readonly<Record<string, (request: RecordedRequest) => Answer>> = {
    'GET /api/user_info': () =>
      okay({
        name: 'Me',
        email: mailboxes[0]?.email,
        is_premium: plan !== 'free',
        in_trial: plan === 'trial',
        trial_end_timestamp: null,
        max_alias_free_plan: maxAliases,
        can_create_reverse_alias: plan !== 'free',
        connected_proton_address: null,
        profile_picture_url: null,
      }),
    'GET /api/stats': () => okay({ nb_alias: store.count(), nb_forward: 0, nb_reply: 0, nb_block: 0 }),
    'GET /api/setting': () =>
      okay({
        alias_generator: options.generator ?? 'word',
        random_alias_default_domain: defaultDomain,
        random_alias_suffix: 'word',
        sender_format: 'AT',
        notification: true,
      }),
    'GET /api/v2/setting/domains': () =>
      okay([
        ...sharedDomains.map((domain) => ({ domain, is_custom: false })),
        ...ownDomains.map(({ domain }) => ({ domain, is_custom: true })),
      ]),
    'GET /api/v2/mailboxes': () => okay({ mailboxes: boxes() }),
    'GET /api/mailboxes': () => okay({ mailboxes: boxes().filter(({ verified }) => verified) }),
    'GET /api/v5/alias/options': () =>
      okay({
        can_create: canCreate(),
        prefix_suggestion: '',
        suffixes: suffixes().map((suffix) => ({
          suffix,
          signed_suffix: signer.sign(suffix),
          is_custom: isOwn(suffix.slice(suffix.indexOf('@') + 1)),
          is_premium: false,
        })),
      }),
    'POST /api/alias/random/new': createRandom,
    'POST /api/v3/alias/custom/new': createCustom,
    'GET /api/v2/aliases': list,
    'POST /api/v2/aliases': list,
  }

  const server = await startServer((request) => {
    if (refusing === 'key' || request.headers.authentication !== key) return refuse(401, 'Wrong api key')
    if (refusing === 'account') return refuse(403, 'Disabled account')
    const answer = fixed[`${request.method} ${request.path}`]
    if (answer !== undefined) return answer(request)
    const [, id, end] = /^\/api\/aliases\/(\d+)(?:\/(\w+))?$/.exec(request.path) ?? []
    if (id === undefined) return refuse(404, 'No such endpoint')
    return ofAlias(request, Number(id), end === undefined ? request.method : `${request.method} ${end}`)
  }, options)

  const findByEmail = (email: string) => store.all().find((alias) => alias.email === email)
  return {
    ...server,
    key,
    find: findByEmail,
    addresses: () => store.all().map(({ email }) => email),
    isBurnt: store.isBurnt,
    add(email, more = {}) {
      const usual = { note: null, name: null, enabled: true, pinned: false, trashed: false, mailboxIds: [1] }
      return store.add({ email, created: now(), ...usual, ...more })
    },
    change(email, change) {
      const alias = findByEmail(email)
      if (alias !== undefined) store.change(alias.id, change)
    },
    destroy(email) {
      const alias = findByEmail(email)
      if (alias !== undefined) store.delete(alias, true)
    },
    lock: (isHeld) => {
      isLocked = isHeld
    },
    refuseAll: (how) => {
      refusing = how
    },
  }
}
