import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type SentinelWorld, startSentinelWorld } from '../../support/sentinel-world.ts'

let world: SentinelWorld
beforeEach(async () => {
  world = await startSentinelWorld()
})
afterEach(() => world.stop())

const dashboard = '/api/email/dashboard'

/** Asks for the four words and confirms them, for an account with a sentinel as its key. */
async function signIn(nickname: string, email = 'me') {
  const account = { provider: 'duckduckgo', nickname, server: world.duckduckgo.url } as const
  await world.get('askForKey', { account, email })
  return world.ask('confirmKey', { account, email, code: world.duckduckgo.mails().at(-1)?.words ?? '' })
}

/** The paths of the requests that carried the newest log-in token. */
function carriers(): readonly string[] {
  const token = world.duckduckgo.tokens().at(-1) ?? ''
  return world.duckduckgo.requests
    .filter((request) => JSON.stringify(request).includes(token))
    .map(({ path }) => path)
}

describe('security 21: the log-in token of a key by four words', () => {
  test('is used once, and is stored and told nowhere; the key is in the keychain alone', async () => {
    expect(await signIn('Duck')).toMatchObject({ ok: true, value: { state: 'working' } })
    expect(carriers()).toEqual([dashboard])
    const kept = await Promise.all(world.keychain.names().map((name) => world.keychain.get(name)))
    expect(kept.filter((secret) => secret?.includes(world.keys.duckduckgo))).toHaveLength(1)
    expect(kept.filter((secret) => secret?.includes(world.duckduckgo.tokens()[0] ?? ''))).toEqual([])
    await world.restart()
    const { accounts } = await world.get('getSnapshot')
    const [{ id = '' } = {}] = accounts
    await world.get('createAddress', { accountId: id, localPart: '', domain: 'duck.com', label: '' })
    expect(carriers()).toEqual([dashboard])
    expect(await world.search()).toEqual([])
  })

  test.each([
    ['is lost', 'reset'],
    ['is cut', 'cut'],
    ['is a page', 'html'],
    ['is refused', { status: 401, body: { error: 'expired' } }],
    ['is an error', { status: 500 }],
  ] as const)('is told nowhere if the answer to its only request %s', async (_what, how) => {
    world.duckduckgo.misbehave({ when: dashboard, how })
    expect((await signIn('Duck')).ok).toBe(false)
    expect(carriers()).toEqual([dashboard])
    expect(await world.search()).toEqual([])
  })

  test('is told nowhere if the service quotes it, the key or the words in a refusal', async () => {
    const key = world.keys.duckduckgo
    for (const status of [200, 400, 403, 500]) {
      for (const when of ['/api/auth/login', dashboard]) {
        const token = `t0k3n${status}`.repeat(8)
        const body = { error: `${token} ${key}`, requestId: token, token: status === 200 ? 5 : token }
        world.duckduckgo.misbehave({ when, how: { status, body, headers: { 'x-request-id': key } } })
        expect((await signIn(`Duck ${world.next()}`)).ok).toBe(false)
      }
    }
    const quoted = [200, 400, 403, 500].map((status) => ({
      name: 'a quoted token',
      key: `t0k3n${status}`.repeat(8),
    }))
    expect(await world.search(quoted)).toEqual([])
  })
})
