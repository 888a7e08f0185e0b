import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { TextSizeStep } from '../../../../shared/rules/text-size.ts'
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

/** What the menu of macOS does. */
export interface MacMenuActions extends MenuActions {
  stepTextSize(step: TextSizeStep): void
}

type Line = MenuItemConstructorOptions

const separator: Line = { type: 'separator' }

/** Lines whose work Electron or the system does. */
const roles = (...names: readonly (keyof ReturnType<typeof words>['desktop']['menu']['roles'])[]): Line[] =>
  names.map((role) => ({ role, label: words().desktop.menu.roles[role] }))

/** The steps of the size of text, with the keys that the menu shows. The windows hear their keys themselves. */
const textSizeLines = [
  ['usual', 'resetZoom', 'CommandOrControl+0'],
  ['larger', 'zoomIn', 'CommandOrControl+Plus'],
  ['smaller', 'zoomOut', 'CommandOrControl+-'],
] as const

function viewMenu(actions: MacMenuActions): Line {
  return {
    label: words().desktop.menu.view,
    submenu: textSizeLines.map(([step, name, accelerator]) => ({
      label: words().desktop.menu.roles[name],
      accelerator,
      click: () => actions.stepTextSize(step),
    })),
  }
}

function macMenu(actions: MacMenuActions): Line[] {
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
    viewMenu(actions),
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
export function setApplicationMenu(platform: Platform, actions: MacMenuActions): void {
  const lines =
    platform === 'mac' ? macMenu(actions) : [{ label: words().desktop.menu.file, submenu: roles('close') }]
  Menu.setApplicationMenu(Menu.buildFromTemplate(lines))
}
