import { describe, expect, test } from 'vitest'
import type { WindowName } from '../../../src/shared/contract.ts'
import { deletePath, useAddresses } from './address-fixtures.ts'

describe('a deletion', () => {
  const { world, draft, holdAnswers } = useAddresses()

  const removeIn = (window: WindowName, id: number) => {
    const { app, shell } = world.started
    return app.route({ window, mainFrame: true, origin: shell.appOrigin }, 'deleteAddresses', { ids: [id] })
  }
  const progress = () => world.started.shell.events.filter(({ name }) => name === 'deleteProgress')

  test('that the popover asks for keeps it open until the answer', async () => {
    const { entry } = await world.started.get('createAddress', draft('name'))
    const release = await holdAnswers(deletePath)
    const answer = removeIn('popover', entry.id)
    expect(world.started.shell.held()).toBe(true)
    release()
    expect(await answer).toMatchObject({ ok: true, value: { deleted: [{ state: 'deleted' }] } })
    expect(world.started.shell.held()).toBe(false)
  })

  test('that the page Addresses asks for does not', async () => {
    const { entry } = await world.started.get('createAddress', draft('name'))
    const release = await holdAnswers(deletePath)
    const answer = removeIn('settings', entry.id)
    expect(world.started.shell.held()).toBe(false)
    release()
    expect(await answer).toMatchObject({ ok: true })
  })

  test.each<[WindowName, number]>([
    ['popover', 0],
    ['settings', 2],
  ])('in the window %s reports its progress %i times to the page Addresses', async (window, times) => {
    const { entry } = await world.started.get('createAddress', draft('name'))
    await removeIn(window, entry.id)
    expect(progress()).toHaveLength(times)
  })

  test('that the service refuses is reported to the popover with the address', async () => {
    const { entry } = await world.started.get('createAddress', draft('name'))
    world.server.misbehave({ when: deletePath, how: { status: 500 }, times: 2 })
    expect(await removeIn('popover', entry.id)).toMatchObject({
      ok: true,
      value: { deleted: [], kept: [{ entry: { address: 'name@one.example' } }] },
    })
  })
})
