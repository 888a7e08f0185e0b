import { randomBytes, randomInt } from 'node:crypto'
import type { HaltmanOwner } from './haltman-server.ts'
import type { Answer } from './misbehaviour.ts'
import type { RecordedRequest } from './start-server.ts'

/** The purpose of a code. The mails differ in a line of their text only. */
export type CodeAction = 'create' | 'list' | 'destroy_all'

/** A mail with a code in its recipient’s mailbox. */
export interface CodeMail {
  readonly to: string
  /** Six digits. */
  readonly code: string
  readonly action: CodeAction
  readonly days: number
  /** Milliseconds since the epoch. */
  readonly sentAt: number
}

/** The service’s rules for handing out keys; the values are the defaults of its source. */
export interface CredentialOptions {
  /** The time between two mails for one request, in seconds; 60 by default. */
  readonly cooldownSeconds?: number
  /** How long a code works, in minutes; 15 by default. */
  readonly ttlMinutes?: number
  /** The number of mails for one request; 3 by default. */
  readonly maxSends?: number
  /**
   * Whether an address can have only one open request for all purposes, as in the published tables. The newer source
   * allows one for each purpose.
   */
  readonly oneForEach?: boolean
}

interface Pending {
  readonly email: string
  readonly action: CodeAction
  code: string
  days: number
  renews: boolean
  expiresAt: number
  lastSentAt: number
  sends: number
}

interface Parts extends CredentialOptions {
  readonly now: () => number
  /** Domains whose addresses get no keys. */
  readonly managed: ReadonlySet<string>
  /** The answer to a banned owner. */
  banned(email: string): Answer | undefined
  issue(owner: HaltmanOwner): void
  keysOf(email: string): readonly HaltmanOwner[]
  destroy(owner: HaltmanOwner): void
}

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const mailbox = new RegExp(`^(?=.{1,254}$)${atom}(?:\\.${atom})*@((?:[a-z0-9-]+\\.)+[a-z]{2,63})$`)
const refusal = (code: string, more: object = {}): Answer => ({ status: 400, body: { error: code, ...more } })

function given(source: unknown, name: string): unknown {
  return typeof source === 'object' && source !== null ? Reflect.get(source, name) : undefined
}

const tidy = (value: unknown): string => (typeof value === 'string' ? value.trim().toLowerCase() : '')

const truths: Readonly<Record<string, boolean>> = {
  ...Object.fromEntries(['1', 'true', 'yes', 'on'].map((word) => [word, true])),
  ...Object.fromEntries(['0', 'false', 'no', 'off'].map((word) => [word, false])),
}

/** The service’s value of `action` for each purpose. */
const requested = {
  create: 'api_credentials_create',
  list: 'api_credentials_list_request',
  destroy_all: 'api_credentials_destroy_all_request',
} as const

