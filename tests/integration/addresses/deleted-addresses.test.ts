import { describe, expect, test } from 'vitest'
import { listPath } from './address-fixtures.ts'
import { minute, other, useDeletions } from './deletions-fixtures.ts'

const { world, wish, make, calls, entries, entry, deleteUnheard } = useDeletions()

describe('an address that is already deleted', () => {
  test('elsewhere is shown as deleted', async () => {
    const { id } = await make('behind')
    world.server.remove('behind@one.example')
    expect(await world.started.get('undoAddress', { id })).toMatchObject({ state: 'deleted' })
  })

  test('by a request whose answer was lost is shown as deleted after another deletion', async () => {
    const { id } = await deleteUnheard({ commits: true })
    expect(await world.started.get('undoAddress', { id })).toMatchObject({ state: 'deleted' })
  })

  test('is distinguished from an address that the service has switched off, which is in its list', async () => {
    const { id } = await make('off')
    world.server.switchOff('off@one.example')
    const failure = await world.started.refusal('undoAddress', { id })
    expect(failure).toMatchObject({ reason: 'address-inactive' })
    expect(failure.message).toBe('Haltman has switched off@one.example off and does not delete it.')
    expect(await entry()).not.toHaveProperty('wanted')
  })

  test('or switched off stays unknown while the list cannot be read', async () => {
    const { id } = await make('which')
    world.server.remove('which@one.example')
    world.server.misbehave({ when: listPath, how: { status: 503 } })
    expect(await world.started.refusal('undoAddress', { id })).toMatchObject({
      code: 'unknown-outcome',
      reason: 'deletion-unconfirmed',
    })
    expect(await entry()).toMatchObject({ wanted: 'deleted' })
    world.started = await world.started.restart()
    await expect.poll(entry).toMatchObject({ state: 'deleted' })
  })

  test('is returned unchanged, without a request', async () => {
    const { id } = await make('twice')
    await world.started.get('undoAddress', { id })
    const before = world.server.requests.length
    expect(await world.started.get('undoAddress', { id })).toMatchObject({ state: 'deleted' })
    expect(world.server.requests).toHaveLength(before)
  })
})

test('a page that the service wrote before a deletion does not restore the address', async () => {
  const { id } = await make('gone')
  world.server.misbehave({ when: listPath, how: 'drip' })
  const syncing = world.started.get('syncAddresses', { asked: true })
  await expect.poll(() => calls(listPath)).toBe(1)
  await world.started.get('undoAddress', { id })
  await syncing
  expect(await entry()).toMatchObject({ state: 'deleted' })
})

describe('a name that can never be created again', () => {
  test.each([
    ['in the app', async (id: number) => void (await world.started.get('undoAddress', { id }))],
    [
      'elsewhere, as the list showed',
      async () => {
        world.server.remove('temp@one.example')
        await world.started.get('syncAddresses', { asked: true })
        world.off += 20 * minute
        await world.started.get('syncAddresses', { asked: true })
      },
    ],
  ])('because it was deleted %s is reported as deleted, not as taken', async (_, remove) => {
    const { id } = await make('temp')
    world.server.add('stays@one.example')
    world.off += 20 * minute
    await remove(id)
    const state = async () => (await entries()).find(({ address }) => address === 'temp@one.example')?.state
    await expect.poll(state).toBe('deleted')
    const failure = await world.started.refusal('createAddress', wish('temp'))
    expect(failure).toMatchObject({ code: 'conflict', reason: 'name-deleted', field: 'name' })
    expect(failure.message).toBe('temp@one.example was deleted, and Haltman does not give it out again.')
  })

  test('after a deletion without an answer is reported as deleted', async () => {
    await deleteUnheard({ commits: true })
    expect(await world.started.refusal('createAddress', wish('open'))).toMatchObject({
      reason: 'name-deleted',
    })
  })

  test('because another owner has it is reported as taken', async () => {
    world.server.add('theirs@one.example', { owner: other.email })
    expect(await world.started.refusal('createAddress', wish('theirs'))).toMatchObject({
      reason: 'name-taken',
    })
  })
})
