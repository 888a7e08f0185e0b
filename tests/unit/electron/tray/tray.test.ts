import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createTray, type TrayOptions } from '../../../../src/main/shell/electron/tray/tray.ts'
import {
  isDesktopDark,
  isTaskbarDark,
  readBarIsDark,
  trayIconFile,
} from '../../../../src/main/shell/electron/tray/tray-icon.ts'
import { menuTemplate } from '../../../../src/main/shell/electron/tray/tray-menu.ts'
import type { Platform } from '../../../../src/main/shell/shell.ts'
import { desktop, FakeTray, nativeTheme, resetElectron } from '../fake-electron/index.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

beforeEach(resetElectron)
afterEach(() => void vi.useRealTimers())

const create = (platform: Platform, options: Partial<TrayOptions> = {}) =>
  createTray({
    platform,
    resources: '/app/resources',
    desktop: '',
    wayland: false,
    onClick: () => undefined,
    hasStatusNotifier: async () => desktop.statusNotifier,
    readBarIsDark: async () => (platform === 'windows' ? desktop.darkTaskbar : desktop.portalDark),
    ...options,
  })

/** Windows, or the bus, has answered. */
const answered = () => new Promise((done) => setImmediate(done))

const icon = (name: string) => join('/app/resources/tray', name)

