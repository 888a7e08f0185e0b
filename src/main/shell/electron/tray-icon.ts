import { nativeTheme } from 'electron'
import type { Platform, TrayState } from '../shell.ts'

/** What the choice of the icon depends on. */
export interface TrayLook {
  readonly platform: Platform
  /** Whether the bar that the icon sits in is dark. */
  readonly dark: boolean
  readonly state: TrayState
}

/** The file of the icon that fits its bar. The pictures for denser displays beside it are found by their names. */
export function trayIconFile({ platform, dark, state }: TrayLook): string {
  // macOS recolours an image whose name ends in `Template`.
  if (platform === 'mac') return `${state}Template.png`
  const ground = dark ? 'on-dark' : 'on-light'
  // Windows picks the size that it needs from an ICO file; of PNG files it takes the plain one (electron#2248).
  return platform === 'windows' ? `${state}-${ground}.ico` : `${state}-${ground}.png`
}

/** What the colour of the bar is found out from. */
export interface BarSurroundings {
  readonly platform: Platform
  /** `XDG_CURRENT_DESKTOP`. */
  readonly desktop: string
  /** What the system itself says of its bar; `undefined` as long as it was not asked. */
  asked(): boolean | undefined
}

/** Tells whether the bar is dark now. To be called before the app takes colours. */
export function followBarColour({ platform, desktop, asked }: BarSurroundings): () => boolean {
  let systemIsDark = nativeTheme.shouldUseDarkColors
  return () => {
    // The taskbar of Windows has a theme of its own. Before the first change of any colour Electron tells the app's
    // instead (shell/browser/api/electron_api_native_theme.cc), and after one often the former (electron#52308).
    if (platform === 'windows') return asked() ?? nativeTheme.shouldUseDarkColorsForSystemIntegratedUI
    // While the app has colours of its own, Linux tells those; the bar goes on with the system's. Of a change Electron
    // may tell the opposite (electron#48736).
    if (nativeTheme.themeSource === 'system') systemIsDark = nativeTheme.shouldUseDarkColors
    // The top bar of GNOME is dark under every theme.
    return /gnome|unity/i.test(desktop) || (asked() ?? systemIsDark)
  }
}
