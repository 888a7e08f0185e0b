import { describe, expect, test } from 'vitest'
import { addy, mailflusher, proxiedmail, skudo } from '../../../src/main/providers/addy.ts'
import type { ProviderResponse } from '../../../src/main/providers/operation.ts'
import { nameFormats } from '../../../src/shared/rules/name-format.ts'
import { noRoute, pageAnswer } from './addy-answers.ts'
import { converse, json } from './answer.ts'

const options = (changes: object = {}) =>
  json(200, {
    data: ['Anon.example', 'mine.example', 'me.anon.example', 'anon.example'],
    sharedDomains: ['anon.example'],
    defaultAliasDomain: 'mine.example',
    defaultAliasFormat: 'random_noun',
    ...changes,
  })
const details = (changes: object = {}) =>
  json(200, { data: { total_aliases: 31, active_shared_domain_alias_count: 7, ...changes } })
const limited = json(429, { message: 'Too Many Attempts.' }, { 'retry-after': '9' })

describe('the domains', () => {
  const list = (...answers: readonly ProviderResponse[]) => converse(addy, 'domains', undefined, {}, answers)
  const formats = ['noun', ...nameFormats.filter((format) => format !== 'noun')]
  const own = (name: string) => ({ name, naming: 'own', formats })

  test('of a server of one’s own are all the user’s to name, the default first', () => {
    const { requests, result } = list(options(), details())
    expect(requests.map(({ path }) => path)).toEqual(['/api/v1/domain-options', '/api/v1/account-details'])
    expect(result).toEqual({ ok: true, value: ['mine.example', 'anon.example', 'me.anon.example'].map(own) })
  })

  test('that are shared add five characters on a paid plan', () => {
    expect(list(options(), details({ subscription: 'lite' })).result).toEqual({
      ok: true,
      value: [
        own('mine.example'),
        { name: 'anon.example', naming: 'begins', tail: 5, formats },
        own('me.anon.example'),
      ],
    })
  })

  test.each([['free'], ['Free'], [null], ['']])(
    'that are shared make the whole name on the plan %j',
    (plan) => {
      const free = ['characters', 'uuid']
      expect(list(options(), details({ subscription: plan })).result).toEqual({
        ok: true,
        value: [
          { ...own('mine.example'), formats: free },
          { name: 'anon.example', naming: 'made', formats: free },
          { ...own('me.anon.example'), formats: free },
        ],
      })
    },
  )

  test('are the user’s to name if the server has no account details', () => {
    expect(list(options(), noRoute).result).toMatchObject({ value: { length: 3 } })
    expect(list(options(), limited).result).toMatchObject({ failure: { reason: 'rate-limited' } })
  })

  test('may lack everything but their names', () => {
    const odd = { sharedDomains: null, defaultAliasDomain: 5, defaultAliasFormat: 'custom' }
    expect(list(options({ ...odd, data: ['b.example', 7, 'a.example'] }), details()).result).toEqual({
      ok: true,
      value: ['b.example', 'a.example'].map((name) => ({ name, naming: 'own', formats: [...nameFormats] })),
    })
    expect(list(options({ data: [] }), details()).result).toEqual({ ok: true, value: [] })
    for (const data of ['a.example', [1], null]) {
      expect(list(options({ data })).result).toMatchObject({ failure: { reason: 'answer-wrong-shape' } })
    }
    expect(list(noRoute).result).toMatchObject({ failure: { reason: 'not-found' } })
  })
})

