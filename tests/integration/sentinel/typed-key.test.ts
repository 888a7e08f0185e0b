import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorKinds, addActor } from '../../support/drive-requests.ts'
import { type SentinelWorld, startSentinelWorld } from '../../support/sentinel-world.ts'

let world: SentinelWorld
beforeEach(async () => {
  world = await startSentinelWorld()
})
afterEach(() => world.stop())

describe('security 21: a key that is typed into another field', () => {
  test.each(actorKinds)('is neither sent nor stored by %s', async (kind) => {
    const { accountId, domain, draft } = await addActor(world, kind)
    const { key = '' } = draft
    const form = { accountId, localPart: 'honest', domain, label: '' }
    // A name allows no other characters, and the rest is still recognizable.
    const bare = key.replace(/[^a-z0-9]/gi, '')
    const texts = [
      ['name', { localPart: bare.slice(0, 40) }],
      ['label', { label: key.slice(-14) }],
    ] as const
    // Where the service makes the whole name, none is sent.
    const sent = texts.filter(([field]) => kind !== 'duckduckgo' || field !== 'name')
    for (const [field, typed] of sent) {
      const refusal = await world.ask('createAddress', { ...form, ...typed })
      expect(refusal).toMatchObject({ ok: false, failure: { reason: 'key-in-request', field } })
    }
    expect(await world.ask('createAddress', form)).toMatchObject({ ok: true })
    expect(await world.search()).toEqual([])
  })

  test('is stopped in the name, the domain and the label of another account, whose server would get it', async () => {
    const owner = await addActor(world, 'haltman')
    const other = await addActor(world, 'likedo')
    const key = owner.draft.key ?? ''
    const form = { accountId: other.accountId, localPart: 'honest-name', domain: other.domain, label: '' }
    for (const [field, typed] of [
      ['name', { localPart: key }],
      ['domain', { domain: `${key.slice(0, 40)}.example` }],
      ['label', { label: `is ${key.slice(0, 20)}` }],
    ] as const) {
      const refusal = await world.ask('createAddress', { ...form, ...typed })
      expect(refusal).toMatchObject({ ok: false, failure: { reason: 'key-in-request', field } })
    }
    await world.started.app.newAddress({ account: 'likedo', label: key })
    expect(await world.search()).toEqual([])
  })

  test('is stopped in every text that is stored or sent', async () => {
    const actor = await addActor(world, 'haltman')
    const other = await addActor(world, 'likedo')
    const key = actor.draft.key ?? ''
    const piece = key.slice(5, 30)
    const { entry } = await world.get('createAddress', {
      accountId: actor.accountId,
      localPart: 'honest-name',
      domain: actor.domain,
      label: '',
    })
    const handle = await world.get('claimHandle', { accountId: actor.accountId, handle: 'honest-handle' })
    const { key: otherKey = '', ...keyless } = other.draft
    const account = { ...keyless, id: other.accountId }
    const naming = { kind: 'template', template: `{word}-${piece}` } as const
    const refused = [
      ['label', world.ask('saveLabel', { id: entry.id, label: key })],
      ['displayName', world.ask('setDisplayName', { id: entry.id, displayName: `Me ${piece}` })],
      ['recipients', world.ask('setRecipients', { id: entry.id, recipients: ['1', key] })],
      ['email', world.ask('copySendFrom', { id: entry.id, to: `${piece}@shop.example` })],
      ['nickname', world.ask('saveAccount', { ...account, nickname: piece })],
      ['nickname', world.ask('saveAccount', { ...keyless, key: otherKey, nickname: otherKey.slice(0, 40) })],
      ['domain', world.ask('saveAccount', { ...account, defaultDomain: `${piece}.example` })],
      ['server', world.ask('testConnection', { ...actor.draft, server: `https://${piece}.example` })],
      ['naming', world.ask('saveNaming', { id: actor.accountId, naming })],
      ['naming', world.ask('sampleName', { id: other.accountId, naming })],
      ['handle', world.ask('adoptHandle', { accountId: actor.accountId, handle: key, domain: actor.domain })],
      [
        'domain',
        world.ask('switchHandleDomain', { id: handle.id, domain: `${piece}.example`, enabled: true }),
      ],
    ] as const
    for (const [field, answer] of refused)
      expect(await answer).toMatchObject({ ok: false, failure: { reason: 'key-in-request', field } })
    const { key: _, ...form } = actor.draft
    const request = { account: form, email: `${piece}@inbox.example`, days: 30, renews: false }
    expect(await world.ask('askForKey', request)).toMatchObject({ failure: { field: 'email' } })
    expect(await world.search()).toEqual([])
  })

  test('is not accepted as the name of a handle', async () => {
    const { accountId, draft } = await addActor(world, 'haltman')
    const { key = '' } = draft
    const refusal = await world.ask('claimHandle', { accountId, handle: key })
    expect(refusal).toMatchObject({ ok: false, failure: { reason: 'key-in-request', field: 'handle' } })
    expect(await world.search()).toEqual([])
  })
})