describe('the tray icon', () => {
  it.each([
    { platform: 'mac', dark: true, state: 'idle', file: 'idleTemplate.png' },
    { platform: 'mac', dark: false, state: 'busy', file: 'busyTemplate.png' },
    { platform: 'mac', dark: false, state: 'failed', file: 'failedTemplate.png' },
    { platform: 'windows', dark: true, state: 'idle', file: 'idle-on-dark.ico' },
    { platform: 'windows', dark: false, state: 'failed', file: 'failed-on-light.ico' },
    { platform: 'linux', dark: true, state: 'busy', file: 'busy-on-dark.png' },
    { platform: 'linux', dark: false, state: 'idle', file: 'idle-on-light.png' },
  ] as const)('on $platform (dark $dark, $state) is $file', ({ file, ...look }) => {
    expect(trayIconFile(look)).toBe(file)
  })

  it.each([
    { platform: 'mac', darkApps: true, darkTaskbar: true, desktopName: '', file: 'idleTemplate.png' },
    { platform: 'windows', darkApps: false, darkTaskbar: true, desktopName: '', file: 'idle-on-dark.ico' },
    { platform: 'windows', darkApps: true, darkTaskbar: false, desktopName: '', file: 'idle-on-light.ico' },
    { platform: 'linux', darkApps: false, darkTaskbar: false, desktopName: 'KDE', file: 'idle-on-light.png' },
    { platform: 'linux', darkApps: true, darkTaskbar: false, desktopName: 'KDE', file: 'idle-on-dark.png' },
    {
      platform: 'linux',
      darkApps: false,
      darkTaskbar: false,
      desktopName: 'ubuntu:GNOME',
      file: 'idle-on-dark.png',
    },
  ] as const)(
    'on $platform $desktopName with dark apps $darkApps and dark taskbar $darkTaskbar is $file',
    async (look) => {
      desktop.darkApps = look.darkApps
      desktop.darkTaskbar = look.darkTaskbar
      create(look.platform, { desktop: look.desktopName })
      await answered()
      expect(FakeTray.present?.image).toBe(icon(look.file))
    },
  )

  it('follows a change of the theme and of the state, and is not set again without one', async () => {
    vi.useFakeTimers()
    const tray = create('windows')
    await vi.advanceTimersByTimeAsync(0)
    desktop.darkTaskbar = true
    // Electron tells of the change and of the former colour (electron#52308).
    desktop.taskbarTold = false
    nativeTheme.emit('updated')
    nativeTheme.emit('updated')
    await vi.advanceTimersByTimeAsync(500)
    expect(FakeTray.present?.image).toBe(icon('idle-on-dark.ico'))
    tray.setState('failed')
    tray.setState('failed')
    expect(FakeTray.present?.image).toBe(icon('failed-on-dark.ico'))
    expect(FakeTray.present?.imageChanges).toBe(2)
    tray.remove()
    expect(nativeTheme.listenerCount('updated')).toBe(0)
  })

  it('on Windows keeps to the taskbar while the app has colours of its own, and when Windows is silent to Electron', async () => {
    const silent = vi.fn(async (): Promise<boolean | undefined> => undefined)
    desktop.darkTaskbar = true
    vi.useFakeTimers()
    create('windows')
    nativeTheme.themeSource = 'light'
    await vi.advanceTimersByTimeAsync(500)
    expect(FakeTray.present?.image).toBe(icon('idle-on-dark.ico'))
    desktop.taskbarTold = true
    create('windows', { readBarIsDark: silent })
    await vi.advanceTimersByTimeAsync(500)
    expect(silent).toHaveBeenCalledTimes(1)
    expect(FakeTray.present?.image).toBe(icon('idle-on-dark.ico'))
  })

  it.each([
    ['0x0', true],
    ['0x1', false],
  ])('reads %s of the registry as a dark taskbar: %s', (written, dark) => {
    const key = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize'
    expect(isTaskbarDark(`\r\n${key}\r\n    SystemUsesLightTheme    REG_DWORD    ${written}\r\n\r\n`)).toBe(
      dark,
    )
  })

  it('knows nothing of a taskbar where the registry or its program says nothing', async () => {
    expect(isTaskbarDark('    AppsUseLightTheme    REG_DWORD    0x0\r\n')).toBeUndefined()
    onTestFinished(() => void vi.unstubAllEnvs())
    vi.stubEnv('SystemRoot', '/nowhere')
    vi.stubEnv('PATH', '/nowhere')
    expect(await readBarIsDark('windows')).toBeUndefined()
    expect(await readBarIsDark('linux')).toBeUndefined()
  })

  it.each([
    ['(<<uint32 1>>,)', true],
    ['v v u 1', true],
    ['(<<uint32 2>>,)', false],
    ['v v u 2', false],
    ['(<<uint32 0>>,)', undefined],
    ['', undefined],
  ])('reads %j of the portal as a dark desktop: %s', (answer, dark) => {
    expect(isDesktopDark(answer)).toBe(dark)
  })

  it('on Linux believes the desktop rather than Electron, whose word is the opposite after a change', async () => {
    vi.useFakeTimers()
    desktop.portalDark = true
    create('linux')
    nativeTheme.themeSource = 'light'
    await vi.advanceTimersByTimeAsync(500)
    expect(FakeTray.present?.image).toBe(icon('idle-on-dark.png'))
    desktop.portalDark = false
    desktop.darkApps = true
    nativeTheme.themeSource = 'system'
    await vi.advanceTimersByTimeAsync(500)
    expect(FakeTray.present?.image).toBe(icon('idle-on-light.png'))
  })

  it('on Linux keeps to the colour of the bar while the app has colours of its own', async () => {
    create('linux')
    await answered()
    nativeTheme.themeSource = 'dark'
    expect(FakeTray.present?.image).toBe(icon('idle-on-light.png'))
    nativeTheme.themeSource = 'system'
    desktop.darkApps = true
    nativeTheme.emit('updated')
    expect(FakeTray.present?.image).toBe(icon('idle-on-dark.png'))
  })

  it('has no GUID, which Windows binds to the path of an unsigned program (electron#41773)', () => {
    create('windows')
    expect(FakeTray.present?.guid).toBeUndefined()
  })

  it('tells of a click', async () => {
    const onClick = vi.fn()
    create('linux', { onClick })
    await answered()
    FakeTray.present?.emit('click')
    expect(onClick).toHaveBeenCalledTimes(1)
  })

  it('leaves the app running where none can be made', async () => {
    desktop.trayRefuses = true
    const tray = create('linux')
    tray.setMenu([{ label: 'Open', run: vi.fn() }])
    tray.setTooltip('Aliasmith')
    tray.setState('busy')
    expect(tray.bounds()).toEqual({ x: 0, y: 0, width: 0, height: 0 })
    expect(await tray.find()).toBe('absent')
    tray.remove()
  })
})

