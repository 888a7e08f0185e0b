import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeFailure } from '../../../src/main/base/describe-failure.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import type { FailureReason } from '../../../src/shared/failure.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { receivedAt, remote } from './answer.ts'
import { remoteReads } from './remote-reads.ts'

/** A text that no sentence of the app contains. */
const sentinel = 'Zanzibar quux 4711'

const statuses = [
  200, 201, 301, 400, 401, 402, 403, 404, 405, 408, 409, 410, 418, 422, 429, 500, 502, 503, 504,
]

/** The service’s texts that the readers compare; the sentinel is put around each. */
const phrases = [
  ...['missing_api_key', 'invalid_api_key_format', 'invalid_or_expired_api_key', 'banned', 'forbidden'],
  ...['rate_limited', 'invalid_params', 'invalid_domain', 'alias_taken', 'alias_not_found', 'alias_inactive'],
  ...[
    'alias_state_changed',
    'handle_not_found',
    'internal_error',
    'temporarily_unavailable',
    'invalid_token',
  ],
  ...['Missing API key', 'Rate limit exceeded', 'reserved', 'prefix length', 'Premium domains', 'quota'],
  ...['Wrong api key', 'Disabled account', 'limitation of a free account', 'alias prefix invalid format'],
  ...['Errors with Mailbox', 'Alias creation time is expired', 'Unknown error', 'Please upgrade to premium'],
  ...['account_is_paused', 'free_tier_limit', 'need_subdomain', 'address_unavailable', 'duplicate_address'],
  ...[
    'Alias does not exist',
    'Domain does not exist',
    'reserved word',
    'verify your email',
    'retry in 5 hours',
    'Your account is limited to 5 aliases',
  ],
  ...['already exists', 'too many requests', 'domain', 'characters', ''],
  ...[
    'No query results for model',
    'hourly limit',
    'not verified',
    'upgrade your plan',
    'restore this alias',
  ],
]
const texts = fc
  .constantFrom(...phrases)
  .chain((phrase) =>
    fc.constantFrom(phrase, sentinel, `${phrase} ${sentinel}`, `${sentinel} ${phrase}`, `${sentinel}@ig.do`),
  )
const names = fc.constantFrom(
  ...['error', 'message', 'hint', 'reason', 'details', 'where', 'code', 'requestId', 'field', 'constraints'],
  ...[
    'ban',
    'ban_type',
    'ban_value',
    'type',
    'address',
    'alias',
    'handle',
    'domain',
    'goto',
    'data',
    'email',
  ],
  ...[
    'tag',
    'path',
    'token',
    'action',
    'confirmation',
    'items',
    'ok',
    'success',
    'created',
    'disabled',
    'errors',
    'description',
    'detail',
    'error_code',
    'full_address',
    'has_premium',
    'local_part_without_extension',
    sentinel,
  ],
)
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    texts,
    fc.constantFrom(true, false, null, 42),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(names, tie('tree'), { maxKeys: 6 }),
  ),
}))
const responses = fc.record({
  status: fc.constantFrom(...statuses),
  headers: fc.dictionary(
    fc.constantFrom('x-request-id', 'content-type', 'location', 'server', 'retry-after'),
    fc.constantFrom(sentinel, `text/html; ${sentinel}`, '42'),
  ),
  body: fc.oneof(fc.dictionary(names, tree, { maxKeys: 6 }), texts, tree),
  isJson: fc.boolean(),
  receivedAt: fc.constant(receivedAt),
})

const context = { account: 'Mail', address: 'amber@ig.do', domain: 'ig.do' }

describe('security 23: no heading and no advice contains a service’s words', () => {
  test.each(remoteReads)('%s', (_name, read, input, provider) => {
    const met = new Set<FailureReason>()
    fc.assert(
      fc.property(responses, (response) => {
        const reading = read(response, input)
        if (reading.ok) return
        met.add(reading.failure.reason)
        for (const shown of [{}, { ...context, provider, backAt: '14:05' }]) {
          const { message, hint } = describeFailure(reading.failure, shown)
          expect(`${message} ${hint}`).not.toMatch(/Zanzibar|quux|4711/)
          expect(`${message} ${hint}`).not.toMatch(/undefined|null|\[object/)
        }
      }),
      { numRuns: 500 },
    )
    // The answers contained refusals of several kinds, so the check above was not empty.
    expect(met.size).toBeGreaterThan(4)
  })

  test('the sentinel is quoted in the place of quotations', () => {
    const create = remote(providers.likedo, 'create')
    const body = { success: false, error: `${sentinel}: already exists` }
    const response = { status: 409, headers: {}, body, isJson: true, receivedAt }
    const reading = create.read(response, { localPart: 'amber', domain: ownDomain('ig.do'), label: '' })
    expect(reading).toMatchObject({ ok: false, failure: { said: `${sentinel}: already exists` } })
  })
})
