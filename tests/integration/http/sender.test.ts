import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Fetch } from '../../../src/main/http/exchange.ts'
import { createSender, type RequestNote } from '../../../src/main/http/sender.ts'
import { haltman } from '../../../src/main/providers/haltman.ts'
import { once } from '../../../src/main/providers/operation.ts'
import { practice } from '../../../src/main/providers/practice.ts'
import type { Provider } from '../../../src/main/providers/provider.ts'
import { success } from '../../../src/shared/result.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { startServer } from '../../servers/start-server.ts'
import { haltmanTarget, named } from './sender-target.ts'

let server: HaltmanServer
const send = createSender({ fetch, version: '1.2.3' })

beforeEach(async () => {
  server = await startHaltmanServer()
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await server.stop()
})

describe('a request', () => {
  test('carries the key, JSON and the name of the app, and no further details', async () => {
    const sent = await send(haltman, 'create', named('amber'), haltmanTarget(server.url, server.key))

    expect(sent).toMatchObject({ ok: true, value: { address: 'amber@haltman.example' } })
    const request = server.requests[0]
    expect(request?.headers).toMatchObject({
      'x-api-key': server.key,
      'content-type': 'application/json',
      'user-agent': 'Aliasmith/1.2.3',
    })
    expect(request?.headers).not.toHaveProperty('cookie')
    expect(request?.headers).not.toHaveProperty('referer')
    expect(request?.body).toEqual({ alias_handle: 'amber', alias_domain: 'haltman.example' })
  })

  test('carries no key if none is needed', async () => {
    const sent = await send(haltman, 'domains', undefined, haltmanTarget(server.url, server.key))
    expect(sent).toMatchObject({
      ok: true,
      value: ['haltman.example', 'segfault.example', 'free.example'].map(ownDomain),
    })
    expect(JSON.stringify(server.requests)).not.toContain(server.key)
  })

  test('with a nonce is a new one each time, beside the rest of its query', async () => {
    const asking: Provider = {
      ...haltman,
      operations: {
        ...haltman.operations,
        domains: once(
          () => ({ method: 'GET', path: '/api/domains', query: { of: 'me' }, nonce: '_' }),
          () => success([]),
        ),
      },
    }
    for (let count = 0; count < 2; count += 1)
      await send(asking, 'domains', undefined, haltmanTarget(server.url, server.key))
    const queries = server.requests.map(({ query }) => query)
    expect(queries.map(({ of }) => of)).toEqual(['me', 'me'])
    const [first, second] = queries.map(({ _ }) => _)
    expect(first).toMatch(/^.{20,}$/)
    expect(second).not.toBe(first)
  })

  test('security 22: ignores a proxy in the environment', async () => {
    const proxy = await startServer(() => ({ status: 500 }))
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY']) vi.stubEnv(name, proxy.url)
    const sent = await send(haltman, 'create', named('amber'), haltmanTarget(server.url, server.key))
    await proxy.stop()
    expect(sent.ok).toBe(true)
    expect(proxy.requests).toHaveLength(0)
  })

  test.each([301, 302, 303, 307, 308])('security 22: never follows a redirect (%i)', async (status) => {
    const other = await startHaltmanServer()
    server.misbehave({ how: { redirect: `${other.url}/api/alias/create`, status } })
    const sent = await send(haltman, 'create', named('amber'), haltmanTarget(server.url, server.key))
    await other.stop()
    expect(sent).toMatchObject({ ok: false, failure: { reason: 'answer-redirects' } })
    expect(other.requests).toHaveLength(0)
  })

  test.each([
    ['http://public.example', 'server-not-https'],
    ['http://localhost.public.example', 'server-not-https'],
    ['https://me@public.example', 'server-with-credentials'],
    ['', 'server-empty'],
  ])('security 1: is not sent for %j', async (address, reason) => {
    let called = false
    const watched: Fetch = () => {
      called = true
      return Promise.reject(new Error('called'))
    }
    const sent = await createSender({ fetch: watched })(
      haltman,
      'create',
      named('amber'),
      haltmanTarget(address, server.key),
    )
    expect(sent).toMatchObject({ ok: false, lost: false, failure: { reason } })
    expect(called).toBe(false)
  })

  test('security 21: with a key that no header can carry is not sent, and the failure does not quote the key', async () => {
    const sent = await send(haltman, 'create', named('amber'), haltmanTarget(server.url, 'kéy\r\nX: 1'))
    expect(sent).toEqual({ ok: false, lost: false, failure: { reason: 'key-malformed', field: 'key' } })
  })

  test('security 21: for an address that contains a piece of the key is not sent, because it could not be read back', async () => {
    const target = haltmanTarget(server.url, server.key)
    for (const name of [
      server.key,
      server.key.slice(7, 19),
      `${server.key.slice(7, 14)}.${server.key.slice(14, 19)}`,
    ]) {
      const sent = await send(haltman, 'create', named(name), target)
      expect(sent).toEqual({ ok: false, failure: { reason: 'key-in-request' }, lost: false })
    }
    expect(server.requests).toHaveLength(0)
    expect(await send(haltman, 'create', named(server.key.slice(7, 18)), target)).toMatchObject({ ok: true })
  })

  test('without its key is not sent', async () => {
    const { key: _, ...target } = haltmanTarget(server.url, server.key)
    const sent = await send(haltman, 'create', named('amber'), target)
    expect(sent).toMatchObject({ ok: false, lost: false, failure: { reason: 'key-missing' } })
    expect(server.requests).toHaveLength(0)
  })

  test('security 21: is recorded without key, query or name', async () => {
    const notes: RequestNote[] = []
    const noting = createSender({ fetch, onRequest: (note) => notes.push(note) })
    await noting(haltman, 'create', named('amber'), haltmanTarget(server.url, server.key))
    await noting(haltman, 'create', named('amber'), haltmanTarget(server.url, server.key))
    await noting(practice, 'create', named('amber', 'practice.invalid'), { server: '', accountId: 'none' })
    expect(notes).toMatchObject([
      { accountId: 'first', method: 'POST', path: '/api/alias/create', status: 200 },
      { status: 409, reason: 'name-taken' },
    ])
    expect(notes).toHaveLength(2)
    expect(JSON.stringify(notes)).not.toMatch(new RegExp(`${server.key}|amber`))
  })
})