describe('an app that starts with the session of Linux, before its tray', () => {
  const onGnome = { desktop: 'GNOME', wayland: true }

  it('waits for the tray, and then shows an icon with all that it should', async () => {
    vi.useFakeTimers()
    desktop.statusNotifier = false
    const tray = create('linux', onGnome)
    tray.setMenu([{ label: 'Open', run: vi.fn() }])
    tray.setTooltip('Aliasmith')
    tray.setState('failed')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await tray.find()).toBe('absent')
    desktop.statusNotifier = true
    await vi.advanceTimersByTimeAsync(1_000)
    expect(FakeTray.present).toMatchObject({ seen: true, tooltip: 'Aliasmith' })
    expect(FakeTray.present?.image).toContain('failed-')
    expect(FakeTray.present?.contextMenu?.items.map(({ label }) => label)).toEqual(['Open'])
    expect(await tray.find()).toBe('present')
  })

  it('makes it anew when the tray comes with an extension, hours later', async () => {
    vi.useFakeTimers()
    desktop.statusNotifier = false
    const onClick = vi.fn()
    const tray = create('linux', { ...onGnome, onClick })
    tray.setMenu([{ label: 'Open', run: vi.fn() }])
    await vi.advanceTimersByTimeAsync(3 * 3_600_000)
    expect(FakeTray.present?.seen).toBe(false)
    expect(await tray.find()).toBe('absent')
    desktop.statusNotifier = true
    await vi.advanceTimersByTimeAsync(600_000)
    expect(FakeTray.present?.seen).toBe(true)
    expect(FakeTray.present?.contextMenu?.items).toHaveLength(1)
    FakeTray.present?.emit('click')
    expect(onClick).toHaveBeenCalledTimes(1)
    expect(await tray.find()).toBe('present')
  })

  it('says that the icon is there only once it is: looking makes it anew', async () => {
    vi.useFakeTimers()
    desktop.statusNotifier = false
    const tray = create('linux', onGnome)
    await vi.advanceTimersByTimeAsync(31_000)
    desktop.statusNotifier = true
    expect(await tray.find()).toBe('present')
    expect(FakeTray.present?.seen).toBe(true)
  })

  it('does not wait where a tray of the old kind may show it', async () => {
    vi.useFakeTimers()
    desktop.statusNotifier = false
    const tray = create('linux', { desktop: 'XFCE' })
    await vi.advanceTimersByTimeAsync(0)
    expect(FakeTray.present?.seen).toBe(false)
    expect(await tray.find()).toBe('unknown')
    desktop.statusNotifier = true
    await vi.advanceTimersByTimeAsync(1_000)
    expect(FakeTray.present?.seen).toBe(true)
  })

  it('does not wait, nor ask again, where nobody can be asked', async () => {
    vi.useFakeTimers()
    const ask = vi.fn(async () => undefined)
    const tray = create('linux', { ...onGnome, hasStatusNotifier: ask })
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(FakeTray.present).toBeDefined()
    expect(ask).toHaveBeenCalledTimes(1)
    expect(await tray.find()).toBe('unknown')
  })

  it('asks no more once the tray was there, nor after it was removed', async () => {
    vi.useFakeTimers()
    const ask = vi.fn(async () => desktop.statusNotifier)
    create('linux', { ...onGnome, hasStatusNotifier: ask })
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(ask).toHaveBeenCalledTimes(1)
    desktop.statusNotifier = false
    const tray = create('linux', { ...onGnome, hasStatusNotifier: ask })
    await vi.advanceTimersByTimeAsync(2_500)
    const asked = ask.mock.calls.length
    tray.remove()
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(ask).toHaveBeenCalledTimes(asked)
  })
})

describe('finding the icon (trap: macOS 26 hides it while it is made without complaint)', () => {
  it.each([
    ['in the menu bar', { x: 1281, y: 0, width: 32, height: 33 }, 'present'],
    ['below the display', { x: 0, y: 1080, width: 32, height: 22 }, 'hidden'],
    ['not laid out yet', { x: 0, y: 0, width: 0, height: 0 }, 'unknown'],
  ])('on macOS %s', async (_where, trayBounds, presence) => {
    desktop.trayBounds = trayBounds
    expect(await create('mac').find()).toBe(presence)
  })

  it('on macOS counts the icon on a second display', async () => {
    desktop.displays = [
      ...desktop.displays,
      {
        bounds: { x: 0, y: 1080, width: 1920, height: 1080 },
        workArea: { x: 0, y: 1110, width: 1920, height: 1050 },
      },
    ]
    desktop.trayBounds = { x: 1281, y: 1080, width: 32, height: 22 }
    expect(await create('mac').find()).toBe('present')
  })

  it('on Windows trusts the taskbar', async () => {
    expect(await create('windows').find()).toBe('present')
  })
})

