import { describe, expect, test } from 'vitest'
import { deletePath, useAddresses } from './address-fixtures.ts'
import { other, useDeletions } from './deletions-fixtures.ts'

describe('undo', () => {
  const { world, draft, book } = useAddresses()

  test('deletes the address at the service and keeps its line in the list', async () => {
    const { entry } = await world.started.get('createAddress', draft('name'))
    expect(await world.started.get('undoAddress', { id: entry.id })).toMatchObject({
      state: 'deleted',
      can: ['copy', 'label'],
    })
    expect(world.server.addresses()).toEqual([])
    expect(await book()).toEqual([])
    expect(await book('is:deleted name')).toEqual(['name@one.example'])
    expect(await world.started.refusal('createAddress', draft('name'))).toMatchObject({
      reason: 'name-deleted',
    })
  })

  test('counts an address that no longer exists as deleted', async () => {
    const { entry } = await world.started.get('createAddress', draft('name'))
    world.server.misbehave({ when: deletePath, how: { status: 404, body: { error: 'alias_not_found' } } })
    expect(await world.started.get('undoAddress', { id: entry.id })).toMatchObject({ state: 'deleted' })
  })

  test('that runs when the app closes is finished first', async () => {
    const { entry } = await world.started.get('createAddress', draft('name'))
    world.server.misbehave({ when: deletePath, how: { slow: 50 } })
    const undoing = world.started.get('undoAddress', { id: entry.id })
    world.started = await world.started.restart()
    expect(await undoing).toMatchObject({ state: 'deleted' })
    const { entries } = await world.started.get('listAddresses', { query: 'is:deleted', limit: 5 })
    expect(entries[0]?.state).toBe('deleted')
  })

  test('that the service refuses reports why, and the address stays', async () => {
    const { entry } = await world.started.get('createAddress', draft('name'))
    world.server.misbehave({ when: deletePath, how: { status: 500 }, times: 2 })
    expect(await world.started.refusal('undoAddress', { id: entry.id })).toMatchObject({
      code: 'provider-failed',
    })
    expect((await world.started.get('listAddresses', { query: '', limit: 5 })).entries[0]?.state).toBe(
      'active',
    )
  })
})

describe('an undo', () => {
  const { world, form, make, calls, entry } = useDeletions()

  test('whose account is removed before the answer comes reports that answer', async () => {
    const { id } = await make('open')
    world.server.misbehave({ when: deletePath, how: 'drip', commits: true })
    const undoing = world.started.get('undoAddress', { id })
    await expect.poll(() => world.server.addresses()).toEqual([])
    await world.started.get('removeAccount', { id: world.accountId })
    expect(await undoing).toMatchObject({ state: 'deleted', can: ['copy', 'label'] })
  })

  test('that is requested twice at once is sent once', async () => {
    const { id } = await make('both')
    const both = await Promise.all([
      world.started.get('undoAddress', { id }),
      world.started.get('undoAddress', { id }),
      world.started.get('deleteAddresses', { ids: [id] }),
    ])
    expect(both).toMatchObject([{ state: 'deleted' }, { state: 'deleted' }, { deleted: [{ id }], kept: [] }])
    expect(calls(deletePath)).toBe(1)
  })

  test('of an address of a handle sends nothing, because the service knows no such address', async () => {
    await world.started.get('claimHandle', { accountId: world.accountId, handle: 'jane' })
    const { id } = await make('jane')
    const before = calls(deletePath)
    expect(await world.started.refusal('undoAddress', { id })).toMatchObject({
      reason: 'cannot-delete-of-handle',
    })
    expect(calls(deletePath)).toBe(before)
    expect(await entry()).toMatchObject({ state: 'active' })
  })

  test('of an address of another owner says so, and points to the key of the account', async () => {
    const { id } = await make('mine')
    await world.started.get('saveAccount', { ...form(), id: world.accountId, key: other.key })
    const failure = await world.started.refusal('undoAddress', { id })
    expect(failure.message).toBe(
      'Haltman says that mine@one.example belongs to somebody else, so nothing was changed.',
    )
    expect(failure.hint).toBe('Check which key this account has, in Settings, Accounts.')
  })

  test.each([
    [{ error: 'invalid_params', field: 'alias' }, 400],
    [{ error: 'alias_taken' }, 409],
    [{ error: 'banned', ban: { ban_type: 'name', reason: 'reported for abuse' } }, 403],
    [{ error: 'plan', message: 'Upgrade now' }, 402],
  ])('that is refused by %j blames the address, not a field', async (body, status) => {
    const { id } = await make('kept')
    world.server.misbehave({ when: deletePath, how: { status, body } })
    const failure = await world.started.refusal('undoAddress', { id })
    expect(failure.message).toBe('Haltman did not delete kept@one.example.')
    expect(failure).not.toHaveProperty('field')
    expect(await entry()).toMatchObject({ state: 'active' })
    expect(await entry()).not.toHaveProperty('wanted')
  })

  test('in a batch clears the address from the clipboard, too', async () => {
    const { id } = await make('copied')
    expect(world.started.shell.clipboard()).toBe('copied@one.example')
    await world.started.get('deleteAddresses', { ids: [id] })
    expect(world.started.shell.clipboard()).toBe('')
  })
})
