import { randomBytes, randomInt } from 'node:crypto'
import type { HaltmanOwner } from './haltman-server.ts'
import type { Answer } from './misbehaviour.ts'
import type { RecordedRequest } from './start-server.ts'

/** A mail with a code, as it lies in its recipient's mailbox. */
export interface CodeMail {
  readonly to: string
  /** Six digits. */
  readonly code: string
  readonly days: number
  /** Milliseconds since the epoch. */
  readonly sentAt: number
}

/** How the service hands out keys; the values are the defaults of its source. */
export interface CredentialOptions {
  /** Between two mails for one request, in seconds; 60 by default. */
  readonly cooldownSeconds?: number
  /** How long a code works, in minutes; 15 by default. */
  readonly ttlMinutes?: number
  /** Mails for one request; 3 by default. */
  readonly maxSends?: number
  /** Wrong codes after which nothing that is pending can be confirmed any more; 5 by default. */
  readonly maxTries?: number
}

interface Pending {
  readonly email: string
  code: string
  days: number
  renews: boolean
  expiresAt: number
  lastSentAt: number
  sends: number
  tries: number
}

interface Parts extends CredentialOptions {
  readonly now: () => number
  /** Domains whose addresses get no keys. */
  readonly managed: ReadonlySet<string>
  issue(owner: HaltmanOwner): void
}

const mailbox = /^[^\s@]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/
const refusal = (code: string, more: object = {}): Answer => ({ status: 400, body: { error: code, ...more } })

function given(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
}

/** The two endpoints by which someone without a key gets one, with everything kept in memory. */
export function createCredentials(parts: Parts) {
  const { now, managed, issue } = parts
  const cooldownMs = (parts.cooldownSeconds ?? 60) * 1_000
  const ttlMinutes = parts.ttlMinutes ?? 15
  const maxSends = parts.maxSends ?? 3
  const maxTries = parts.maxTries ?? 5
  const mails: CodeMail[] = []
  const requests = new Map<string, Pending>()

  const isPending = (request: Pending | undefined): request is Pending =>
    request !== undefined && request.expiresAt > now() && request.tries < maxTries

  function send(request: Pending): void {
    request.code = String(randomInt(1_000_000)).padStart(6, '0')
    request.expiresAt = now() + ttlMinutes * 60_000
    request.lastSentAt = now()
    request.sends += 1
    mails.push({ to: request.email, code: request.code, days: request.days, sentAt: now() })
  }

  function create({ body }: RecordedRequest): Answer {
    const email = String(given(body, 'email') ?? '')
      .trim()
      .toLowerCase()
    const days = Number(given(body, 'days'))
    const renews = given(body, 'automatic_renew') ?? false
    const domain = mailbox.exec(email)?.[1]
    if (domain === undefined) return refusal('invalid_params', { field: 'email' })
    if (!Number.isInteger(days) || days < 1 || days > 9_999) {
      return refusal('invalid_params', { field: 'days', hint: 'integer 1..9999' })
    }
    if (typeof renews !== 'boolean') {
      return refusal('invalid_params', { field: 'automatic_renew', hint: 'boolean' })
    }
    if (managed.has(domain)) return refusal('managed_domain_not_allowed', { field: 'email', domain })

    const former = requests.get(email)
    const request: Pending = isPending(former)
      ? former
      : { email, code: '', days, renews, expiresAt: 0, lastSentAt: 0, sends: 0, tries: 0 }
    requests.set(email, request)
    const cools = request.sends > 0 && request.lastSentAt + cooldownMs > now()
    const reason = cools ? 'cooldown' : request.sends >= maxSends ? 'rate_limited' : undefined
    if (reason === undefined) {
      request.days = days
      request.renews = renews
      send(request)
    }
    const confirmation = {
      sent: reason === undefined,
      ttl_minutes: ttlMinutes,
      status: 'pending',
      expires_at: new Date(request.expiresAt).toISOString(),
      next_allowed_send_at: new Date(request.lastSentAt + cooldownMs).toISOString(),
      send_count: request.sends,
      remaining_attempts: Math.max(0, maxSends - request.sends),
      ...(reason === undefined ? {} : { reason }),
    }
    const answer = { ok: true, action: 'api_credentials_create', email, days, automatic_renew: renews }
    return { status: 200, body: { ...answer, confirmation } }
  }

  function confirm({ body }: RecordedRequest): Answer {
    const code = String(given(body, 'token') ?? '').trim()
    if (code === '') return refusal('invalid_params', { field: 'token' })
    if (!/^\d{6}$/.test(code)) return refusal('invalid_token')
    const pending = [...requests.values()].filter(isPending)
    const request = pending.find((candidate) => candidate.code === code)
    if (request === undefined) {
      // A code names nobody, so a wrong one counts for all.
      for (const other of pending) other.tries += 1
      return refusal('invalid_or_expired')
    }
    const key = randomBytes(32).toString('hex')
    requests.delete(request.email)
    issue({ key, email: request.email })
    const answer = {
      ok: true,
      action: 'api_credentials_confirm',
      confirmed: true,
      email: request.email,
      token: key,
      token_type: 'api_key',
      expires_in_days: request.days,
      automatic_renew: request.renews,
    }
    return { status: 200, body: answer }
  }

  return {
    routes: {
      'POST /api/credentials/create': create,
      'POST /api/credentials/confirm': confirm,
    } as Readonly<Record<string, (request: RecordedRequest) => Answer>>,
    mails: (): readonly CodeMail[] => mails,
  }
}
