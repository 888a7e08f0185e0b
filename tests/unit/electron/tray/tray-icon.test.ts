import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  isDesktopDark,
  isTaskbarDark,
  readBarIsDark,
  trayIconFile,
} from '../../../../src/main/shell/electron/tray/tray-icon.ts'
import { desktop, FakeTray, nativeTheme } from '../fake-electron/index.ts'
import { answered, create, useDesktop } from './tray-fixtures.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

useDesktop()

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

  it('follows changes of the theme and of the state, and is not set again without a change', async () => {
    vi.useFakeTimers()
    const tray = create('windows')
    await vi.advanceTimersByTimeAsync(0)
    desktop.darkTaskbar = true
    // Electron reports the change with the former colour (electron#52308).
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

  it('on Windows follows the taskbar if the app has its own theme, and Electron if Windows gives no answer', async () => {
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

  it('does not know the colour if the registry or its program gives no answer', async () => {
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

  it('on Linux follows the desktop instead of Electron, whose value is the opposite after a change', async () => {
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

  it('on Linux follows the colour of the bar if the app has its own theme', async () => {
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

  it('reports a click', async () => {
    const onClick = vi.fn()
    create('linux', { onClick })
    await answered()
    FakeTray.present?.emit('click')
    expect(onClick).toHaveBeenCalledTimes(1)
  })

  it('leaves the app running if no icon can be made', async () => {
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
