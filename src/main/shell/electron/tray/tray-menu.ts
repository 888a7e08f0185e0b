import { Menu, type MenuItemConstructorOptions, type Tray } from 'electron'
import type { Platform, TrayItem } from '../../shell.ts'

/** After a menu has closed, how long the call of the chosen line may take. Milliseconds. */
const choiceGraceMs = 250

/** A menu is not read for longer; a menu that still counts as open was closed without an event. Milliseconds. */
const openAtMostMs = 60_000

/** Sets the tray's menu at every change. The menus stay referenced here; a collected menu would do nothing. */
export function createTrayMenu(tray: Tray, platform: Platform): { set(items: readonly TrayItem[]): void } {
  let current: Menu | undefined
  let waiting: Menu | undefined
  let isOpen = false

  function attach(menu: Menu): void {
    current = menu
    // On Linux a changed menu is only visible when it is set again. On macOS a set menu would open at every click.
    if (platform !== 'mac') tray.setContextMenu(menu)
  }

  function attachWaiting(): void {
    if (isOpen || waiting === undefined) return
    attach(waiting)
    waiting = undefined
  }

  if (platform === 'mac') {
    tray.on('right-click', () => {
      if (current !== undefined) tray.popUpContextMenu(current)
    })
  }

  return {
    set(items) {
      const menu = Menu.buildFromTemplate(menuTemplate(items))
      menu.on('menu-will-show', () => {
        isOpen = true
      })
      menu.on('menu-will-close', () => {
        isOpen = false
        setTimeout(attachWaiting, choiceGraceMs)
      })
      // An open menu closes or crashes when another replaces it (electron#4801, electron#12803). Linux does not report
      // that a menu is open (electron#28837).
      if (!isOpen) {
        waiting = undefined
        attach(menu)
        return
      }
      waiting = menu
      setTimeout(() => {
        if (waiting !== menu) return
        isOpen = false
        attachWaiting()
      }, openAtMostMs).unref()
    },
  }
}

/**
 * Escapes a text for a menu: a single `&` would vanish and underline the letter behind it, on macOS too (electron#9978,
 * electron#25028).
 */
function menuLabel(text: string): string {
  return text.replaceAll('&', '&&')
}

/** Converts the lines of the tray's menu into Electron's menu template. */
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
