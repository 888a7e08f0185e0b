import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type DesktopSlice, defaultHotkeys } from '../../../src/shared/views/desktop.ts'
import { createFakeShell, type FakeShellOptions } from '../../support/fake-shell.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'

const { newAddress, openPopover } = defaultHotkeys
const wanted = 'CommandOrControl+Shift+M'

let started: StartedApp

async function start(options: FakeShellOptions = {}): Promise<void> {
  started = await startApp({ shell: createFakeShell(options) })
}

/** Starts with a handwritten settings file. */
async function startWith(hotkeys: unknown): Promise<void> {
  await start()
  const settings = join(started.folder, 'settings.json')
  await started.app.close()
  await writeFile(settings, JSON.stringify({ version: 1, hotkeys }))
  started = await startApp({ folder: started.folder })
}

/** Puts a file in the place of a folder, also if the running app creates the folder again meanwhile. */
async function takePlace(folder: string): Promise<void> {
  try {
    await writeFile(folder, '')
  } catch {
    await rm(folder, { recursive: true, force: true })
    await takePlace(folder)
  }
}

/**
 * Makes every write of the settings fail, for every user of the system, until the returned function is called: a file is
 * in the place of their folder.
 */
async function blockSettings(): Promise<() => Promise<void>> {
  const { folder } = started
  await rename(folder, `${folder}-moved`)
  await takePlace(folder)
  return async () => {
    await rm(folder)
    await rename(`${folder}-moved`, folder)
  }
}

const noticesOf = async () => (await started.get('getSnapshot')).notices
const noticeIds = async () => (await noticesOf()).map(({ id }) => id)
const hotkeys = async () => (await started.get('getSnapshot')).desktop.hotkeys
const toldLast = () =>
  started.shell.events.findLast(({ name }) => name === 'desktopChanged')?.payload as DesktopSlice | undefined

/** The hotkeys that are bound on the desktop. */
const bound = () => [started.shell.boundTo('newAddress'), started.shell.boundTo('openPopover')]

afterEach(async () => {
  vi.useRealTimers()
  await started.stop()
})

describe('a hotkey that is changed', () => {
  beforeEach(() => start())

  test('works at once instead of the former, is shown, and remains after a restart', async () => {
    const slice = await started.get('setHotkey', { id: 'openPopover', accelerator: 'shift+ctrl+m' })
    expect(slice.hotkeys.openPopover).toEqual({ accelerator: wanted, state: 'bound' })
    expect(toldLast()?.hotkeys).toEqual(slice.hotkeys)
    expect(bound()).toEqual([newAddress, wanted])
    started.shell.press('openPopover')
    expect(started.shell.isPopoverVisible()).toBe(true)
    started = await started.restart()
    expect(bound()).toEqual([newAddress, wanted])
  })

  test('to keys that another program uses keeps the former keys', async () => {
    started.shell.setTaken(wanted, true)
    const failure = await started.refusal('setHotkey', { id: 'newAddress', accelerator: wanted })
    expect(failure.reason).toBe('hotkey-refused')
    expect(bound()).toEqual([newAddress, openPopover])
    expect((await hotkeys()).newAddress).toEqual({ accelerator: newAddress, state: 'bound' })
    expect(await noticeIds()).toEqual([])
  })

  test('to the keys of the other hotkey is refused with its own message', async () => {
    const failure = await started.refusal('setHotkey', { id: 'newAddress', accelerator: openPopover })
    expect(failure.message).toBe('The hotkey Open popover has these keys already.')
    expect(bound()).toEqual([newAddress, openPopover])
  })

  test('to keys that are not allowed is refused before the system is asked', async () => {
    const failure = await started.refusal('setHotkey', { id: 'newAddress', accelerator: 'Ctrl+C' })
    expect(failure.reason).toBe('hotkey-of-programs')
    expect(bound()).toEqual([newAddress, openPopover])
  })

  test('gets its former keys back when the settings cannot be written', async () => {
    const unblock = await blockSettings()
    const failure = await started.refusal('setHotkey', { id: 'newAddress', accelerator: wanted })
    await unblock()
    expect(failure.code).toBe('storage-failed')
    expect(bound()).toEqual([newAddress, openPopover])
    expect((await hotkeys()).newAddress.accelerator).toBe(newAddress)
  })

  test('to no keys is off, which both hotkeys may be, also after a restart', async () => {
    for (const id of ['newAddress', 'openPopover'] as const)
      await started.get('setHotkey', { id, accelerator: '' })
    expect(bound()).toEqual([undefined, undefined])
    started = await started.restart()
    expect(bound()).toEqual([undefined, undefined])
    expect(await hotkeys()).toEqual({
      newAddress: { accelerator: '', state: 'off' },
      openPopover: { accelerator: '', state: 'off' },
    })
    await started.get('setHotkey', { id: 'newAddress', accelerator: newAddress })
    expect(bound()).toEqual([newAddress, undefined])
  })

  test('cannot be changed from the popover', async () => {
    const popover = { window: 'popover', mainFrame: true, origin: started.shell.appOrigin } as const
    const change = { id: 'newAddress', accelerator: wanted }
    const answer = await started.app.route(popover, 'setHotkey', change)
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'message-refused' } })
    expect(bound()).toEqual([newAddress, openPopover])
  })
})

