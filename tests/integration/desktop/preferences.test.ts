import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type StartedApp, startApp } from '../../support/start-app.ts'

let started: StartedApp
let accountId = ''
const draft = (localPart: string) => ({ accountId, localPart, domain: 'practice.invalid', label: '' })

async function addPractice(): Promise<void> {
  accountId = (await started.get('addPracticeAccount')).id
}

beforeEach(async () => {
  started = await startApp({ now: () => Date.now() })
  await addPractice()
})
afterEach(() => started.stop())

describe('the theme', () => {
  test('is set before anything is shown, changes at once and survives a restart', async () => {
    expect(started.shell.theme()).toBe('system')
    await started.get('changePreferences', { theme: 'dark' })
    expect(started.shell.theme()).toBe('dark')
    started = await started.restart()
    expect(started.shell.theme()).toBe('dark')
  })
})

describe('the size of text', () => {
  test('is set before anything is shown, follows the keys and the setting, and survives a restart', async () => {
    expect(started.shell.textSize()).toBe(100)
    started.shell.stepTextSize('larger')
    expect(started.shell.textSize()).toBe(110)
    expect((await started.get('getSnapshot')).desktop.preferences.textSize).toBe(110)
    await started.get('changePreferences', { textSize: 200 })
    started.shell.stepTextSize('smaller')
    expect(started.shell.textSize()).toBe(175)
    started = await started.restart()
    expect(started.shell.textSize()).toBe(175)
  })

  test('that a key changed is told to the settings window', () => {
    started.shell.stepTextSize('larger')
    const told = started.shell.events.findLast(({ name }) => name === 'desktopChanged')
    expect(told?.payload).toMatchObject({ preferences: { textSize: 110 } })
  })
})

describe('a popover that stays open', () => {
  test('is kept open from the start, whatever else ends its hold', async () => {
    await started.get('changePreferences', { keepPopoverOpen: true })
    expect(started.shell.held()).toBe(true)
    await started.get('holdPopover', { held: true })
    await started.get('holdPopover', { held: false })
    await started.get('createAddress', draft('first'))
    expect(started.shell.held()).toBe(true)
    started = await started.restart()
    expect(started.shell.held()).toBe(true)
    await started.get('changePreferences', { keepPopoverOpen: false })
    expect(started.shell.held()).toBe(false)
  })

  test('hides when it is told to', async () => {
    await started.get('changePreferences', { keepPopoverOpen: true })
    started.app.openPopover()
    await started.get('hidePopover')
    expect(started.shell.isPopoverVisible()).toBe(false)
  })
})

describe('starting at login', () => {
  test('is changed in the system, and shows the state of the system', async () => {
    expect((await started.get('setStartAtLogin', { on: true })).startAtLogin).toBe('on')
    started.shell.setLogin('off')
    expect((await started.get('getSnapshot')).desktop.startAtLogin).toBe('off')
  })

  test('reports why the system refused', async () => {
    started.shell.refuseLogin('autostart-refused')
    const { reason, message } = await started.refusal('setStartAtLogin', { on: true })
    expect(reason).toBe('autostart-refused')
    expect(message).toContain('could not be changed')
  })
})

describe('the settings window', () => {
  test('opens at its last position, also after a restart', async () => {
    started.app.openSettings()
    expect(started.shell.settingsBounds()).toBeUndefined()
    started.shell.moveSettings({ x: -20, y: 40, width: 800, height: 600, maximized: true })
    started.app.openSettings()
    expect(started.shell.settingsBounds()).toEqual({
      x: -20,
      y: 40,
      width: 800,
      height: 600,
      maximized: true,
    })
    started.shell.moveSettings({ x: 10, y: 20, width: 700, height: 500 })
    started = await started.restart()
    started.app.openSettings()
    expect(started.shell.settingsBounds()).toEqual({ x: 10, y: 20, width: 700, height: 500 })
  })
})