describe('a service that cannot be reached', () => {
  test('refuses connections', async () => {
    await server.stop()
    const sent = await send(haltman, 'create', named('amber'), haltmanTarget(server.url, server.key))
    expect(sent).toEqual({ ok: false, lost: false, failure: { reason: 'connection-refused' } })
  })

  test('does not speak TLS', async () => {
    const secure = server.url.replace('http:', 'https:')
    const sent = await send(haltman, 'create', named('amber'), haltmanTarget(secure, server.key))
    expect(sent).toMatchObject({ ok: false, lost: false, failure: { reason: 'no-secure-connection' } })
  })

  test('at a port that browsers block is reported as such, and nothing was sent', async () => {
    const sent = await send(
      haltman,
      'create',
      named('amber'),
      haltmanTarget('http://127.0.0.1:6000', server.key),
    )
    expect(sent).toMatchObject({ ok: false, lost: false, failure: { reason: 'port-blocked' } })
  })

  test('is given up at the deadline even if the fetch ignores its signal', async () => {
    const deaf = createSender({ fetch: () => new Promise(() => undefined) })
    const target = haltmanTarget(server.url, server.key, { deadlineMs: 50 })
    const sent = await deaf(haltman, 'create', named('amber'), target)
    expect(sent).toEqual({ ok: false, lost: true, failure: { reason: 'timed-out' } })
  })

  test.each([
    ['net::ERR_INTERNET_DISCONNECTED', 'offline', false],
    ['net::ERR_NAME_NOT_RESOLVED', 'host-not-found', false],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'certificate-refused', false],
    ['net::ERR_CONNECTION_RESET', 'connection-lost', true],
    ['Redirect was cancelled', 'answer-redirects', true],
    ['an unknown error', 'unreachable', true],
  ])('gets its reason from Electron’s error “%s”', async (message, reason, lost) => {
    const broken = createSender({ fetch: () => Promise.reject(new Error(message)) })
    const sent = await broken(haltman, 'create', named('amber'), haltmanTarget(server.url, server.key))
    expect(sent).toEqual({ ok: false, lost, failure: { reason } })
  })
})