/** The endpoints that send, list and destroy keys by email, with everything in memory. */
export function createCredentials(parts: Parts) {
  const { now, managed, banned, issue, keysOf, destroy } = parts
  const cooldownMs = (parts.cooldownSeconds ?? 60) * 1_000
  const ttlMinutes = parts.ttlMinutes ?? 15
  const maxSends = parts.maxSends ?? 3
  const mails: CodeMail[] = []
  const requests = new Map<string, Pending>()
  let mailsLeave = true

  const isPending = (request: Pending | undefined): request is Pending =>
    request !== undefined && request.expiresAt > now()

  /** @returns whether the mail was sent. The code is recorded before that, and stays recorded. */
  function send(request: Pending): boolean {
    request.code = String(randomInt(1_000_000)).padStart(6, '0')
    request.expiresAt = now() + ttlMinutes * 60_000
    request.lastSentAt = now()
    request.sends += 1
    const { email: to, code, action, days } = request
    if (mailsLeave) mails.push({ to, code, action, days, sentAt: now() })
    return mailsLeave
  }

  function ask(action: CodeAction, email: string, days: number, renews: boolean): Answer {
    const domain = mailbox.exec(email)?.[1]
    if (domain === undefined) return refusal('invalid_params', { field: 'email' })
    const stopped = banned(email)
    if (stopped !== undefined) return stopped
    if (managed.has(domain)) return refusal('managed_domain_not_allowed', { field: 'email', domain })

    const own = requests.get(`${email} ${action}`)
    const others = [...requests.values()].filter((other) => other.email === email && other !== own)
    if (parts.oneForEach !== true && !isPending(own) && others.some(isPending)) {
      return { status: 500, body: { error: 'internal_error' } }
    }
    const request: Pending = isPending(own)
      ? own
      : { email, action, code: '', days, renews, expiresAt: 0, lastSentAt: 0, sends: 0 }
    requests.set(`${email} ${action}`, request)
    const cools = request.sends > 0 && request.lastSentAt + cooldownMs > now()
    const reason = cools ? 'cooldown' : request.sends >= maxSends ? 'rate_limited' : undefined
    if (reason === undefined) {
      request.days = days
      request.renews = renews
      if (!send(request)) return { status: 500, body: { error: 'internal_error' } }
    }
    const confirmation = {
      sent: reason === undefined,
      ttl_minutes: ttlMinutes,
      status: 'PENDING',
      expires_at: new Date(request.expiresAt).toISOString(),
      last_sent_at: new Date(request.lastSentAt).toISOString(),
      next_allowed_send_at: cooldownMs > 0 ? new Date(request.lastSentAt + cooldownMs).toISOString() : null,
      send_count: request.sends,
      remaining_attempts: Math.max(0, maxSends - request.sends),
      ...(reason === undefined ? {} : { reason }),
    }
    const wanted = action === 'create' ? { days, automatic_renew: renews } : {}
    return { status: 200, body: { ok: true, action: requested[action], email, ...wanted, confirmation } }
  }

  function create({ body, query }: RecordedRequest): Answer {
    const email = tidy(given(body, 'email') ?? query.email)
    const wanted = given(body, 'days') ?? query.days
    const days = typeof wanted === 'string' || typeof wanted === 'number' ? Number(wanted) : Number.NaN
    const renews = truths[String(given(body, 'automatic_renew') ?? false).toLowerCase()]
    if (!mailbox.test(email)) return refusal('invalid_params', { field: 'email' })
    if (!Number.isInteger(days) || days < 1 || days > 9_999) {
      return refusal('invalid_params', { field: 'days', hint: 'integer 1..9999' })
    }
    if (renews === undefined) return refusal('invalid_params', { field: 'automatic_renew', hint: 'boolean' })
    return ask('create', email, days, renews)
  }

  const requestOf =
    (action: CodeAction) =>
    ({ body, query }: RecordedRequest): Answer =>
      ask(action, tidy(given(body, 'email') ?? query.email), 1, false)

  /** The request that a code belongs to, or the answer to an unknown code. */
  function find(token: unknown): Pending | Answer {
    const code = typeof token === 'string' ? token.trim() : ''
    if (code === '') return refusal('invalid_params', { field: 'token' })
    if (!/^\d{6}$/.test(code)) return refusal('invalid_token')
    const request = [...requests.values()].findLast((other) => isPending(other) && other.code === code)
    return request ?? refusal('invalid_or_expired')
  }

  function preview({ query, path }: RecordedRequest): Answer {
    const found = find(query.token)
    if ('status' in found) return found
    const { action, email, days, renews } = found
    const body = {
      ok: true,
      pending: true,
      mutation_required: true,
      action,
      email,
      days,
      automatic_renew: renews,
      confirm_via: { method: 'POST', path },
    }
    return { status: 200, body }
  }

  function confirm({ body }: RecordedRequest): Answer {
    const request = find(given(body, 'token'))
    if ('status' in request) return request
    const { email, action, days, renews } = request
    const stopped = banned(email)
    if (stopped !== undefined) return stopped
    requests.delete(`${email} ${action}`)
    const done = { ok: true, confirmed: true, email }
    if (action === 'list') {
      const items = keysOf(email).map((_, index) => ({ id: index + 1, days_left: 1 }))
      return { status: 200, body: { ...done, action: 'api_credentials_list_confirm', items } }
    }
    if (action === 'destroy_all') {
      const keys = keysOf(email)
      const name = { action: 'api_credentials_destroy_all_confirm' }
      if (keys.length === 0) return { status: 404, body: { ok: false, ...name, error: 'no_api_keys', email } }
      for (const owner of keys) destroy(owner)
      return { status: 200, body: { ...done, ...name, destroyed: true, deleted_count: keys.length } }
    }
    const key = randomBytes(32).toString('hex')
    issue({ key, email })
    const issued = { token: key, token_type: 'api_key', expires_in_days: days, automatic_renew: renews }
    return { status: 200, body: { ...done, action: 'api_credentials_confirm', ...issued } }
  }

  return {
    routes: {
      'POST /api/credentials/create': create,
      'POST /api/credentials/list/request': requestOf('list'),
      'POST /api/credentials/destroy-all/request': requestOf('destroy_all'),
      'GET /api/credentials/confirm': preview,
      'POST /api/credentials/confirm': confirm,
    } as Readonly<Record<string, (request: RecordedRequest) => Answer>>,
    askForAction: (action: 'list' | 'destroy_all', email: string): void => void ask(action, email, 1, false),
    mailsLeave: (leave: boolean): void => {
      mailsLeave = leave
    },
    mails: (): readonly CodeMail[] => mails,
  }
}
