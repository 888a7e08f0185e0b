import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorKinds, addActor } from '../../support/drive-requests.ts'
import type { SentinelWorld } from '../../support/sentinel-world.ts'
import { startSentinelWorld } from '../../support/sentinel-world.ts'

let world: SentinelWorld
beforeEach(async () => {
  world = await startSentinelWorld()
})
afterEach(() => world.stop())

describe('security 21: a key that is typed into another field than its own', () => {
  test.each(actorKinds)('is neither sent nor written down by %s', async (kind) => {
    const { accountId, domain, draft } = await addActor(world, kind)
    const { key = '' } = draft
    const form = { accountId, localPart: 'honest-name', domain, label: '' }
    // A name takes no other characters, and the rest tells enough.
    const bare = key.replace(/[^a-z0-9]/gi, '')
    for (const [field, typed] of [
      ['name', { localPart: bare.slice(0, 40) }],
      ['label', { label: key.slice(-14) }],
    ] as const) {
      const refusal = await world.ask('createAddress', { ...form, ...typed })
      expect(refusal).toMatchObject({ ok: false, failure: { reason: 'key-in-request', field } })
    }
    expect(await world.ask('createAddress', form)).toMatchObject({ ok: true })
    expect(await world.search()).toEqual([])
  })

  test('names no handle', async () => {
    const { accountId, draft } = await addActor(world, 'haltman')
    const { key = '' } = draft
    const refusal = await world.ask('claimHandle', { accountId, handle: key })
    expect(refusal).toMatchObject({ ok: false, failure: { reason: 'key-in-request', field: 'handle' } })
    expect(await world.search()).toEqual([])
  })
})
