import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { servicesPage } from '../../../scripts/services/services-table.ts'
import type { ProviderResponse } from '../../../src/main/providers/operation.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { codeOfReason } from '../../../src/shared/failure.ts'
import { isDomain } from '../../../src/shared/rules/domain-name.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { checkLocalPart } from '../../../src/shared/rules/local-part.ts'
import { providerIds } from '../../../src/shared/views/provider.ts'
import { hostileTexts } from '../../support/hostile-texts.ts'
import { unseenIn } from '../../support/unseen-characters.ts'
import { localAnswer, oddBodies, receivedAt } from './answer.ts'
import { remoteReads } from './remote-reads.ts'

/** Words of the services, so that random bodies get past the first check. */
const words = fc.constantFrom(
  ...[
    'ok',
    'success',
    'data',
    'error',
    'field',
    'details',
    'path',
    'message',
    'items',
    'pagination',
    'address',
  ],
  ...[
    'email',
    'disabled',
    'handle',
    'domain',
    'ban',
    'ban_type',
    'reason',
    'created',
    'total',
    '__proto__',
    'constructor',
  ],
  ...[
    'confirmation',
    'sent',
    'token',
    'confirmed',
    'expires_at',
    'next_allowed_send_at',
    'days',
    'expires_in_days',
  ],
  ...['aliases', 'enabled', 'note', 'mailboxes', 'suffixes', 'suffix', 'signed_suffix', 'is_premium'],
  ...[
    'full_address',
    'has_premium',
    'server_storage',
    'block_list_emails',
    'used_on',
    'detail',
    'error_code',
  ],
  ...['errors', 'meta', 'description', 'recipients', 'deleted_at', 'active', 'sharedDomains', 'subscription'],
  ...['methodResponses', 'MaskedEmail/get', 'MaskedEmail/set', 'c0', 'list', 'notCreated', 'k', 'created'],
  ...['primaryAccounts', 'apiUrl', 'https://www.fastmail.com/dev/maskedemail', '/jmap/api/', 'rateLimit'],
  ...['name', 'labels', 'is_enabled', 'plan', 'is_global', 'created_at', 'Alias does not exist', 'amber'],
  ...['result', 'matchers', 'actions', 'literal', 'type', 'value', 'id', 'verified', 'status'],
  ...['domains', 'alias', 'forward', 'account', 'plan', 'lock_reason', 'locked', 'display'],
  ...['alias_taken', 'banned', 'invalid_params', 'amber@ig.do', 'statusCode', 'code', 'requestId'],
)
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...oddBodies),
    fc.oneof(words, fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(words, tie('tree'), { maxKeys: 6 }),
  ),
}))
const responses = fc.record({
  status: fc.constantFrom(
    200,
    201,
    204,
    301,
    400,
    401,
    402,
    403,
    404,
    409,
    418,
    422,
    429,
    500,
    502,
    503,
    599,
  ),
  headers: fc.dictionary(fc.constantFrom('retry-after', 'date', 'x-request-id', 'content-type'), fc.string()),
  body: tree,
  isJson: fc.boolean(),
  receivedAt: fc.constant(receivedAt),
})

/** Characters that no service’s text may bring to a screen. */
const misleading = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

describe('security 23: any answer', () => {
  test.each(remoteReads)('is read by %s without an exception, and reported safely', (_name, read, input) => {
    fc.assert(
      fc.property(responses, (response) => {
        const reading = read(response, input)
        expect(reading).toHaveProperty('ok')
        if (Reflect.get(Object(reading), 'ok') === true) return
        const failure = Object(Reflect.get(Object(reading), 'failure'))
        expect(Object.keys(codeOfReason)).toContain(failure.reason)
        for (const name of ['said', 'providerCode', 'requestId']) {
          const text: unknown = failure[name]
          if (text === undefined) continue
          expect(text).not.toMatch(misleading)
          expect([...String(text)].length).toBeLessThanOrEqual(200)
        }
        if (failure.retryAt !== undefined) expect(failure.retryAt).toBeGreaterThanOrEqual(receivedAt)
      }),
      { numRuns: 400 },
    )
  })
})

