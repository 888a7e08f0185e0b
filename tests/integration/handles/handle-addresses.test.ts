import { describe, expect, test } from 'vitest'
import { useHandles } from './handle-fixtures.ts'

const { world, claim, adopt, only } = useHandles()
/** The addresses in the tray's menu. */
const trayAddresses = () =>
  world.started.shell
    .menu()
    .flatMap((item) => ('label' in item && item.label.includes('@') ? [item.label] : []))

describe('an address of a handle', () => {
  const draft = (localPart: string, domain = 'one.example', label = '') => ({
    accountId: world.account.id,
    localPart,
    domain,
    label,
  })
  const offered = async () => (await world.started.get('getSnapshot')).accounts[0]?.handleAddresses

  test('is offered at every domain that is on', async () => {
    expect(await offered()).toBeUndefined()
    const { id } = await claim()
    expect(await offered()).toEqual(['amber@one.example', 'amber@two.example'])
    await world.started.get('switchHandleDomain', { id, domain: 'one.example', enabled: false })
    expect(await offered()).toEqual(['amber@two.example'])
    await world.started.get('releaseHandle', { id, confirmation: 'amber' })
    expect(await offered()).toBeUndefined()
  })

  test.each([
    ['as a whole', 'Amber@two.example', 'one.example'],
    ['in its two fields', 'amber', 'two.example'],
  ])('that is chosen %s is copied and stored without any request', async (_, name, domain) => {
    await claim()
    const before = world.server.requests.length
    expect(await world.started.get('checkDraft', draft(name, domain))).toEqual({})
    expect(await world.started.get('createAddress', draft(name, domain, 'shop'))).toMatchObject({
      copied: true,
      entry: {
        address: 'amber@two.example',
        label: 'shop',
        destination: 'me@inbox.example',
        can: ['copy', 'label', 'pin'],
        state: 'active',
      },
    })
    expect(world.started.shell.clipboard()).toBe('amber@two.example')
    expect(world.server.requests).toHaveLength(before)
  })

  test('that is chosen again is copied again, and is in the list once', async () => {
    await claim()
    await world.started.get('createAddress', draft('amber'))
    await world.started.get('createAddress', draft('amber@one.example'))
    const { entries } = await world.started.get('listAddresses', { query: '', limit: 5 })
    expect(entries.map(({ address }) => address)).toEqual(['amber@one.example'])
  })

  test('at a domain of unknown state is not offered', async () => {
    world.server.addHandle('amber', { off: ['two.example'] })
    await world.started.get('adoptHandle', adopt())
    expect(await offered()).toEqual(['amber@one.example'])
  })

  test('at a domain that the service does not list is used once the service confirms the domain', async () => {
    await claim()
    const made = await world.started.get('createAddress', draft('amber', 'hidden.example'))
    expect(made.entry).toMatchObject({
      address: 'amber@hidden.example',
      ofHandle: true,
      can: ['copy', 'label', 'pin'],
      state: 'active',
    })
    expect(world.server.addresses()).toEqual([])
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on', 'hidden.example on'])
    expect(await world.started.refusal('createAddress', draft('amber', 'nowhere.example'))).toMatchObject({
      reason: 'domain-refused',
      field: 'domain',
    })
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on', 'hidden.example on'])
  })

  test('of a handle that was claimed elsewhere is switched on at a domain of unknown state', async () => {
    world.server.addHandle('amber', { off: ['two.example'] })
    await world.started.get('adoptHandle', adopt())
    await world.started.get('createAddress', draft('amber', 'two.example'))
    expect(world.server.handles()[0]?.off).toEqual([])
    expect(await only()).toEqual(['claimed', 'one.example on', 'two.example on'])
  })

  test('at a domain that is off is refused with the reason, and the service is not asked', async () => {
    const { id } = await claim()
    await world.started.get('switchHandleDomain', { id, domain: 'one.example', enabled: false })
    const before = world.server.requests.length
    expect(await world.started.refusal('createAddress', draft('amber'))).toMatchObject({
      reason: 'handle-domain-off',
      field: 'domain',
      message: 'amber@one.example belongs to your handle, which is not switched on at one.example.',
    })
    expect(world.server.requests).toHaveLength(before)
    expect(await world.started.get('checkDraft', draft('amber@one.example'))).toMatchObject({
      name: { reason: 'name-is-address' },
    })
  })

  const states = async () =>
    (await world.started.get('listAddressRange', { query: '', offset: 0, limit: 50 })).entries.map(
      ({ address, state }) => `${address} ${state}`,
    )
  const changes = () => world.started.shell.events.filter(({ name }) => name === 'addressesChanged')

  test('is off everywhere while its domain is off, and active again afterwards', async () => {
    const { id } = await claim()
    await world.started.get('createAddress', draft('amber'))
    await world.started.get('createAddress', draft('amber', 'two.example'))
    const told = changes().length
    await world.started.get('switchHandleDomain', { id, domain: 'one.example', enabled: false })
    expect(await states()).toEqual(['amber@two.example active', 'amber@one.example off'])
    expect(changes().length).toBeGreaterThan(told)
    expect(changes().map(({ window }) => window)).toContain('popover')
    await expect.poll(() => trayAddresses()).toEqual(['amber@two.example · copied'])
    const { entries } = await world.started.get('listAddresses', { query: '', limit: 5 })
    expect(entries.map(({ state }) => state)).toEqual(['active', 'off'])
    await world.started.get('switchHandleDomain', { id, domain: 'one.example', enabled: true })
    expect(await states()).toEqual(['amber@two.example active', 'amber@one.example active'])
  })

  test('is deleted with its handle, and a new creation reports that the handle was released', async () => {
    const { id } = await claim()
    await world.started.get('createAddress', draft('amber'))
    await world.started.get('createAddress', draft('other'))
    await world.started.get('releaseHandle', { id, confirmation: 'amber' })
    expect(await states()).toEqual(['other@one.example active', 'amber@one.example deleted'])
    const before = world.server.requests.length
    expect(await world.started.refusal('createAddress', draft('amber'))).toMatchObject({
      reason: 'handle-released',
      field: 'name',
    })
    expect(world.server.requests).toHaveLength(before)
  })

  test('is deleted when the service reports that the handle does not exist', async () => {
    const { id } = await claim()
    await world.started.get('createAddress', draft('amber'))
    world.server.dropHandle('amber')
    await world.started.refusal('switchHandleDomain', { id, domain: 'two.example', enabled: false })
    expect(await states()).toEqual(['amber@one.example deleted'])
  })
})
