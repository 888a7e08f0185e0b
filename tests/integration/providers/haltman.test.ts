import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSender } from '../../../src/main/http/sender.ts'
import { haltman } from '../../../src/main/providers/haltman.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { haltmanTarget, named } from '../http/sender-target.ts'

const first = { key: 'a1'.repeat(32), email: 'first@inbox.example' }
const second = { key: 'b2'.repeat(32), email: 'second@inbox.example' }
const send = createSender({ fetch })

let server: HaltmanServer
const as = (owner: { readonly key: string }) => haltmanTarget(server.url, owner.key)

describe('at a Haltman server', () => {
  beforeEach(async () => {
    server = await startHaltmanServer({
      owners: [first, second],
      bans: [{ type: 'name', value: 'abuse', reason: 'reported for abuse' }],
    })
  })
  afterEach(() => server.stop())

  test('an address belongs to its creator, and its name is never available again', async () => {
    const made = await send(haltman, 'create', named('amber'), as(first))
    expect(made).toEqual({
      ok: true,
      value: { address: 'amber@haltman.example', destination: 'first@inbox.example' },
    })
    expect(server.addresses()).toEqual(['amber@haltman.example'])

    const again = await send(haltman, 'create', named('amber'), as(second))
    const taken = { reason: 'name-taken', field: 'name', address: 'amber@haltman.example', status: 409 }
    expect(again).toMatchObject({ ok: false, lost: false, failure: taken })

    const address = 'amber@haltman.example'
    expect(await send(haltman, 'remove', { address }, as(second))).toMatchObject({
      failure: { reason: 'not-yours' },
    })
    expect(await send(haltman, 'remove', { address }, as(first))).toEqual({ ok: true, value: null })
    expect(await send(haltman, 'remove', { address }, as(first))).toMatchObject({
      failure: { reason: 'address-inactive' },
    })
    expect(await send(haltman, 'create', named('amber'), as(first))).toMatchObject({
      failure: { reason: 'name-taken' },
    })
  })

  test.each([
    ['a banned name', named('abuse'), { reason: 'banned-name', field: 'name', said: 'reported for abuse' }],
    ['an unknown domain', named('amber', 'nowhere.example'), { reason: 'domain-refused', field: 'domain' }],
    ['an invalid name', named('a..b'), { reason: 'name-refused', field: 'name' }],
  ])(
    "%s is refused, and the failure has the request id for the service's support",
    async (_name, input, failure) => {
      const sent = await send(haltman, 'create', input, as(first))
      expect(sent).toMatchObject({ ok: false, failure })
      expect(sent.ok ? undefined : sent.failure.requestId).toMatch(/^[0-9a-f-]{36}$/)
    },
  )

  test('an unlisted domain works', async () => {
    expect((await send(haltman, 'create', named('amber', 'hidden.example'), as(first))).ok).toBe(true)
  })

  test("the list has pages of 200, newest first, and only the owner's addresses", async () => {
    for (let index = 0; index < 250; index += 1) server.add(`name${index}@free.example`, { createdAt: index })
    server.add('foreign@free.example', { owner: second.email })
    const page = await send(haltman, 'list', {}, as(first))
    expect(page).toMatchObject({ ok: true, value: { total: 250, next: '200' } })
    expect(page.ok && page.value.items[0]?.address).toBe('name249@free.example')
    const rest = await send(haltman, 'list', { cursor: '200' }, as(first))
    expect(rest.ok && [rest.value.items.length, rest.value.next]).toEqual([50, undefined])
    expect(await send(haltman, 'testKey', undefined, as(first))).toEqual({
      ok: true,
      value: { addressCount: 250 },
    })
  })

  test('a handle is claimed once, and its owner switches its domains', async () => {
    const claimed = await send(haltman, 'claimHandle', { handle: 'amber' }, as(first))
    expect(claimed).toEqual({ ok: true, value: { handle: 'amber', destination: 'first@inbox.example' } })
    const again = await send(haltman, 'claimHandle', { handle: 'amber' }, as(second))
    expect(again).toMatchObject({ failure: { reason: 'name-taken', field: 'handle' } })

    const change = { handle: 'amber', domain: 'free.example', enabled: false }
    expect(await send(haltman, 'setHandleDomain', change, as(first))).toEqual({ ok: true, value: change })
    const back = { ...change, enabled: true }
    expect(await send(haltman, 'setHandleDomain', back, as(first))).toEqual({ ok: true, value: back })
    expect(await send(haltman, 'setHandleDomain', back, as(second))).toMatchObject({
      failure: { reason: 'not-yours' },
    })
    const unknown = { ...back, handle: 'birch' }
    expect(await send(haltman, 'setHandleDomain', unknown, as(first))).toMatchObject({
      failure: { reason: 'handle-not-found' },
    })
    expect(await send(haltman, 'create', named('amber'), as(second))).toMatchObject({
      failure: { reason: 'name-taken' },
    })
  })

  test('a handle cannot be claimed while any address has its name', async () => {
    await send(haltman, 'create', named('amber'), as(second))
    expect(await send(haltman, 'claimHandle', { handle: 'amber' }, as(first))).toMatchObject({
      failure: { reason: 'name-taken' },
    })
  })

  test('one of eight simultaneous claims succeeds', async () => {
    const claims = Array.from({ length: 8 }, () =>
      send(haltman, 'claimHandle', { handle: 'amber' }, as(first)),
    )
    const results = await Promise.all(claims)
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test.each([
    ['expired', second.key, 'key-rejected'],
    ['unknown', 'c3'.repeat(32), 'key-rejected'],
    ['misshapen', 'short', 'key-format-refused'],
  ])('a key that is %s is refused', async (_name, key, reason) => {
    server.expire(second.key)
    const sent = await send(haltman, 'testKey', undefined, as({ key }))
    expect(sent).toMatchObject({ ok: false, failure: { reason, field: 'key', status: 401 } })
  })
})

describe('limits of a Haltman server', () => {
  afterEach(() => server.stop())

  test('a key may create a number of addresses a minute, and then gets the time to try again', async () => {
    server = await startHaltmanServer({ owners: [first], limits: { perKey: 2 } })
    for (const name of ['amber', 'birch']) {
      expect((await send(haltman, 'create', named(name), as(first))).ok).toBe(true)
    }
    const before = Date.now()
    const sent = await send(haltman, 'create', named('cedar'), as(first))
    expect(sent).toMatchObject({ ok: false, lost: false, failure: { reason: 'rate-limited', status: 429 } })
    const retryAt = sent.ok ? 0 : (sent.failure.retryAt ?? 0)
    expect(retryAt).toBeGreaterThan(before)
    expect(retryAt).toBeLessThanOrEqual(Date.now() + 60_000)
  })

  test('a network may send a number of requests a minute, whatever the key', async () => {
    server = await startHaltmanServer({ owners: [first], limits: { perNetwork: 0 } })
    const sent = await send(haltman, 'testKey', undefined, as(first))
    expect(sent).toMatchObject({ failure: { reason: 'rate-limited-network', retryAt: expect.any(Number) } })
  })
})

test('a server started by hand prints its address, and accepts the key that it prints', async () => {
  const child = spawn(process.execPath, ['tests/servers/run.ts', 'haltman', '--port', '0'])
  let printed = ''
  for await (const chunk of child.stdout) {
    printed += String(chunk)
    if (printed.includes('API key:')) break
  }
  const [, url = '', key = ''] = /Server address: (\S+)\nAPI key: (\S+)/.exec(printed) ?? []
  const sent = await send(haltman, 'create', named('amber'), haltmanTarget(url, key))
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  expect(sent.ok).toBe(true)
  expect(await ended).toEqual([0, null])
})
