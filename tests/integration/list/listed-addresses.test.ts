import { describe, expect, test } from 'vitest'
import { importFile } from '../../support/import-file.ts'
import { startApp } from '../../support/start-app.ts'
import { begin, everything, hour, theirs, useListedAccount } from './listed-account.ts'

const { world, now, form, all, sync, make, states, lists, known, startOther } = useListedAccount()

describe('an address that its service switched off', () => {
  test('is off, not deleted, and active again when the list says so', async () => {
    await known('a', 'b')
    world.haltman.switchOff('a@one.example')
    expect(await sync()).toMatchObject({ changed: 1 })
    expect(await states()).toEqual({ a: 'off', b: 'active' })
    const off = await world.started.get('listAddressRange', { ...everything, state: 'off' })
    expect(off).toMatchObject({
      total: 1,
      entries: [{ address: 'a@one.example', can: ['copy', 'label', 'pin'] }],
    })
    const [entry] = off.entries
    expect(await world.started.get('deleteAddresses', { ids: [entry?.id ?? 0] })).toMatchObject({
      deleted: [],
      kept: [{ failure: { reason: 'address-inactive' } }],
    })
    world.haltman.switchOff('a@one.example', false)
    await sync()
    expect(await states()).toEqual({ a: 'active', b: 'active' })
  })

  test('cannot be created again, and the reason is shown', async () => {
    await known('a')
    world.haltman.switchOff('a@one.example')
    await sync()
    const draft = { accountId: world.mail.id, localPart: 'a', domain: 'one.example', label: '' }
    expect(await world.started.refusal('createAddress', draft)).toMatchObject({
      reason: 'yours-but-off',
      message: 'You have a@one.example already, but it is not switched on.',
    })
  })

  test('keeps its state through an export and an import', async () => {
    await known('a')
    world.haltman.switchOff('a@one.example')
    await sync()
    const { text } = await world.started.get('exportAddresses', { format: 'csv' })
    const fresh = await startApp({ now })
    try {
      expect(await importFile(fresh, text)).toMatchObject({ ok: true })
      expect((await fresh.get('listAddressRange', everything)).entries).toMatchObject([{ state: 'off' }])
    } finally {
      await fresh.stop()
    }
  })
})

describe('an endless list', () => {
  test('that repeats one page is read twice', async () => {
    world.haltman.spoilList({ endless: { perPage: 200, repeats: true } })
    expect(await sync()).toMatchObject({ added: 200 })
    expect(lists()).toBe(2)
  })

  test('adds no more entries of a page than requested', async () => {
    world.haltman.spoilList({ endless: { perPage: 1_500, repeats: true } })
    await sync()
    expect((await world.started.get('listAddressRange', everything)).total).toBe(200)
    const shopping = await world.started.get('saveAccount', {
      provider: 'likedo',
      nickname: 'Shopping',
      key: world.likedo.key,
      server: world.likedo.url,
    })
    world.likedo.spoilList({ endless: { perPage: 1_500, repeats: true } })
    await sync()
    const found = await world.started.get('listAddressRange', { ...everything, accountId: shopping.id })
    expect(found.total).toBe(100)
  })
})

describe('dates of a list', () => {
  const createdAt = async () => (await all())[0]?.createdAt

  test('in the future are replaced by now, and stay so', async () => {
    world.haltman.add('later@one.example', { createdAt: Date.UTC(9999, 0, 1) })
    await sync()
    expect(await createdAt()).toBe(begin)
    world.time += 48 * hour
    await sync()
    expect(await createdAt()).toBe(begin)
  })

  test('of another time zone do not change addresses that were created in the app', async () => {
    await make('here')
    world.haltman.spoilList({ datesAhead: 3 * hour })
    world.time += 5 * hour
    await sync()
    expect(await createdAt()).toBe(begin)
  })

  test('correct the date of a clock that was wrong', async () => {
    await make('here')
    world.time = begin + 400 * 24 * hour
    world.haltman.remove('here@one.example')
    world.haltman.add('here@one.example', { createdAt: begin + 200 * 24 * hour })
    await sync()
    expect(await createdAt()).toBe(begin + 200 * 24 * hour)
  })
})

test('an account of another server does not take over the addresses of a removed account', async () => {
  await known('a')
  await world.started.get('removeAccount', { id: world.mail.id })
  const other = await startOther(theirs)
  other.add('a@one.example')
  other.switchOff('a@one.example')
  await world.started.get('saveAccount', { ...form(), nickname: 'Other', key: theirs.key, server: other.url })
  expect(await sync()).toMatchObject({ added: 1, changed: 0 })
  const entries = await all()
  expect(entries.map(({ accountName, state }) => `${accountName} ${state}`).sort()).toEqual([
    'Mail active',
    'Other off',
  ])
})
