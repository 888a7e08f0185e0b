import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { commandOfLink } from '../../../src/main/shell/electron/command-line.ts'
import { actorKinds, addActor, askEverything } from '../../support/drive-requests.ts'
import { importFile } from '../../support/import-file.ts'
import { portOf, test } from './fixtures.ts'

/** Addresses of other servers, some of which look alike, and the reason why each is not asked with the saved key. */
function otherAddresses(port: string, otherPort: string): readonly (readonly [string, string])[] {
  return [
    [`http://127.0.0.1:${otherPort}`, 'server-needs-key'],
    [`http://127.0.0.2:${port}`, 'server-needs-key'],
    [`http://localhost:${port}`, 'server-needs-key'],
    [`http://[::1]:${port}`, 'server-needs-key'],
    [`https://127.0.0.1:${port}`, 'server-needs-key'],
    ['https://mail.haltman.io', 'server-needs-key'],
    ['https://mail.haltman.io:444', 'server-needs-key'],
    ['https://mail.haltman.io.', 'server-needs-key'],
    ['https://mail.haltman.io.evil.example', 'server-needs-key'],
    ['https://m\u0430il.haltman.io', 'server-needs-key'],
    ['https://xn--mil-8cd.haltman.io', 'server-needs-key'],
    ['https://mail\uff0ehaltman\uff0eio', 'server-needs-key'],
    ['https://mail.haltman.io@evil.example', 'server-with-credentials'],
    [`http://127.0.0.1:${port}@evil.example`, 'server-with-credentials'],
    [`http://127.0.0.1:${port}:x@127.0.0.1:${otherPort}`, 'server-with-credentials'],
    [`http://127.0.0.1:${port}\\@evil.example`, 'server-malformed'],
    [`http://127.0.0.1:${port}#@evil.example`, 'server-with-credentials'],
    [`http://127.0.0.1:${port}?@evil.example`, 'server-with-credentials'],
    [`http://127.0.0.1.evil.example:${port}`, 'server-not-https'],
    [`http://localhost.evil.example:${port}`, 'server-not-https'],
    [`http://localhost.:${port}`, 'server-not-https'],
    [`http://[::ffff:127.0.0.1]:${port}`, 'server-not-https'],
    [`http://0.0.0.0:${port}`, 'server-not-https'],
    [`http://2130706434.evil.example:${port}`, 'server-not-https'],
    [`http://127.0.0.1:${port}/api`, 'server-with-path'],
    [`ws://127.0.0.1:${port}`, 'server-malformed'],
  ]
}