describe('a hotkey that the system refuses at the start', () => {
  beforeEach(() => start({ taken: [newAddress] }))

  test('is reported in a notice, which goes when other keys work', async () => {
    expect(await noticeIds()).toEqual(['hotkey-newAddress'])
    expect((await hotkeys()).newAddress).toEqual({ accelerator: newAddress, state: 'refused' })
    await started.get('setHotkey', { id: 'newAddress', accelerator: wanted })
    expect(await noticeIds()).toEqual([])
    expect((await hotkeys()).newAddress.state).toBe('bound')
  })

  test('is refused again, and its notice stays, when it is set to keys that are still taken', async () => {
    await started.refusal('setHotkey', { id: 'newAddress', accelerator: newAddress })
    expect(await noticeIds()).toEqual(['hotkey-newAddress'])
  })

  test('has no keys to return to when the settings cannot be written', async () => {
    const unblock = await blockSettings()
    await started.refusal('setHotkey', { id: 'newAddress', accelerator: wanted })
    await unblock()
    expect(bound()).toEqual([undefined, openPopover])
    expect(await noticeIds()).toEqual(['hotkey-newAddress'])
    expect((await hotkeys()).newAddress.state).toBe('refused')
  })

  test('is tried again after a sleep, and its notice goes when it works', async () => {
    started.shell.setTaken(newAddress, false)
    started.shell.resume()
    expect(bound()).toEqual([newAddress, openPopover])
    expect(await noticeIds()).toEqual([])
    expect(toldLast()?.hotkeys.newAddress.state).toBe('bound')
  })
})

describe('after a sleep', () => {
  test('both hotkeys are bound again, and one that was lost is reported', async () => {
    await start()
    started.shell.resume()
    expect(bound()).toEqual([newAddress, openPopover])
    started.shell.setTaken(openPopover, true)
    started.shell.resume()
    expect(bound()).toEqual([newAddress, undefined])
    expect(await noticeIds()).toEqual(['hotkey-openPopover'])
  })

  test('a desktop that only takes requests is not asked again', async () => {
    await start({ wayland: true })
    started.shell.resume()
    expect(bound()).toEqual([undefined, undefined])
  })

  test('during a recording, the hotkeys work', async () => {
    await start()
    await started.get('recordHotkey', { recording: true })
    started.shell.resume()
    expect(started.shell.hotkeysSuspended()).toBe(false)
    expect(bound()).toEqual([newAddress, openPopover])
  })
})

