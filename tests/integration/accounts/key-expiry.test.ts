import { describe, expect, test } from 'vitest'
import { day, inbox, useKeyByEmail } from './key-by-email-fixtures.ts'

const { world, account, request, newestCode } = useKeyByEmail()

describe('the end of a key by email', () => {
  const expiry = () => world.started.shell.notifications.filter(({ title }) => title.startsWith('Key about'))
  const notices = async () =>
    (await world.started.get('getSnapshot')).notices.filter(({ id }) => id.startsWith('key-expiry-'))

  async function issue(change: object = {}) {
    await world.started.get('askForKey', request(change))
    return world.started.get('confirmKey', { account: account(), email: inbox, code: newestCode() })
  }
  async function restartAfter(days: number) {
    world.clock += days * day
    world.started = await world.started.restart()
  }

  test('is announced a week and a day before, once each, however often the app starts', async () => {
    const { id } = await issue()
    await restartAfter(82)
    expect(expiry()).toEqual([])
    expect(await notices()).toEqual([])

    await restartAfter(1.5)
    expect(expiry()).toHaveLength(1)
    expect(await notices()).toMatchObject([{ renewAccountId: id }])
    await restartAfter(1)
    expect(expiry()).toEqual([])
    expect(await notices()).toHaveLength(1)

    await restartAfter(5)
    expect(expiry()).toHaveLength(1)
    expect(await notices()).toHaveLength(1)
    await restartAfter(0.1)
    expect(expiry()).toEqual([])
    await restartAfter(1)
    expect(await notices()).toEqual([])
  })

  test('is not announced again after the notice was dismissed, until the day before', async () => {
    await issue()
    await restartAfter(84)
    const [notice] = await notices()
    await world.started.get('dismissNotice', { id: notice?.id ?? '' })
    await restartAfter(1)
    expect(await notices()).toEqual([])
    await restartAfter(4.5)
    expect(await notices()).toHaveLength(1)
  })

  test('opens from its notification the form that renews the key, and the renewal removes the notice', async () => {
    const { id } = await issue()
    await restartAfter(84)
    expiry()[0]?.onClick?.()
    expect(world.started.shell.events).toContainEqual({
      window: 'settings',
      name: 'settingsPlaced',
      payload: { page: 'accounts', renewAccountId: id },
    })
    await world.started.get('askForKey', request({ account: account({ id }) }))
    await world.started.get('confirmKey', { account: account({ id }), email: inbox, code: newestCode() })
    expect(await notices()).toEqual([])
  })

  test('is not announced for an account that was removed', async () => {
    const { id } = await issue()
    await restartAfter(84)
    expect(await notices()).toHaveLength(1)
    await world.started.get('removeAccount', { id })
    expect(await notices()).toEqual([])
  })

  test.each([
    ['renews itself', { renews: true }, 89],
    ['was requested for a few days only', { days: 5 }, 1],
  ])('is not announced for a key that %s', async (_, change, days) => {
    await issue(change)
    await restartAfter(days)
    expect(expiry()).toEqual([])
    expect(await notices()).toEqual([])
  })
})