describe('an operation whose last answer is lost', () => {
  const { create } = haltman.operations
  const twice: typeof haltman = {
    ...haltman,
    operations: {
      ...haltman.operations,
      *create(input, options) {
        yield { method: 'POST', path: '/first' }
        return yield* create(input, options)
      },
    },
  }

  test.each([
    [200, true],
    [408, true],
    [409, false],
    [500, true],
  ])('may have acted if its first request was answered %i: %j', async (status, acted) => {
    server.misbehave({ when: '/first', how: { status } })
    server.misbehave({ how: { status: 429 } })
    const sent = await send(twice, 'create', named('amber'), haltmanTarget(server.url, server.key))
    expect(sent).toMatchObject({ ok: false, lost: acted, failure: { reason: 'rate-limited' } })
  })
})

describe('creations', () => {
  const names = ['amber', 'birch', 'cedar', 'dune', 'elm']

  test('of one account run one at a time, in order', async () => {
    server.misbehave({ how: { slow: 20 }, times: names.length })
    const target = haltmanTarget(server.url, server.key, { serialize: true })
    const sent = await Promise.all(names.map((name) => send(haltman, 'create', named(name), target)))
    expect(sent.every(({ ok }) => ok)).toBe(true)
    expect(server.mostAtOnce()).toBe(1)
    const order = server.requests.map(({ body }) => Reflect.get(Object(body), 'alias_handle'))
    expect(order).toEqual(names)
  })

  test('of two accounts do not wait for each other', async () => {
    server.misbehave({ how: 'never' })
    const target = haltmanTarget(server.url, server.key, { serialize: true, deadlineMs: 2_000 })
    const waiting = send(haltman, 'create', named('amber'), target)
    await vi.waitFor(() => expect(server.requests).toHaveLength(1))
    const other = haltmanTarget(server.url, server.key, { serialize: true, accountId: 'second' })
    const first = Promise.race([waiting.then(() => 'stuck'), send(haltman, 'create', named('birch'), other)])
    expect(await first).toMatchObject({ ok: true })
    expect(await waiting).toMatchObject({ ok: false, failure: { reason: 'timed-out' } })
  })

  test('that are stuck delay the next one at most by their deadline, which counts from its own start', async () => {
    server.misbehave({ how: 'never' })
    const target = haltmanTarget(server.url, server.key, { serialize: true, deadlineMs: 1_500 })
    const first = send(haltman, 'create', named('amber'), target)
    const second = send(haltman, 'create', named('birch'), target)
    expect(await first).toMatchObject({ ok: false, failure: { reason: 'timed-out' } })
    expect(await second).toMatchObject({ ok: true, value: { address: 'birch@haltman.example' } })
  })
})

test('local operations are answered without a network', async () => {
  const offline = createSender({ fetch: () => Promise.reject(new Error('no network')) })
  const target = { server: '', accountId: 'practice' }
  const sent = await offline(practice, 'create', named('Amber', 'practice.invalid'), target)
  expect(sent).toEqual({ ok: true, value: { address: 'amber@practice.invalid' } })
  const refused = await offline(practice, 'create', named('a b', 'practice.invalid'), target)
  expect(refused).toMatchObject({ ok: false, lost: false, failure: { reason: 'name-bad-character' } })
})
