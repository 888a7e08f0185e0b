import { describe, expect, it, vi } from 'vitest'
import { desktop, FakeTray } from '../fake-electron/index.ts'
import { create, useDesktop } from './tray-fixtures.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

useDesktop()

describe('an app that starts with the session of Linux, before its tray', () => {
  const onGnome = { desktop: 'GNOME', wayland: true }

  it('waits for the tray, then shows an icon with its tooltip, state and menu', async () => {
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

  it('creates the icon again when the tray comes with an extension hours later', async () => {
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

  it('reports the icon as present only once it is: a check creates it again', async () => {
    vi.useFakeTimers()
    desktop.statusNotifier = false
    const tray = create('linux', onGnome)
    await vi.advanceTimersByTimeAsync(31_000)
    desktop.statusNotifier = true
    expect(await tray.find()).toBe('present')
    expect(FakeTray.present?.seen).toBe(true)
  })

  it('does not wait if a tray of the old kind may show it', async () => {
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

  it('neither waits nor asks again if the bus gives no answer', async () => {
    vi.useFakeTimers()
    const ask = vi.fn(async () => undefined)
    const tray = create('linux', { ...onGnome, hasStatusNotifier: ask })
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(FakeTray.present).toBeDefined()
    expect(ask).toHaveBeenCalledTimes(1)
    expect(await tray.find()).toBe('unknown')
  })

  it('stops asking after the tray appeared, and after the icon was removed', async () => {
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

describe('finding the icon (trap: macOS 26 hides it without an error)', () => {
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