describe('security 22: a key goes only to the origin it was saved for', { timeout: 60_000 }, () => {
  test.for(actorKinds)(
    'and a changed server address requires the key again, and gets no request: %s',
    async (kind, { network, other, world }) => {
      const actor = await addActor(world, kind)
      const { key: _, ...keyless } = { ...actor.draft, id: actor.accountId }
      const server = world[actor.provider]
      for (const [address, reason] of otherAddresses(portOf(server.url), portOf(other.url))) {
        for (const name of ['saveAccount', 'testConnection'] as const) {
          const answer = await world.ask(name, { ...keyless, server: address })
          expect(answer, `${name} for ${address}`).toMatchObject({ ok: false, failure: { reason } })
        }
      }
      expect(other.requests).toEqual([])
      expect([...network.origins].filter((origin) => origin !== server.url)).toEqual([])

      // The same origin in another spelling keeps its key.
      for (const host of ['127.0.0.1', '127.1', '2130706433', '0x7f.1', '0177.0.0.1']) {
        const address = ` HTTP://${host}:${portOf(server.url)}/ `
        expect(await world.get('saveAccount', { ...keyless, server: address })).toMatchObject({
          server: server.url,
        })
        await world.get('testConnection', { ...keyless, server: address })
      }
      expect([...network.origins]).toEqual([server.url])
      expect(await world.search()).toEqual([])
    },
  )

  test('and with the key typed again goes only to the new one, while the old key is removed', async ({
    other,
    world,
  }) => {
    const actor = await addActor(world, 'haltman')
    const moved = { ...actor.draft, id: actor.accountId, key: world.keys.next, server: other.url }
    await world.get('saveAccount', moved)
    const before = world.haltman.requests.length
    await askEverything(actor)
    expect(other.requests.length).toBeGreaterThan(1)
    expect(JSON.stringify(other.requests)).not.toContain(world.keys.haltman)
    expect(world.haltman.requests).toHaveLength(before)
    expect(world.keychain.names()).toEqual([`${actor.accountId} ${other.url}`])
  })

  test('whoever changes the file of accounts', async ({ network, other, world }) => {
    const actor = await addActor(world, 'haltman')
    await addActor(world, 'likedo')
    const file = join(world.started.folder, 'accounts.json')
    const original = await readFile(file, 'utf8')
    const { accounts, ...rest } = JSON.parse(original)
    const [haltman, likedo] = accounts
    const ownPort = portOf(world.haltman.url)
    const elsewhere = [
      ...otherAddresses(ownPort, portOf(other.url)).map(([address]) => address),
      `HTTP://127.0.0.1:${ownPort}`,
      `${world.haltman.url}/`,
      ` ${world.haltman.url}`,
      world.likedo.url,
    ]
    const edits = [
      ...elsewhere.map((server) => [{ ...haltman, server }, likedo]),
      // Each gets the other's name.
      [
        { ...haltman, id: likedo.id },
        { ...likedo, id: haltman.id },
      ],
      [{ ...haltman, server: undefined }, likedo],
    ]
    await world.restart()
    network.forget()
    const before = world.haltman.requests.length
    for (const edited of edits) {
      // Beside a newer copy, the accounts of the edited file would only be added to it.
      await rm(join(world.started.folder, 'accounts-copy.json'), { force: true })
      await writeFile(file, JSON.stringify({ ...rest, accounts: edited }))
      await world.restart()
      const { accounts: shown } = await world.get('getSnapshot')
      expect(shown.map(({ server }) => server)).toEqual(edited.map(({ server }) => server))
      await world.ask('testConnection', { provider: 'haltman', id: actor.accountId, nickname: 'Mail' })
      await askEverything(actor)
    }
    // The other account works as before.
    expect([...network.origins]).toEqual([world.likedo.url])
    expect(world.haltman.requests).toHaveLength(before)
    expect(await world.search()).toEqual([])
  })

  const remains = ['beside its newer copy', 'alone'] as const
  test.for(remains)(
    'not to the former one when an older file of accounts is restored: %s',
    async (how, { other, world }) => {
      const actor = await addActor(world, 'haltman')
      const file = join(world.started.folder, 'accounts.json')
      const older = await readFile(file)
      await world.get('saveAccount', {
        ...actor.draft,
        id: actor.accountId,
        key: world.keys.next,
        server: other.url,
      })
      await world.restart()
      if (how === 'alone') await rm(join(world.started.folder, 'accounts-copy.json'))
      await writeFile(file, older)
      await world.restart()
      const before = world.haltman.requests.length
      const { accounts } = await world.get('getSnapshot')
      const isAlone = how === 'alone'
      expect(accounts.map(({ server }) => server)).toEqual([isAlone ? world.haltman.url : other.url])
      expect(
        await world.ask('testConnection', { provider: 'haltman', nickname: 'Mail', id: actor.accountId }),
      ).toMatchObject({ ok: false, failure: { reason: isAlone ? 'key-missing' : 'answer-wrong-shape' } })
      await askEverything(actor)
      const keyed = world.haltman.requests.slice(before).filter(({ headers }) => headers['x-api-key'])
      expect(keyed).toEqual([])
      expect(await world.search()).toEqual([])
    },
  )

  test('whatever a file of addresses or a link says about servers and keys', async ({ other, world }) => {
    const actor = await addActor(world, 'haltman')
    const { text } = await world.get('exportAddresses', { format: 'json' })
    const file = JSON.parse(text)
    const entry = {
      address: 'a@one.example',
      account: actor.draft.nickname,
      provider: 'haltman',
      state: 'active',
    }
    const foreign = { ...entry, account_id: actor.accountId, server: other.url, key: world.keys.next }
    const hostile = { ...file, server: other.url, addresses: [foreign], accounts: [foreign] }
    expect(await importFile(world, JSON.stringify(hostile))).toMatchObject({ ok: true })
    for (const query of [`server=${other.url}`, `key=${world.keys.next}`, `account=x&server=${other.url}`]) {
      expect(commandOfLink(`aliasmith://new?${query}`)).toEqual({ kind: 'open' })
    }
    await askEverything(actor)
    const { accounts } = await world.get('getSnapshot')
    expect(accounts).toMatchObject([{ server: world.haltman.url }])
    expect(other.requests).toEqual([])
    expect(await world.search()).toEqual([])
  })
})