describe('while keys are recorded', () => {
  beforeEach(async () => {
    await start()
    await started.get('recordHotkey', { recording: true })
  })

  test('no hotkey runs', () => {
    expect(started.shell.hotkeysSuspended()).toBe(true)
    started.shell.press('openPopover')
    expect(started.shell.isPopoverVisible()).toBe(false)
  })

  const ends: readonly (readonly [string, () => unknown])[] = [
    ['the recorder says so', () => started.get('recordHotkey', { recording: false })],
    ['a hotkey gets its keys', () => started.get('setHotkey', { id: 'newAddress', accelerator: wanted })],
    ['the keys are refused', () => started.refusal('setHotkey', { id: 'newAddress', accelerator: 'A' })],
    ['the window is closed', () => started.shell.closeSettings()],
    [
      'the window is loaded again',
      () =>
        started.app.route(
          { window: 'settings', mainFrame: true, origin: started.shell.appOrigin },
          'getSnapshot',
          undefined,
        ),
    ],
  ]
  test.each(ends)('they work again when %s', async (_what, end) => {
    await end()
    expect(started.shell.hotkeysSuspended()).toBe(false)
    started.shell.press('openPopover')
    expect(started.shell.isPopoverVisible()).toBe(true)
  })
})

test('a recording without an end is over after a minute, counted from its last message', async () => {
  await start()
  // The app still does what can wait for an answer.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  await started.get('recordHotkey', { recording: true })
  vi.advanceTimersByTime(40_000)
  await started.get('recordHotkey', { recording: true })
  vi.advanceTimersByTime(40_000)
  expect(started.shell.hotkeysSuspended()).toBe(true)
  vi.advanceTimersByTime(40_000)
  expect(started.shell.hotkeysSuspended()).toBe(false)
})

describe('a settings file written by hand', () => {
  test('with keys in another spelling is read', async () => {
    await startWith({ newAddress: 'shift+ctrl+m', openPopover: '' })
    expect(bound()).toEqual([wanted, undefined])
    expect(await noticesOf()).toEqual([])
  })

  test('with invalid keys gets the default, and the user is told once', async () => {
    await startWith({ newAddress: 'Ctrl+C', openPopover })
    expect(bound()).toEqual([newAddress, openPopover])
    const [notice] = await noticesOf()
    expect(notice?.message).toBe(
      'The settings file names “Ctrl+C” for the hotkey New address, which cannot be used. ' +
        'Programs use these keys to copy, and could no longer do it.',
    )
    const file = JSON.parse(await readFile(join(started.folder, 'settings.json'), 'utf8'))
    expect(file.hotkeys).toEqual({ newAddress, openPopover })
    started = await started.restart()
    expect(await noticesOf()).toEqual([])
  })
})

describe('a desktop that only takes requests', () => {
  test('shows hotkeys as requested', async () => {
    await start({ wayland: true })
    const { desktop } = await started.get('getSnapshot')
    expect(desktop.hotkeysAreGranted).toBe(false)
    expect(desktop.hotkeys.newAddress).toEqual({ accelerator: newAddress, state: 'requested' })
  })

  test('that accepts none says what to do instead', async () => {
    await start({ wayland: true, taken: [newAddress, wanted] })
    const [notice] = await noticesOf()
    expect(notice?.message).toBe('This desktop did not accept the hotkey New address.')
    const failure = await started.refusal('setHotkey', { id: 'newAddress', accelerator: wanted })
    expect(failure.reason).toBe('hotkey-not-offered')
  })

  test('lets the user copy the commands, and says if the copy failed', async () => {
    await start({ wayland: true })
    await started.get('copyHotkeyCommand', { id: 'newAddress' })
    expect(started.shell.clipboard()).toBe('aliasmith --new')
    await started.get('copyHotkeyCommand', { id: 'openPopover' })
    expect(started.shell.clipboard()).toBe('aliasmith --toggle')
    started.shell.breakClipboard('clipboard-failed')
    const failure = await started.refusal('copyHotkeyCommand', { id: 'newAddress' })
    expect(failure.message).toBe('The command could not be copied.')
  })
})
