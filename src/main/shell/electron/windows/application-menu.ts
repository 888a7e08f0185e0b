import { Menu, type MenuItemConstructorOptions } from 'electron'
import { words } from '../../../../shared/words/words.ts'
import type { Platform } from '../../shell.ts'

/** The app's own lines of the menu. */
export interface MenuActions {
  newAddress(): void
  openPopover(): void
  openSettings(): void
  /** Opens the list of keys. */
  openKeys(): void
}

type Line = MenuItemConstructorOptions

const separator: Line = { type: 'separator' }

/** Lines whose work Electron or the system does. */
const roles = (...names: readonly (keyof ReturnType<typeof words>['desktop']['menu']['roles'])[]): Line[] =>
  names.map((role) => ({ role, label: words().desktop.menu.roles[role] }))

/**
 * Enlarges and shrinks the pages. Chromium keeps one level for all pages of the app, on disk
 * (shell/browser/zoom_level_delegate.cc). The key with the plus sign works without Shift, too, and so do those of the
 * number pad (electron#6731).
 */
function viewMenu(): Line {
  const unseen = (role: 'resetZoom' | 'zoomIn' | 'zoomOut', key: string): Line => ({
    ...roles(role)[0],
    accelerator: `CommandOrControl+${key}`,
    visible: false,
  })
  return {
    label: words().desktop.menu.view,
    submenu: [
      ...roles('resetZoom', 'zoomIn', 'zoomOut'),
      unseen('zoomIn', '='),
      unseen('zoomIn', 'numadd'),
      unseen('zoomOut', 'numsub'),
      unseen('resetZoom', 'num0'),
    ],
  }
}

function macMenu(actions: MenuActions): Line[] {
  const { menu, tray } = words().desktop
  return [
    {
      label: menu.app,
      submenu: [
        ...roles('about'),
        separator,
        { label: tray.settings, accelerator: 'Command+,', click: () => actions.openSettings() },
        separator,
        ...roles('services'),
        separator,
        ...roles('hide', 'hideOthers', 'unhide'),
        separator,
        ...roles('quit'),
      ],
    },
    {
      label: menu.file,
      submenu: [
        { label: tray.newAddress, accelerator: 'Command+N', click: () => actions.newAddress() },
        { label: tray.open, click: () => actions.openPopover() },
        separator,
        ...roles('close'),
      ],
    },
    {
      label: menu.edit,
      submenu: [
        ...roles('undo', 'redo'),
        separator,
        ...roles('cut', 'copy', 'paste', 'pasteAndMatchStyle', 'delete', 'selectAll'),
      ],
    },
    viewMenu(),
    {
      role: 'window',
      label: menu.window,
      submenu: [...roles('minimize', 'zoom'), separator, ...roles('front')],
    },
    {
      role: 'help',
      label: menu.help,
      submenu: [{ label: menu.shortcuts, click: () => actions.openKeys() }],
    },
  ]
}

/** Removes Electron's default menu, whose Ctrl/Cmd+R would reload the page instead of suggesting a name. */
export function dropDefaultMenu(): void {
  Menu.setApplicationMenu(null)
}

/** Sets the menu of the app. Windows and Linux use only its keys: no window shows it there. */
export function setApplicationMenu(platform: Platform, actions: MenuActions): void {
  const lines =
    platform === 'mac'
      ? macMenu(actions)
      : [{ label: words().desktop.menu.file, submenu: roles('close') }, viewMenu()]
  Menu.setApplicationMenu(Menu.buildFromTemplate(lines))
}
