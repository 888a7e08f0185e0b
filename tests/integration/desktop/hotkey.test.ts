import { afterEach, describe, expect, test } from 'vitest'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'
import { type HaltmanApp, startHaltmanApp } from '../../support/start-haltman-app.ts'

let started: StartedApp | undefined
let service: HaltmanServer | undefined

afterEach(async () => {
  await started?.stop()
  await service?.stop()
  started = undefined
  service = undefined
})

/** Starts an app with one Haltman account, until the test ends. */
async function startWithHaltman(): Promise<HaltmanApp> {
  const app = await startHaltmanApp()
  started = app.started
  service = app.server
  return app
}

describe('the hotkey', () => {
  test('copies a new practice address and says that it receives no mail', async () => {
    started = await startApp()
    await started.get('addPracticeAccount')
    await started.app.newAddress()
    expect(started.shell.clipboard()).toMatch(/^[a-z0-9._-]+@practice\.invalid$/)
    const [notification] = started.shell.notifications
    expect(notification?.title).toBe('New address · Practice')
    expect(notification?.body).toContain(started.shell.clipboard())
    expect(notification?.body).toContain('receives no mail')
  })

  test('copies an address whose name the provider makes, if that is the default domain', async () => {
    started = await startApp()
    const { id } = await started.get('addPracticeAccount')
    const defaultDomain = 'random.practice.invalid'
    await started.get('saveAccount', { id, provider: 'practice', nickname: 'Practice', defaultDomain })
    await started.app.newAddress({ label: 'Shop' })
    await started.app.newAddress({ label: 'Shop' })
    const { entries } = await started.get('listAddresses', { query: 'Shop', limit: 10 })
    expect(new Set(entries.map(({ address }) => address)).size).toBe(2)
    for (const { address } of entries)
      expect(address).toMatch(/^[a-z]+\.[a-z]+\.\d+@random\.practice\.invalid$/)
    expect(started.shell.clipboard()).toBe(entries[0]?.address)
  })

  test('deletes the address again when the notification’s Undo is pressed', async () => {
    started = await startApp()
    await started.get('addPracticeAccount')
    await started.app.newAddress()
    started.shell.notifications[0]?.actions?.[0]?.run()
    const { shell } = started
    await expect.poll(() => shell.notifications.at(-1)?.title).toBe('Address taken back')
    // So that the deleted address cannot be pasted by mistake.
    expect(shell.clipboard()).toBe('')
  })

  test('pressed twice more while an address is being created creates one more, not two', async () => {
    started = await startApp()
    await started.get('addPracticeAccount')
    await Promise.all([started.app.newAddress(), started.app.newAddress(), started.app.newAddress()])
    const { entries } = await started.get('listAddresses', { query: '', limit: 10 })
    expect(entries).toHaveLength(2)
    expect(new Set(entries.map(({ address }) => address)).size).toBe(2)
    expect(started.shell.notifications).toHaveLength(2)
  })

  test('creates an address for each of two command lines, also while another is being created', async () => {
    started = await startApp()
    const { app } = started
    await started.get('addPracticeAccount')
    await Promise.all([undefined, 'shop', 'news'].map((label) => app.newAddress(label ? { label } : {})))
    const { entries } = await started.get('listAddresses', { query: '', limit: 10 })
    expect(entries.map(({ label }) => label)).toEqual(['news', 'shop', ''])
  })

  test('fetches the domains of an account without known domains', async () => {
    const server = await startHaltmanServer({ domains: ['one.example'] })
    try {
      started = await startApp()
      await started.get('saveAccount', {
        provider: 'haltman',
        nickname: 'Mail',
        key: server.key,
        server: server.url,
      })
      await started.app.newAddress()
      expect(started.shell.clipboard()).toMatch(/@one\.example$/)
    } finally {
      await server.stop()
    }
  })

  test('that worked clears an earlier failure', async () => {
    started = await startApp()
    await started.app.newAddress()
    await started.get('addPracticeAccount')
    await started.app.newAddress()
    const { shell } = started
    shell.showPopover()
    const greeting = () => shell.events.find(({ name }) => name === 'popoverShown')?.payload
    await expect.poll(greeting).toHaveProperty('suggestion')
    expect(greeting()).not.toHaveProperty('unreadFailures')
  })

  test('without an account says so, and the popover shows it when it opens', async () => {
    started = await startApp()
    await started.app.newAddress()
    expect(started.shell.notifications[0]).toMatchObject({ title: 'No address was made' })
    started.shell.notifications[0]?.onClick?.()
    expect(started.shell.isPopoverVisible()).toBe(true)
    const { shell } = started
    await expect
      .poll(() => shell.events.find(({ name }) => name === 'popoverShown')?.payload)
      .toMatchObject({ unreadFailures: [{ failure: { reason: 'no-account' } }] })
  })

  test('asks for confirmation before it deletes an address permanently', async () => {
    const { server, started } = await startWithHaltman()
    await started.app.newAddress()
    const { notifications } = started.shell
    notifications[0]?.actions?.[0]?.run()
    expect(notifications[1]?.body).toContain('this name can never be used again')
    expect(server.addresses()).toHaveLength(1)
    notifications[1]?.actions?.[0]?.run()
    await expect.poll(() => server.addresses()).toEqual([])
  })

  test('tries another name if the suggested one is taken', async () => {
    const { server, started } = await startWithHaltman()
    server.misbehave({
      when: '/api/alias/create',
      how: { status: 409, body: { ok: false, error: 'alias_taken' } },
      times: 2,
    })
    await started.app.newAddress({ account: 'mail', label: 'from the hotkey' })
    expect(server.addresses()).toEqual([started.shell.clipboard()])
    const { entries } = await started.get('listAddresses', { query: 'hotkey', limit: 5 })
    expect(entries).toHaveLength(1)
  })

  test('gives up after a few names that were all taken, and says so', async () => {
    const { server, started } = await startWithHaltman()
    const taken = { status: 409, body: { ok: false, error: 'alias_taken' } }
    server.misbehave({ when: '/api/alias/create', how: taken, times: 20 })
    await started.app.newAddress()
    expect(server.requests.filter(({ path }) => path === '/api/alias/create')).toHaveLength(4)
    expect(started.shell.notifications[0]?.body).toContain('Every suggestion was taken.')
  })

  test('that failed is shown with its account, whichever account the popover used last', async () => {
    const { account, server, started } = await startWithHaltman()
    const practice = await started.get('addPracticeAccount')
    await started.get('chooseAccount', { accountId: practice.id })
    server.misbehave({ when: '/api/alias/create', how: { status: 503, body: {} }, times: 9 })
    await started.app.newAddress()
    started.shell.showPopover()
    const { shell } = started
    await expect
      .poll(() => shell.events.findLast(({ name }) => name === 'popoverShown')?.payload)
      .toMatchObject({ suggestion: { accountId: account.id }, unreadFailures: [{ accountId: account.id }] })
  })

  test('whose answer was lost says neither that an address was created nor that none was', async () => {
    const { server, started } = await startWithHaltman()
    server.misbehave({ when: '/api/alias/create', how: 'reset', commits: true })
    server.misbehave({ when: '/api/alias/list', how: { status: 503, body: {} }, times: 9 })
    await started.app.newAddress()
    expect(started.shell.notifications[0]).toMatchObject({
      title: 'Perhaps an address was made · Mail',
      body: expect.stringContaining('it is not known whether'),
    })
  })

  test('that finds no key in the keychain reports the key as missing', async () => {
    const { account, server, started } = await startWithHaltman()
    const place = async () => (await started.get('getSnapshot')).accounts[0]
    expect(await place()).toMatchObject({ keyPlace: 'keychain' })
    await started.keychain.delete(`${account.id} ${server.url}`)
    await started.app.newAddress()
    expect(await place()).toMatchObject({ keyPlace: 'missing', state: 'untested' })
  })
})