/** Every text anywhere in a value, except a key: a key is never shown, and is checked before it is saved. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => (name === 'key' ? [] : textsIn(part)))
}

/** Correct answers except for one text, in every place where a service could put one. */
function answersWith(text: string): readonly ProviderResponse[] {
  const parts = Object.fromEntries(
    ['id', 'tag', 'reason', 'hint', 'message', 'where', 'code', 'requestId', 'createdAt'].map((name) => [
      name,
      text,
    ]),
  )
  const made = { ...parts, email: 'amber@ig.do', address: 'amber@ig.do', goto: text, active: true }
  const bodies: readonly unknown[] = [
    { ok: true, ...made, handle: 'amber', domain: 'ig.do', disabled: false },
    { success: true, data: made },
    { success: true, data: [made, { ...made, email: text }] },
    { items: [made, { ...made, address: text }], pagination: { total: text } },
    { ...made, note: text, enabled: true, mailboxes: [{ id: text, email: text, verified: true }] },
    {
      aliases: [
        { ...made, note: text, mailboxes: [{ id: 1, email: text }] },
        { ...made, email: text },
      ],
    },
    {
      ...made,
      name: text,
      description: text,
      recipients: [text],
      labels: [text],
      is_enabled: true,
      plan: text,
    },
    [{ ...made, name: 'amber', description: text, recipients: [text], plan: text }, { name: text }],
    { success: true, alias: { alias: 'amber', forward: text }, aliases: [{ alias: text, forward: text }] },
    { success: true, domains: [{ domain: 'ig.do', aliases: [{ alias: 'amber', forward: text }] }] },
    {
      success: true,
      account: { email: 'me@ig.do', plan: { display: text }, locked: true, lock_reason: text },
    },
    { success: true, account: { email: 'me@ig.do', plan: text } },
    { success: false, errors: { alias: [text], [text]: [text] } },
    {
      success: true,
      result: {
        ...{ id: 'a', enabled: true, name: text, matchers: [{ type: 'literal', field: 'to', value: text }] },
        actions: [{ type: 'forward', value: [text] }],
      },
    },
    {
      success: true,
      result: [{ id: 'a', name: 'ig.do', account: { id: 'a' }, email: text, verified: text }],
    },
    { success: false, errors: [{ code: text, message: text }] },
    { suffixes: [{ suffix: text, signed_suffix: 'signed' }], random_alias_default_domain: text },
    [
      {
        ...made,
        full_address: 'amber@ig.do',
        description: text,
        used_on: text,
        has_premium: true,
        subdomain: text,
      },
    ],
    { ...made, full_address: 'amber@ig.do', description: text, detail: text, error_code: text },
    [text, 'ig.do'],
    { ok: false, error: text, ...parts, details: text, field: text },
    { success: false, error: text, details: [{ path: ['email'], message: text }] },
    { error: 'banned', ban: { ban_type: text, reason: `${text} ${text}` } },
    { message: text, error: text, statusCode: 400 },
    { ok: true, email: text, token: text, confirmation: { sent: false, reason: text, status: text } },
    text,
  ]
  const headers = {
    'content-type': 'application/json',
    'x-request-id': text,
    'retry-after': text,
    date: text,
  }
  return [200, 400, 403, 500].flatMap((status) =>
    bodies.map((body) => ({ status, body, headers, isJson: typeof body !== 'string', receivedAt })),
  )
}

