import { describe, expect, test } from 'vitest'
import { deletePath, listPath } from './address-fixtures.ts'
import { minute, other, useDeletions } from './deletions-fixtures.ts'

const { world, form, make, calls, entries, entry, deleteUnheard } = useDeletions()

/** Opens the popover until that starts a lookup: an opening during a lookup starts none. */
async function lookAgain(): Promise<void> {
  const before = calls(listPath)
  await expect
    .poll(() => {
      world.started.app.openPopover()
      return calls(listPath)
    })
    .toBeGreaterThan(before)
}

describe('a deletion without an answer', () => {
  test('is reported as open to the windows', async () => {
    const { id } = await deleteUnheard({ commits: true })
    const reported = world.started.shell.events.filter(({ name }) => name === 'addressChanged')
    expect(reported.at(-1)?.payload).toMatchObject({ id, wanted: 'deleted' })
  })

  test('is settled at the next start', async () => {
    await deleteUnheard({ commits: true })
    world.started = await world.started.restart()
    await expect.poll(entry).toMatchObject({ state: 'deleted', can: ['copy', 'label'] })
    expect(await entry()).not.toHaveProperty('wanted')
  })

  test('is settled when the popover is opened and a lookup is due, and clears the clipboard', async () => {
    await deleteUnheard({ commits: true })
    await world.started.shell.writeClipboard('open@one.example')
    world.off += minute
    world.started.app.openPopover()
    await expect.poll(entry).toMatchObject({ state: 'deleted' })
    await expect.poll(() => world.started.shell.clipboard()).toBe('')
    const changes = () => world.started.shell.events.filter(({ name }) => name === 'addressChanged')
    const told = { address: 'open@one.example', state: 'deleted' }
    await expect.poll(() => changes().at(-1)?.payload).toMatchObject(told)
  })

  test('is settled as soon as another call of its account works', async () => {
    await deleteUnheard({ commits: true })
    await world.started.get('testConnection', { id: world.accountId, provider: 'haltman', nickname: 'Mail' })
    await expect.poll(entry).toMatchObject({ state: 'deleted' })
  })

  test('does not count as an address that is missing from its list', async () => {
    await make('other')
    await deleteUnheard({ commits: true })
    // The comparison comes before the lookup that it triggers.
    const compared = await world.started.get('syncAddresses', { asked: false })
    expect(compared).not.toHaveProperty('missing')
    await expect.poll(async () => (await entry())?.state).toBe('deleted')
  })

  test('that the service did not carry out stays open for ten minutes, and is never repeated automatically', async () => {
    await deleteUnheard({ commits: false })
    const sent = calls(deletePath)
    for (const wait of [minute, 3 * minute, 5 * minute]) {
      world.off += wait
      await lookAgain()
      expect(await entry()).toMatchObject({ state: 'active', wanted: 'deleted' })
    }
    // The slow service acts at last.
    world.server.remove('open@one.example')
    world.off += 5 * minute
    world.started.app.openPopover()
    await expect.poll(entry).toMatchObject({ state: 'deleted' })
    // The list does not have it, so this could not delete it.
    expect(calls(deletePath)).toBe(sent + 1)
  })

  test('that the service did not carry out is over after that', async () => {
    await deleteUnheard({ commits: false })
    const sent = calls(deletePath)
    world.off += 11 * minute
    world.started.app.openPopover()
    await expect.poll(entry).not.toHaveProperty('wanted')
    expect(await entry()).toMatchObject({ state: 'active', can: ['copy', 'label', 'pin', 'delete-forever'] })
    expect(calls(deletePath)).toBe(sent)
    expect(world.server.addresses()).toEqual(['open@one.example'])
  })

  test('does not age when the clock is set ahead', async () => {
    await deleteUnheard({ commits: false })
    for (const ahead of [0, 60 * minute]) {
      world.off += 3 * minute
      world.set = ahead
      await lookAgain()
      await world.started.get('getSnapshot')
      expect(await entry()).toMatchObject({ state: 'active', wanted: 'deleted' })
    }
  })

  test.each([
    ['a year ahead', 365 * 24 * 60 * minute],
    ['a year behind', -365 * 24 * 60 * minute],
  ])('is settled whatever the clock said: %s', async (_, wrong) => {
    world.off = wrong
    await deleteUnheard({ commits: true })
    world.off = 0
    world.started = await world.started.restart()
    await expect.poll(entry).toMatchObject({ state: 'deleted' })
  })

  test('is not settled by the list of another owner, whose key the account has now', async () => {
    await deleteUnheard({ commits: false })
    await world.started.get('saveAccount', { ...form(), id: world.accountId, key: other.key })
    await expect.poll(entry).not.toHaveProperty('wanted')
    expect(await entry()).toMatchObject({ state: 'active' })
    expect(world.server.addresses()).toEqual(['open@one.example'])
  })

  test('stays open when its account is removed, since its service cannot be asked', async () => {
    const { id } = await deleteUnheard({ commits: true })
    await world.started.get('removeAccount', { id: world.accountId })
    world.off += 20 * minute
    world.started = await world.started.restart()
    expect(await entry()).toMatchObject({ state: 'active', wanted: 'deleted', can: ['copy', 'label', 'pin'] })
    const failure = await world.started.refusal('undoAddress', { id })
    expect(failure.message).toBe(
      'The account of open@one.example is not in Aliasmith, so its service cannot be asked.',
    )
  })

  test.each([
    ['the key', { status: 401, body: { error: 'invalid_or_expired_api_key' } }],
    ['the rate', { status: 429, body: { error: 'rate_limited' } }],
    ['the network', { status: 403, body: '<html>Blocked</html>', headers: { 'content-type': 'text/html' } }],
  ])('is not closed by a refusal because of %s', async (_, how) => {
    const { id } = await deleteUnheard({ commits: true })
    world.server.misbehave({ when: deletePath, how })
    await world.started.refusal('undoAddress', { id })
    expect(await entry()).toMatchObject({ state: 'active', wanted: 'deleted' })
  })

  test('is over when the same name is created', async () => {
    const { id } = await world.started.get('addPracticeAccount')
    const wish = { accountId: id, localPart: 'again', domain: 'practice.invalid', label: '' }
    const first = (await world.started.get('createAddress', wish)).entry
    await world.started.get('undoAddress', { id: first.id })
    const second = (await world.started.get('createAddress', wish)).entry
    expect(second).toMatchObject({ state: 'active' })
    expect(second).not.toHaveProperty('wanted')
    world.started = await world.started.restart()
    expect((await entries()).map(({ state }) => state)).toEqual(['active', 'deleted'])
  })
})
