import type { MenuItemConstructorOptions } from 'electron'
import type { TrayItem } from '../shell.ts'

/**
 * Shows a text in a menu as it is: a single `&` would vanish and underline the letter behind it, on macOS too
 * (electron#9978, electron#25028).
 */
function menuLabel(text: string): string {
  return text.replaceAll('&', '&&')
}

/** Turns the lines of the tray's menu into what Electron builds a menu from. */
export function menuTemplate(items: readonly TrayItem[]): MenuItemConstructorOptions[] {
  return items.map((item) => {
    if ('separator' in item) return { type: 'separator' }
    const label = menuLabel(item.label)
    if ('submenu' in item) return { label, submenu: menuTemplate(item.submenu) }
    const { checked, enabled = true } = item
    const line: MenuItemConstructorOptions = { label, enabled, click: () => item.run() }
    return checked === undefined ? line : { ...line, type: 'radio', checked }
  })
}
