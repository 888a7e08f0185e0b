import { afterEach, describe, expect, test } from 'vitest'
import { type StartedApp, startApp } from '../../support/start-app.ts'

let started: StartedApp | undefined

afterEach(async () => {
  await started?.stop()
  started = undefined
})

async function startWithPractice(): Promise<StartedApp> {
  started = await startApp()
  await started.get('addPracticeAccount')
  return started
}

const labelsOf = (actions: readonly { readonly label: string }[] = []) => actions.map(({ label }) => label)

describe('the notification of a new address', () => {
  test('offers Undo first, then Copy', async () => {
    const { app, shell } = await startWithPractice()
    await app.newAddress()
    const address = shell.clipboard()
    const [notification] = shell.notifications
    expect(labelsOf(notification?.actions)).toEqual(['Undo', 'Copy'])
    await shell.writeClipboard('something else')
    notification?.actions?.[1]?.run()
    await expect.poll(() => shell.clipboard()).toBe(address)
    await expect.poll(() => shell.notifications.at(-1)).toMatchObject({ title: 'Copied', body: address })
  })

  test('offers Copy first if the address was not copied', async () => {
    const { app, shell } = await startWithPractice()
    shell.breakClipboard('clipboard-failed')
    await app.newAddress()
    const [notification] = shell.notifications
    expect(labelsOf(notification?.actions)).toEqual(['Copy', 'Undo'])
    expect(notification?.body).toContain('not copied')
  })

  test('opens the popover when it is clicked', async () => {
    const { app, shell } = await startWithPractice()
    await app.newAddress()
    shell.notifications[0]?.onClick?.()
    expect(shell.isPopoverVisible()).toBe(true)
  })
})

describe('the notifications of new addresses', () => {
  test('are at most five, the last ones, each with its Undo', async () => {
    const { app, shell } = await startWithPractice()
    for (let made = 0; made < 7; made += 1) await app.newAddress()
    expect(shell.onScreen()).toEqual(shell.notifications.slice(-5))
    for (const { actions } of shell.onScreen()) expect(labelsOf(actions)).toContain('Undo')
  })

  test('are removed when their address is undone, wherever that happens', async () => {
    const { app, shell, get } = await startWithPractice()
    await app.newAddress()
    const { entries } = await get('listAddresses', { query: '', limit: 1 })
    await get('undoAddress', { id: entries[0]?.id ?? 0 })
    expect(shell.onScreen()).toEqual([])
  })
})

describe('while the popover is on the screen', () => {
  const shownMade = (shell: StartedApp['shell']) =>
    shell.events.findLast(({ name }) => name === 'addressMade')?.payload

  test('an address is shown in it as the result, and in a notification with Undo', async () => {
    const { app, shell } = await startWithPractice()
    shell.showPopover()
    await app.newAddress()
    expect(shell.clipboard()).toMatch(/@practice\.invalid$/)
    expect(shownMade(shell)).toMatchObject({ entry: { address: shell.clipboard() }, copied: true })
    expect(shell.notifications.map(({ title }) => title)).toEqual(['New address · Practice'])
  })

  test('an address that was not copied is reported so in both places', async () => {
    const { app, shell } = await startWithPractice()
    shell.showPopover()
    shell.breakClipboard('clipboard-failed')
    await app.newAddress()
    expect(shownMade(shell)).toMatchObject({ copied: false })
    expect(shell.notifications[0]?.body).toContain('not copied')
  })

  test('an address whose notification the system refuses is reported by the popover alone', async () => {
    const { app, shell } = await startWithPractice()
    shell.refuseNotifications()
    shell.showPopover()
    await app.newAddress()
    expect(shownMade(shell)).toMatchObject({ copied: true })
    expect(shell.tray().state).toBe('idle')
  })

  test('a failure is shown there, and nowhere else', async () => {
    started = await startApp()
    const { app, shell } = started
    shell.showPopover()
    await app.newAddress()
    expect(shell.notifications).toEqual([])
    expect(shell.events.findLast(({ name }) => name === 'popoverShown')?.payload).toMatchObject({
      unreadFailures: [{ failure: { reason: 'no-account' } }],
    })
    expect(shell.tray().state).toBe('idle')
  })
})

describe('if the system shows no notifications', () => {
  const greeting = (shell: StartedApp['shell']) =>
    shell.events.findLast(({ name }) => name === 'popoverShown')?.payload

  test('a new address is marked on the tray and shown in the popover', async () => {
    const { app, shell } = await startWithPractice()
    shell.refuseNotifications()
    await app.newAddress()
    expect(shell.tray().state).toBe('failed')
    shell.showPopover()
    await expect
      .poll(() => greeting(shell))
      .toMatchObject({
        unreadFailures: [
          {
            failure: { reason: 'notification-refused', message: expect.stringContaining(shell.clipboard()) },
          },
        ],
      })
    expect(shell.tray().state).toBe('idle')
  })

  test('a failure is shown in the popover, without a word about the notification', async () => {
    const { app, shell } = await startWithPractice()
    shell.refuseNotifications()
    await app.newAddress({ account: 'nobody' })
    expect(shell.tray().state).toBe('failed')
    shell.showPopover()
    await expect
      .poll(() => greeting(shell))
      .toMatchObject({ unreadFailures: [{ failure: { reason: 'account-gone' } }] })
  })

  test('the result of a menu choice is shown as well', async () => {
    const { app, shell } = await startWithPractice()
    await app.newAddress()
    const address = shell.clipboard()
    shell.refuseNotifications()
    await new Promise((turn) => setImmediate(turn))
    shell.choose(`${address} · copied`)
    await expect.poll(() => shell.tray().state).toBe('failed')
  })
})

describe('with notifications turned off', () => {
  test('nothing is notified, and nothing is lost', async () => {
    const { app, shell, get } = await startWithPractice()
    await get('changePreferences', { notifications: false })
    await app.newAddress()
    expect(shell.clipboard()).toMatch(/@practice\.invalid$/)
    await app.newAddress({ account: 'nobody' })
    expect(shell.notifications).toEqual([])
    expect(shell.tray().state).toBe('failed')
    shell.showPopover()
    await expect
      .poll(() => shell.events.findLast(({ name }) => name === 'popoverShown')?.payload)
      .toMatchObject({ unreadFailures: [{ failure: { reason: 'account-gone' } }] })
  })

  test('and on again, the next address is notified', async () => {
    const { app, shell, get } = await startWithPractice()
    await get('changePreferences', { notifications: false })
    await get('changePreferences', { notifications: true })
    await app.newAddress()
    expect(shell.notifications).toHaveLength(1)
  })
})