describe('security 23: any text of a service in any place', () => {
  test.each(remoteReads)('is returned by %s only if it is plain and short', (_name, read, input) => {
    const wrong = Object.entries(hostileTexts).flatMap(([what, text]) =>
      answersWith(text)
        .flatMap((response) => textsIn(read(response, input)))
        .filter((told) => unseenIn(told).length > 0 || told.length > 400)
        .map((told) => `${what}: ${JSON.stringify(told)}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('security 24: any text of a service in the place of an address', () => {
  test.each(remoteReads)('is accepted by %s only if it is an address', (_name, read, input) => {
    const isTold = (text: string, told: unknown): boolean =>
      typeof told === 'object' && told !== null
        ? Object.entries(told).some(([name, value]) =>
            ['address', 'destination'].includes(name) ? value === text : isTold(text, value),
          )
        : false
    const wrong = Object.entries(hostileTexts)
      .filter(([, text]) => answersWith(text).some((response) => isTold(text, read(response, input))))
      .map(([what]) => what)
    expect(wrong).toEqual([])
  })
})

describe('every provider', () => {
  test('is listed in the order of the contract', () => {
    expect(Object.keys(providers)).toEqual([...providerIds])
  })

  test('is in docs/services.md as it is', () => {
    const page = servicesPage(providerIds.map((id) => providers[id]))
    expect(readFileSync('docs/services.md', 'utf8'), 'npm run services writes the page anew').toBe(page)
  })

  test.each(Object.values(providers).map((provider) => [provider.view.name, provider] as const))(
    '%s follows its own rules',
    (_name, provider) => {
      const { view } = provider
      expect(Object.isFrozen(provider)).toBe(true)
      expect(view.domains.known.every(({ name }) => isDomain(name))).toBe(true)
      for (let code = 33; code < 127; code += 1) {
        const character = String.fromCharCode(code).toLowerCase()
        if (!new RegExp(`[${view.localPart.suggestedCharacters}]`).test(character)) continue
        expect(checkLocalPart(view.localPart, character.repeat(view.localPart.minLength))).toBeUndefined()
      }
      expect(provider.authorize === undefined).toBe(view.key === undefined)
      // A choice whose values the service is asked for needs the question, and the question needs such a choice.
      const asks = view.choices?.some(({ values }) => values === 'asked') ?? false
      expect(provider.operations.choices !== undefined).toBe(asks)
    },
  )
})

describe('practice', () => {
  const answer = (localPart: string, domain = 'practice.invalid') =>
    localAnswer(providers.practice, 'create', { localPart, domain: ownDomain(domain), label: 'x' })

  test('creates addresses that can never receive mail', () => {
    expect(answer(' Amber.Harbor42 ')).toEqual({
      ok: true,
      value: { address: 'amber.harbor42@practice.invalid' },
    })
    expect(providers.practice.view.receivesMail).toBe(false)
  })

  test.each([
    ['', undefined, 'name-empty'],
    ['a b', undefined, 'name-bad-character'],
    ['a..b', undefined, 'name-bad-dots'],
    ['a@b', undefined, 'name-is-address'],
    ['x'.repeat(65), undefined, 'name-too-long'],
    ['amber', 'ig.do', 'domain-refused'],
    ['amber', 'nonsense', 'domain-malformed'],
  ])('refuses %j at %j: %s', (localPart, domain, reason) => {
    expect(answer(localPart, domain)).toMatchObject({ ok: false, failure: { reason } })
  })

  test('makes the names at its second domain, each from the mark of its creation', () => {
    const domain = { name: 'random.practice.invalid', naming: 'made' } as const
    const madeFrom = (mark?: string) =>
      localAnswer(providers.practice, 'create', { localPart: '', domain, label: '', ...(mark && { mark }) })
    expect(madeFrom('0f1e2d3c-aaaa')).toEqual({
      ok: true,
      value: { address: 'amber.willow.3603@random.practice.invalid' },
    })
    expect(madeFrom('0f1e2d4c-aaaa')).not.toEqual(madeFrom('0f1e2d3c-aaaa'))
    expect(madeFrom()).toMatchObject({ ok: true })
  })

  test('needs no key and knows its domains', () => {
    expect(localAnswer(providers.practice, 'testKey', undefined)).toEqual({ ok: true, value: {} })
    const domains = localAnswer(providers.practice, 'domains', undefined)
    const random = { name: 'random.practice.invalid', naming: 'made', formats: ['words', 'characters'] }
    expect(domains).toEqual({ ok: true, value: [ownDomain('practice.invalid'), random] })
  })
})
