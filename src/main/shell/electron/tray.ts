import { join } from 'node:path'
import type { MenuItemConstructorOptions, Rectangle } from 'electron'
import { Menu, nativeTheme, Tray } from 'electron'
import type { Platform, TrayItem } from '../shell.ts'

/** The icon in the tray. */
export interface AppTray {
  bounds(): Rectangle
  setMenu(items: readonly TrayItem[]): void
  setTooltip(text: string): void
  remove(): void
}

/** Which icon fits the bar it sits in. `dark` says whether that bar is dark. The @2x file beside each is found by name. */
export function trayIconFile(platform: Platform, dark: boolean): string {
  // macOS recolours an image whose name ends in `Template`.
  if (platform === 'mac') return 'trayTemplate.png'
  return dark ? 'tray-on-dark.png' : 'tray-on-light.png'
}

/** Puts the icon into the tray. `onClick` opens or hides the popover. */
export function createTray(options: {
  readonly platform: Platform
  /** The folder of the icons. */
  readonly resources: string
  /** `XDG_CURRENT_DESKTOP`; empty where there is none. */
  readonly desktop: string
  onClick(): void
}): AppTray {
  const { platform } = options
  // Without a GUID: in unsigned builds Windows binds it to the path of the program (electron#41773).
  const tray = new Tray(image())
  let menu: Menu | undefined

  function image(): string {
    return join(options.resources, trayIconFile(platform, isBarDark(platform, options.desktop)))
  }
  const refresh = () => tray.setImage(image())

  // Where the click arrives, it opens the popover; where it opens the menu instead, the menu's first line does
  // (electron#6773, electron#36333).
  tray.on('click', options.onClick)
  if (platform === 'mac') {
    // Otherwise the second of two quick clicks is lost.
    tray.setIgnoreDoubleClickEvents(true)
    // A menu that is set would open at every click.
    tray.on('right-click', () => tray.popUpContextMenu(menu))
  }
  nativeTheme.on('updated', refresh)

  return {
    bounds: () => tray.getBounds(),
    setMenu(items) {
      menu = Menu.buildFromTemplate(items.map(menuItem))
      if (platform !== 'mac') tray.setContextMenu(menu)
    },
    setTooltip: (text) => tray.setToolTip(text),
    remove() {
      nativeTheme.off('updated', refresh)
      tray.destroy()
    },
  }
}

function menuItem(item: TrayItem): MenuItemConstructorOptions {
  if ('separator' in item) return { type: 'separator' }
  return { label: item.label, enabled: item.enabled ?? true, click: () => item.run() }
}

function isBarDark(platform: Platform, desktop: string): boolean {
  // The taskbar of Windows has a theme of its own; the top bar of GNOME is dark under every theme.
  if (platform === 'windows') return nativeTheme.shouldUseDarkColorsForSystemIntegratedUI
  return /gnome|unity/i.test(desktop) || nativeTheme.shouldUseDarkColors
}