describe('with copying turned off, an address', () => {
  beforeEach(async () => {
    await started.get('changePreferences', { copyOnCreation: false })
    started.shell.copyElsewhere('mine')
  })

  test('created in the popover leaves the clipboard unchanged, and the popover says that this is intended', async () => {
    const made = await started.get('createAddress', draft('shop'))
    expect(made).toMatchObject({ copied: false, copyOff: true, entry: { address: 'shop@practice.invalid' } })
    expect(started.shell.clipboard()).toBe('mine')
    await started.get('copyAddress', { id: made.entry.id })
    expect(started.shell.clipboard()).toBe('shop@practice.invalid')
  })

  test('created by the hotkey leaves it unchanged, and the notification mentions neither a copy nor a failure', async () => {
    await started.app.newAddress()
    expect(started.shell.clipboard()).toBe('mine')
    const [told] = started.shell.notifications
    expect(told?.body).toMatch(/@practice\.invalid/)
    expect(told?.body).not.toMatch(/cop/i)
  })
})

describe('a copied address', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000)
  const clearAfter = (clearClipboardAfterSeconds: number) =>
    started.get('changePreferences', { clearClipboardAfterSeconds })

  test('stays on the clipboard by default', async () => {
    await started.get('createAddress', draft('shop'))
    await pass(7_200)
    expect(started.shell.clipboard()).toBe('shop@practice.invalid')
  })

  test('leaves it after the chosen time, not before', async () => {
    await clearAfter(30)
    await started.get('createAddress', draft('shop'))
    await pass(29)
    expect(started.shell.clipboard()).toBe('shop@practice.invalid')
    await pass(1)
    expect(started.shell.clipboard()).toBe('')
  })

  test('of the hotkey leaves it, too', async () => {
    await clearAfter(30)
    await started.app.newAddress()
    expect(started.shell.clipboard()).not.toBe('')
    await pass(30)
    expect(started.shell.clipboard()).toBe('')
  })

  test('stays its whole time again when it is copied again by hand', async () => {
    await clearAfter(30)
    const { entry } = await started.get('createAddress', draft('shop'))
    await pass(20)
    await started.get('copyAddress', { id: entry.id })
    await pass(20)
    expect(started.shell.clipboard()).toBe('shop@practice.invalid')
    await pass(10)
    expect(started.shell.clipboard()).toBe('')
  })

  test('is replaced by a newer one, which stays its whole time', async () => {
    await clearAfter(30)
    await started.get('createAddress', draft('first'))
    await pass(20)
    await started.get('createAddress', draft('second'))
    await pass(29)
    expect(started.shell.clipboard()).toBe('second@practice.invalid')
    await pass(1)
    expect(started.shell.clipboard()).toBe('')
  })

  test('that was replaced by other text leaves that text unchanged', async () => {
    await clearAfter(30)
    await started.get('createAddress', draft('shop'))
    started.shell.copyElsewhere('mine')
    await pass(60)
    expect(started.shell.clipboard()).toBe('mine')
  })

  test('leaves the clipboard soon after a sleep that was longer than its time', async () => {
    await clearAfter(300)
    await started.get('createAddress', draft('shop'))
    vi.setSystemTime(Date.now() + 3_600_000)
    started.shell.resume()
    await pass(1)
    expect(started.shell.clipboard()).toBe('')
  })

  test('leaves it within a minute where the system does not report that it woke', async () => {
    await clearAfter(300)
    await started.get('createAddress', draft('shop'))
    vi.setSystemTime(Date.now() + 3_600_000)
    await pass(60)
    expect(started.shell.clipboard()).toBe('')
  })

  test('does not stay longer because the clock was set back', async () => {
    await clearAfter(30)
    await started.get('createAddress', draft('shop'))
    vi.setSystemTime(Date.now() - 3_600_000)
    await pass(30)
    expect(started.shell.clipboard()).toBe('')
  })

  test('follows a time that is chosen while it waits, or none', async () => {
    await clearAfter(300)
    await started.get('createAddress', draft('first'))
    await pass(40)
    await clearAfter(60)
    await pass(19)
    expect(started.shell.clipboard()).toBe('first@practice.invalid')
    await pass(1)
    expect(started.shell.clipboard()).toBe('')
    await started.get('createAddress', draft('second'))
    await clearAfter(0)
    await pass(600)
    expect(started.shell.clipboard()).toBe('second@practice.invalid')
  })

  test('is cleared when the app ends before its time', async () => {
    await clearAfter(300)
    await started.get('createAddress', draft('shop'))
    const { shell } = started
    started = await started.restart()
    expect(shell.clipboard()).toBe('')
  })

  test('stays when the app ends if no time was chosen', async () => {
    await started.get('createAddress', draft('shop'))
    const { shell } = started
    started = await started.restart()
    expect(shell.clipboard()).toBe('shop@practice.invalid')
  })
})
