import { describe, expect } from 'vitest'
import { leadingAway } from '../../servers/leading-away.ts'
import { actorKinds, addActor, askEverything, drive } from '../../support/drive-requests.ts'
import { portOf, test } from './fixtures.ts'

describe('security 22: a key goes only to the origin it was saved for', { timeout: 60_000 }, () => {
  test.for(actorKinds)('whatever an answer redirects to: %s', async (kind, { network, other, world }) => {
    const actor = await addActor(world, kind)
    const server = world[actor.provider]
    const port = portOf(other.url)
    const targets = [
      other.url,
      `http://localhost:${port}`,
      `http://${new URL(server.url).host}@127.0.0.1:${port}`,
      `http://localhost:${portOf(server.url)}`,
      `https://127.0.0.1:${port}`,
    ]
    for (const [index, target] of targets.entries()) {
      const ways = leadingAway(target)
      for (const how of index === 0 ? ways : ways.slice(0, 2)) {
        const ask = await drive(actor, 'createAddress')
        server.misbehave({ how, times: 20 })
        expect((await ask()).answer.ok).toBe(false)
        server.behave()
        world.wait()
      }
    }
    for (const how of leadingAway(other.url)) {
      server.misbehave({ how, times: 20 })
      await askEverything(actor)
      server.behave()
    }
    expect(other.requests).toEqual([])
    expect([...network.origins]).toEqual([server.url])
    expect(new Set(server.requests.map(({ headers }) => headers.host))).toEqual(
      new Set([new URL(server.url).host]),
    )
    expect(await world.search()).toEqual([])
  })

  test('and without anything that a service asked for: cookies, a password, a referrer', async ({
    world,
  }) => {
    const actor = await addActor(world, 'haltman')
    const greedy = {
      'set-cookie': 'session=1; Path=/; Max-Age=3600',
      'www-authenticate': 'Basic realm="keys", Bearer, Digest realm="keys", nonce="1"',
      'referrer-policy': 'unsafe-url',
      'accept-ch': 'Sec-CH-UA-Full-Version-List',
    }
    world.haltman.misbehave({ how: { status: 401, body: {}, headers: greedy }, times: 4 })
    await askEverything(actor)
    world.haltman.behave()
    await askEverything(actor)
    expect(world.haltman.requests.length).toBeGreaterThan(5)
    for (const { headers } of world.haltman.requests) {
      expect(Object.keys(headers)).not.toContain('cookie')
      expect(Object.keys(headers)).not.toContain('authorization')
      expect(Object.keys(headers)).not.toContain('referer')
    }
  })

  test('and is not sent there with requests that need no key', async ({ world }) => {
    const actor = await addActor(world, 'haltman')
    await askEverything(actor)
    await (await drive(actor, 'confirmKey'))()
    const open = world.haltman.requests.filter(({ path }) => /domains$|credentials/.test(path))
    expect(new Set(open.map(({ path }) => path)).size).toBe(3)
    expect(open.filter(({ headers }) => headers['x-api-key'] !== undefined)).toEqual([])
  })
})