describe('a key test', () => {
  const run = (...answers: readonly ProviderResponse[]) => converse(addy, 'testKey', undefined, {}, answers)
  const token = (expires: string | null) =>
    json(200, { name: 'Aliasmith', created_at: '2026-11-01 00:00:00', expires_at: expires })

  test('reports the plan, the addresses, the rest at shared domains and the end of the key', () => {
    const hosted = details({ subscription: 'free', active_shared_domain_alias_limit: '10' })
    const { requests, result } = run(token('2027-01-01 00:00:00'), hosted)
    expect(requests.map(({ path }) => path)).toEqual(['/api/v1/api-token-details', '/api/v1/account-details'])
    expect(result).toEqual({
      ok: true,
      value: {
        addressCount: 31,
        plan: 'free',
        quota: { limit: 10, used: 7, shared: true },
        keyExpiresAt: Date.UTC(2027, 0, 1),
      },
    })
  })

  test('reports no limit of 0, and no end of a key that never ends', () => {
    const pro = details({ total_aliases: '1200', subscription: 'pro', active_shared_domain_alias_limit: 0 })
    expect(run(token(null), pro).result).toEqual({ ok: true, value: { addressCount: 1200, plan: 'pro' } })
  })

  test('of a server that lacks a question asks the next', () => {
    expect(run(noRoute, details()).result).toEqual({ ok: true, value: { addressCount: 31 } })
    expect(run(token(null), noRoute).result).toEqual({ ok: true, value: {} })
    const { requests, result } = run(noRoute, noRoute, pageAnswer([1]))
    expect(requests.at(-1)).toEqual({
      method: 'GET',
      path: '/api/v1/aliases',
      query: { 'page[size]': '1', 'page[number]': '1' },
    })
    expect(result).toEqual({ ok: true, value: { addressCount: 1 } })
    expect(run(noRoute, noRoute, noRoute).result).toMatchObject({ failure: { reason: 'not-found' } })
  })

  test.each([
    ['the key', [json(401, { message: 'Unauthenticated.' })], 'key-rejected'],
    ['the key, at the account', [token(null), json(401, { message: 'Unauthenticated.' })], 'key-rejected'],
    ['the pace', [limited], 'rate-limited'],
    ['nothing, and says nothing', [json(200, {})], 'answer-wrong-shape'],
    ['nothing, and has no account', [token(null), json(200, [])], 'answer-wrong-shape'],
    ['nothing, and has no list', [noRoute, noRoute, json(200, {})], 'answer-wrong-shape'],
  ])('of a server that refuses %s fails', (_what, answers, reason) => {
    expect(run(...answers).result).toMatchObject({ ok: false, failure: { reason } })
  })
})

describe('a service of the dialect', () => {
  test.each([
    [addy, 'https://app.addy.io', true, 40],
    [proxiedmail, 'https://proxiedmail.com', false, 20],
    [mailflusher, 'https://app.mailflusher.com', false, 40],
    [skudo, 'https://app.skudo.org', true, 40],
  ])('has its own server, pages and keys: $view.name', ({ view, keyPage }, address, changeable, shortest) => {
    expect(view.server).toEqual({ address, changeable })
    expect([view.homePage, keyPage].map((page) => new URL(page ?? '').protocol)).toEqual(['https:', 'https:'])
    const fits = (length: number) => new RegExp(view.key?.pattern ?? '').test('k'.repeat(length))
    expect([fits(shortest - 1), fits(shortest), fits(60)]).toEqual([false, true, true])
  })

  test('has every operation, and what it lacks is found out by asking', () => {
    for (const { operations } of [proxiedmail, mailflusher, skudo]) {
      expect(Object.keys(operations)).toEqual(Object.keys(addy.operations))
    }
    // Only the source of addy.io itself shows that its list has every address.
    expect([addy, proxiedmail, mailflusher, skudo].map((each) => each.listsEverything)).toEqual([
      true,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('that is known to create made names only offers them', () => {
    const [domain] = proxiedmail.view.domains.known
    if (domain === undefined) throw new Error('no domain')
    const input = { localPart: '', domain, label: 'shop' }
    expect(converse(proxiedmail, 'create', input, {}, []).requests).toEqual([
      { method: 'POST', path: '/api/v1/aliases', body: { domain: domain.name, description: 'shop' } },
    ])
  })
})
