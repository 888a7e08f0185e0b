import { rename, rm, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Actor, actorKinds, addActor, drive, elsewhere } from '../../support/drive-requests.ts'
import { createFakeShell } from '../../support/fake-shell.ts'
import { leakyErrors } from '../../support/leaky-errors.ts'
import { type SentinelWorld, startSentinelWorld } from '../../support/sentinel-world.ts'

let world: SentinelWorld
beforeEach(async () => {
  world = await startSentinelWorld()
})
afterEach(() => world.stop())

/** Starts the world again with other parts. */
async function restartWorld(options: Parameters<typeof startSentinelWorld>[0]): Promise<void> {
  await world.stop()
  world = await startSentinelWorld(options)
}

/** Every use of a key, in an order in which the key exists, and the hotkey. */
async function useKeys(actor: Actor): Promise<void> {
  const { draft, accountId } = actor
  const { key: _, ...keyless } = draft
  const saved = { ...keyless, id: accountId }
  const asks = [
    () =>
      world.ask('saveAccount', {
        ...draft,
        nickname: `New ${world.next()}`,
        server: elsewhere(world, draft.server),
      }),
    () => world.ask('saveAccount', { ...draft, id: accountId }),
    () => world.ask('saveAccount', { ...saved, nickname: `Renamed ${world.next()}` }),
    () => world.ask('testConnection', saved),
    () => world.ask('testConnection', draft),
    async () => (await drive(actor, 'syncAddresses'))(),
    () =>
      world.ask('createAddress', {
        accountId,
        localPart: `name-${world.next()}`,
        domain: actor.domain,
        label: '',
      }),
    () => world.started.app.newAddress(),
    () => world.ask('getSnapshot'),
    () => world.ask('getDiagnostics'),
    () => world.ask('copyDiagnostics'),
  ]
  for (const ask of asks) {
    await ask()
    // Nothing waits for the pace of a service.
    world.wait()
  }
}

describe('security 21: a key stays in the main process', { timeout: 240_000 }, () => {
  test.each(['locked', 'absent', 'dying'] as const)('when the keychain is %s', async (mood) => {
    for (const kind of actorKinds) {
      world.keychain.mood = 'open'
      const actor = await addActor(world, kind)
      const { id } = await world.get('saveAccount', {
        ...actor.draft,
        nickname: `Spare ${world.next()}`,
        server: elsewhere(world, actor.draft.server),
      })
      world.keychain.mood = mood
      await useKeys(actor)
      await (await drive(actor, 'confirmKey'))()
      await world.ask('removeAccount', { id })
    }
    expect(world.bugs).toEqual([])
    expect(await world.search()).toEqual([])
  })

  test('when the disk refuses the accounts', async () => {
    for (const kind of actorKinds) {
      const actor = await addActor(world, kind)
      const { folder } = world.started
      await rename(folder, `${folder}.away`)
      // Until the file is there, a write in the background makes the folder anew.
      await vi.waitFor(async () => {
        await rm(folder, { recursive: true, force: true })
        await writeFile(folder, '')
      })
      expect(await world.ask('makeDefault', { id: actor.accountId })).toMatchObject({ ok: false })
      await useKeys(actor)
      const confirm = await drive(actor, 'confirmKey')
      expect((await confirm()).answer).toMatchObject({ ok: false, failure: { code: 'storage-failed' } })
      await rm(folder)
      await rename(`${folder}.away`, folder)
    }
    expect(world.bugs).toEqual([])
    expect(await world.search()).toEqual([])
  })

  test('when the network fails with an error that quotes the request', async () => {
    let fails = 0
    await restartWorld({
      async fetch(input, init) {
        const request = new Request(input, init)
        const errors = leakyErrors({ url: request.url, headers: Object.fromEntries(request.headers) })
        fails += 1
        throw errors[fails % errors.length]
      },
    })
    for (const kind of actorKinds) {
      const actor = await addActor(world, kind)
      for (let round = 0; round < 4; round += 1) await useKeys(actor)
    }
    expect(fails).toBeGreaterThan(30)
    expect(await world.search()).toEqual([])
  })

  test.each(actorKinds)(
    'when a bug contains the key in its message, or an error is not caught: %s',
    async (kind) => {
      const key = world.keys[kind]
      const sent = {
        url: `https://like.do/api/v1/emails?key=${encodeURIComponent(key)}`,
        headers: { 'x-api-key': key, authorization: `Bearer ${key}` },
      }
      const errors = [
        ...leakyErrors(sent),
        ...leakyErrors({ url: sent.url, headers: { key: key.slice(4, 18) } }),
      ]
      const thrown = [...errors]
      const shell = {
        ...createFakeShell(),
        async writeClipboard() {
          throw thrown.pop()
        },
      }
      await restartWorld({ keys: world.keys, shell })
      const actor = await addActor(world, kind)
      for (const error of errors) {
        const make = await drive(actor, 'createAddress')
        await make()
        world.started.app.reportBug(error)
      }
      expect(thrown).toEqual([])
      expect(world.bugs).toHaveLength(2 * errors.length)
      await world.ask('getDiagnostics')
      await world.ask('copyDiagnostics')
      expect(await world.search()).toEqual([])
    },
  )
})
