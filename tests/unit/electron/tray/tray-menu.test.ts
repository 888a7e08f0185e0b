import { describe, expect, it, vi } from 'vitest'
import { menuTemplate } from '../../../../src/main/shell/electron/tray/tray-menu.ts'
import { FakeTray } from '../fake-electron/index.ts'
import { answered, create, useDesktop } from './tray-fixtures.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

useDesktop()

describe('the lines of the menu', () => {
  it('show an ampersand unchanged, and define no access keys', () => {
    const labels = ['R&D', 'A && B', '_x'].map((label) => ({ label, run: vi.fn() }))
    expect(menuTemplate(labels).map(({ label }) => label)).toEqual(['R&&D', 'A &&&& B', '_x'])
  })

  it('are separators, plain lines, disabled lines, choices and submenus', () => {
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
    'on %s stays set, for desktops that report no click (electron#6773, electron#36333)',
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

  it('is not replaced while it is open, and later shows the last change (electron#4801, electron#12803)', () => {
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
    // The system reports the choice after it has closed the menu.
    FakeTray.present?.contextMenu?.choose('One')
    expect(chosen).toHaveBeenCalledTimes(1)
    vi.runAllTimers()
    expect(FakeTray.present?.contextMenu?.items.map(({ label }) => label)).toEqual(['Three'])
  })

  it('is finally replaced if the system does not report that it was closed', () => {
    vi.useFakeTimers()
    const tray = create('mac')
    tray.setMenu([{ label: 'One', run: vi.fn() }])
    FakeTray.present?.emit('right-click')
    tray.setMenu([{ label: 'Two', run: vi.fn() }])
    vi.runAllTimers()
    FakeTray.present?.emit('right-click')
    expect(FakeTray.present?.poppedUp?.items.map(({ label }) => label)).toEqual(['Two'])
  })

  it('waits again if it is opened again before the change was shown', () => {
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
