import type { Answer } from './misbehaviour.ts'

/** Fluent puts isolates around the values in its sentences. */
const isolated = (value: string | number) => `\u2068${value}\u2069`

const own = (status: number, code: string, detail: string, context?: object): Answer => ({
  status,
  body: { detail, error_code: code, ...(context === undefined ? {} : { error_context: context }) },
})

/** An answer with a body. */
export const ok = (body: unknown, status = 200): Answer => ({ status, body })

/** A refusal by the framework, which has no code. */
export const detail = (status: number, text: string, headers?: Readonly<Record<string, string>>): Answer => ({
  status,
  body: { detail: text },
  ...(headers === undefined ? {} : { headers }),
})

/** A complaint about a field. */
export const complaint = (field: string, text: string): Answer => ({ status: 400, body: { [field]: [text] } })

/** A request without a valid key. */
export const noKey = (text = 'Invalid token.'): Answer => detail(401, text, { 'www-authenticate': 'Bearer' })

/** An id that does not exist. */
export const noMask: Answer = detail(404, 'No RelayAddress matches the given query.')

/** A web page about a path that does not exist. */
export const noPage: Answer = {
  status: 404,
  text: '<!doctype html><title>Not Found</title>',
  headers: { 'content-type': 'text/html' },
}

/** Too many requests. */
export const throttled = (seconds: number): Answer =>
  detail(429, `Request was throttled. Expected available in ${seconds} seconds.`, {
    'retry-after': String(seconds),
  })

/** The refusals of creations, in the words of the service. */
export const refusals = {
  paused: own(403, 'account_is_paused', 'Your account is on pause.'),
  noSubdomainMasks: own(
    403,
    'free_tier_no_subdomain_masks',
    'Your free account does not include custom subdomains for masks.',
  ),
  needSubdomain: own(
    400,
    'need_subdomain',
    'Please select a subdomain before creating a custom email address.',
  ),
  freeLimit: (limit: number): Answer =>
    own(
      403,
      'free_tier_limit',
      `You’ve used all ${isolated(limit)} email masks included with your free account.`,
      {
        free_tier_limit: limit,
      },
    ),
  unavailable: (name: string): Answer =>
    own(400, 'address_unavailable', `“${isolated(name)}” could not be created. Please try again.`, {
      unavailable_address: name,
    }),
  duplicate: (full: string): Answer =>
    own(409, 'duplicate_address', `“${isolated(full)}” already exists.`, { duplicate_address: full }),
} as const
