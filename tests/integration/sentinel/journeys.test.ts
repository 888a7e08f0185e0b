import { describe, expect, test } from 'vitest'
import { type RequestName, requests } from '../../../src/shared/contract.ts'
import { spellings } from '../../servers/quoting.ts'
import { actorKinds, addActor, drive, inputsOf } from '../../support/drive-requests.ts'
import { haltmanSentinel, type Sentinel } from '../../support/sentinel.ts'
import { startSentinelWorld } from '../../support/sentinel-world.ts'
import { asksService, expectNoKeyAfter, suffer } from './suffering.ts'

// The table of inputs has a line for each request of the contract.
const names = Object.keys(inputsOf) as RequestName[]

describe.concurrent('security 21: a key stays in the main process', { timeout: 600_000 }, () => {
  test('through every request of the contract, for every kind of account, over a restart', async () => {
    expect(names.toSorted()).toEqual(Object.keys(requests).toSorted())
    // Small, so that the log is set aside during the test.
    const world = await startSentinelWorld({ logs: { maxBytes: 4_000 } })
    try {
      for (const kind of actorKinds) {
        const actor = await addActor(world, kind)
        const asking = []
        for (const name of names) {
          const { sent } = await (await drive(actor, name))()
          if (sent > 0) asking.push(name)
        }
        expect(asking.toSorted()).toEqual(asksService[actor.provider])
        expect(world[actor.provider].requests.length).toBeGreaterThan(5)
      }
      await world.restart()
      await world.started.app.newAddress()
      world.started.app.openPopover({ label: 'from a link' })
      expect(world.bugs).toEqual([])
      expect(world.keychain.names().length).toBeGreaterThan(4)
      expect(await world.search()).toEqual([])
      expect(world.evidence.places()).toEqual(
        expect.arrayContaining([
          ...names.map((name) => `answer to ${name}`),
          ...['accounts.json', 'settings.json', 'addresses.sqlite', 'addresses.sqlite-wal'].map(
            (file) => `file ${file}`,
          ),
          'file aliasmith.log',
          'file aliasmith.old.log',
          'the clipboard',
          'a notification',
          'the menu',
        ]),
      )
    } finally {
      await world.stop()
    }
  })

  test('when no answer ever arrives', () =>
    expectNoKeyAfter(
      async (world) => {
        // Each waits for the whole deadline; requests that need an earlier answer would fail.
        for (const kind of actorKinds)
          await suffer(world, kind, ['createAddress', 'testConnection'], ['never'])
      },
      { deadlineMs: 200 },
    ))

  test('when the key comes by email and the service also quotes it, or denies that it gave one', async () => {
    const issued: Sentinel[] = []
    await expectNoKeyAfter(
      async (world) => {
        const actor = await addActor(world, 'haltman')
        for (const [index, spell] of spellings.entries()) {
          const confirm = await drive(actor, 'confirmKey')
          const { key } = haltmanSentinel()
          issued.push({ name: `an issue that is quoted in way ${index}`, key })
          const quoted = spell(key)
          const body = {
            token: key,
            error: quoted,
            message: `Made ${quoted}`,
            hint: quoted,
            requestId: quoted,
          }
          world.haltman.misbehave({
            when: /confirm/,
            how: {
              status: [400, 403, 200, 500][index % 4] ?? 400,
              body: { ...body, email: 'other@inbox.example' },
            },
          })
          const { answer } = await confirm()
          expect(answer.ok).toBe(false)
        }
      },
      { more: issued },
    )
  })
})
