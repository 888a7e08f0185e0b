import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  dropDefaultMenu,
  setApplicationMenu,
} from '../../../../src/main/shell/electron/windows/application-menu.ts'
import { createSettingsWindow } from '../../../../src/main/shell/electron/windows/settings-window.ts'
import { createAppWindows } from '../../../../src/main/shell/electron/windows/window-factory.ts'
import { FakeMenu, openWindows, resetElectron } from '../fake-electron/index.ts'

vi.mock('electron', () => import('../fake-electron/index.ts'))

beforeEach(resetElectron)

const actions = {
  newAddress: vi.fn(),
  openPopover: vi.fn(),
  openSettings: vi.fn(),
  openKeys: vi.fn(),
  stepTextSize: vi.fn(),
}

const menu = (): FakeMenu => {
  const { applicationMenu } = FakeMenu
  if (!applicationMenu) throw new Error('There is no menu.')
  return applicationMenu
}

/** The lines of each menu as `role or label: key`, without those that cannot be seen. */
const lines = () =>
  menu().items.map(({ label, submenu }) => ({
    label,
    lines: submenu?.items
      .filter(({ visible }) => visible !== false)
      .map(({ role, label: own, type, accelerator }) => {
        const name = role ?? own ?? type
        return accelerator === undefined ? name : `${name}: ${accelerator}`
      }),
  }))

/** Every role of the menu. */
const allRoles = () => menu().items.flatMap(({ submenu }) => submenu?.items.map(({ role }) => role) ?? [])

describe('the application menu', () => {
  it('is complete on macOS', () => {
    setApplicationMenu('mac', actions)
    expect(lines()).toEqual([
      {
        label: 'Aliasmith',
        lines: [
          'about',
          'separator',
          'Settings…: Command+,',
          'separator',
          'services',
          'separator',
          'hide',
          'hideOthers',
          'unhide',
          'separator',
          'quit',
        ],
      },
      { label: 'File', lines: ['New address: Command+N', 'Open Aliasmith', 'separator', 'close'] },
      {
        label: 'Edit',
        lines: [
          'undo',
          'redo',
          'separator',
          'cut',
          'copy',
          'paste',
          'pasteAndMatchStyle',
          'delete',
          'selectAll',
        ],
      },
      {
        label: 'View',
        lines: [
          'Actual Size: CommandOrControl+0',
          'Zoom In: CommandOrControl+Plus',
          'Zoom Out: CommandOrControl+-',
        ],
      },
      { label: 'Window', lines: ['minimize', 'zoom', 'separator', 'front'] },
      { label: 'Help', lines: ['Keyboard shortcuts'] },
    ])
  })

  it.each([
    ['Aliasmith', 'Settings…', 'openSettings'],
    ['File', 'New address', 'newAddress'],
    ['File', 'Open Aliasmith', 'openPopover'],
    ['Help', 'Keyboard shortcuts', 'openKeys'],
  ] as const)('runs %s, %s', (top, label, action) => {
    setApplicationMenu('mac', actions)
    menu().choose(top, label)
    expect(actions[action]).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['Actual Size', 'usual'],
    ['Zoom In', 'larger'],
    ['Zoom Out', 'smaller'],
  ] as const)('changes the size of text by View, %s', (label, step) => {
    setApplicationMenu('mac', actions)
    menu().choose('View', label)
    expect(actions.stepTextSize).toHaveBeenLastCalledWith(step)
  })

  it.each(['windows', 'linux'] as const)('has the key of closing on %s', (platform) => {
    setApplicationMenu(platform, actions)
    expect(lines()).toEqual([{ label: 'File', lines: ['close'] }])
  })

  it.each(['mac', 'windows', 'linux'] as const)('reloads no page on %s', (platform) => {
    setApplicationMenu(platform, actions)
    for (const role of ['reload', 'forceReload', 'toggleDevTools', 'viewMenu', 'fileMenu', 'zoomIn'] as const)
      expect(allRoles()).not.toContain(role)
    dropDefaultMenu()
    expect(FakeMenu.applicationMenu).toBeNull()
  })

  it('is not seen in the settings window, not even after a press of Alt', () => {
    setApplicationMenu('linux', actions)
    const windows = createAppWindows({ preload: '/preload.cjs', packaged: true })
    createSettingsWindow({ platform: 'linux', windows, placeable: true }).show()
    const [window] = openWindows()
    expect(window?.menuBarVisible).toBe(false)
    expect(window?.options.autoHideMenuBar).toBeUndefined()
  })
})