describe('the lines of the menu', () => {
  it('show an ampersand as one, and nothing else as an access key', () => {
    const labels = ['R&D', 'A && B', '_x'].map((label) => ({ label, run: vi.fn() }))
    expect(menuTemplate(labels).map(({ label }) => label)).toEqual(['R&&D', 'A &&&& B', '_x'])
  })

  it('are separators, plain lines, lines that are off, choices and submenus', () => {
    const run = vi.fn()
    const template = menuTemplate([
      { label: 'Plain', run },
      { separator: true },
      { label: 'Off', enabled: false, run },
      { label: 'More', submenu: [{ label: 'Chosen', checked: true, run }] },
    ])
    expect(template).toMatchObject([
      { label: 'Plain', enabled: true },
      { type: 'separator' },
      { label: 'Off', enabled: false },
      { label: 'More', submenu: [{ label: 'Chosen', type: 'radio', checked: true }] },
    ])
    expect(template[0]).not.toHaveProperty('type')
  })
})

describe('the tray menu', () => {
  it.each(['windows', 'linux'] as const)(
    'on %s stays set, for desktops where no click arrives (electron#6773, electron#36333)',
    async (platform) => {
      const [open, choose] = [vi.fn(), vi.fn()]
      create(platform).setMenu([
        { label: 'Open', run: open },
        { separator: true },
        { label: 'Account', submenu: [{ label: 'Work', checked: false, run: choose }] },
      ])
      await answered()
      FakeTray.present?.contextMenu?.choose('Open')
      FakeTray.present?.contextMenu?.choose('Account', 'Work')
      expect([open, choose].map((run) => run.mock.calls.length)).toEqual([1, 1])
    },
  )

  it('on Linux is set again after a change', async () => {
    const tray = create('linux')
    await answered()
    tray.setMenu([{ label: 'One', run: vi.fn() }])
    tray.setMenu([{ label: 'Two', run: vi.fn() }])
    expect(FakeTray.present?.contextMenu?.items.map(({ label }) => label)).toEqual(['Two'])
  })

  it('on macOS opens on a right click only', () => {
    create('mac').setMenu([{ label: 'Open', run: vi.fn() }])
    expect(FakeTray.present?.contextMenu).toBeUndefined()
    FakeTray.present?.emit('right-click')
    expect(FakeTray.present?.poppedUp?.items.map(({ label }) => label)).toEqual(['Open'])
  })

  it('is not replaced while it is open, and then by the last change (electron#4801, electron#12803)', () => {
    vi.useFakeTimers()
    const tray = create('windows')
    const chosen = vi.fn()
    tray.setMenu([{ label: 'One', run: chosen }])
    const open = FakeTray.present?.contextMenu
    open?.open()
    tray.setMenu([{ label: 'Two', run: vi.fn() }])
    tray.setMenu([{ label: 'Three', run: vi.fn() }])
    expect(FakeTray.present?.contextMenu).toBe(open)
    open?.close()
    // The system tells of the choice after it has closed the menu.
    FakeTray.present?.contextMenu?.choose('One')
    expect(chosen).toHaveBeenCalledTimes(1)
    vi.runAllTimers()
    expect(FakeTray.present?.contextMenu?.items.map(({ label }) => label)).toEqual(['Three'])
  })

  it('is replaced in the end where the system forgets to tell that it was closed', () => {
    vi.useFakeTimers()
    const tray = create('mac')
    tray.setMenu([{ label: 'One', run: vi.fn() }])
    FakeTray.present?.emit('right-click')
    tray.setMenu([{ label: 'Two', run: vi.fn() }])
    vi.runAllTimers()
    FakeTray.present?.emit('right-click')
    expect(FakeTray.present?.poppedUp?.items.map(({ label }) => label)).toEqual(['Two'])
  })

  it('waits again when it is opened again before the change was shown', () => {
    vi.useFakeTimers()
    const tray = create('windows')
    tray.setMenu([{ label: 'One', run: vi.fn() }])
    const first = FakeTray.present?.contextMenu
    first?.open()
    tray.setMenu([{ label: 'Two', run: vi.fn() }])
    first?.close()
    first?.open()
    vi.advanceTimersByTime(1_000)
    expect(FakeTray.present?.contextMenu).toBe(first)
    first?.close()
    vi.advanceTimersByTime(1_000)
    expect(FakeTray.present?.contextMenu?.items.map(({ label }) => label)).toEqual(['Two'])
  })
})
