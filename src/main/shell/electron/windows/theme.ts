import { nativeTheme } from 'electron'
import type { Theme } from '../../../../shared/views/preferences.ts'
import type { Platform } from '../../shell.ts'
import type { AppWindows } from './window-factory.ts'

/** Gives the app's windows and their pages a single colour scheme, or the system's. */
export function setTheme(theme: Theme): void {
  nativeTheme.themeSource = theme
}

/**
 * Whether windows have the system's material behind parts of their pages. Only macOS draws one in the colours of the
 * app's theme, and opaque if the user wants less transparency.
 */
export const hasMaterial = (platform: Platform): boolean => platform === 'mac'

/**
 * Keeps the background of open windows in step with their pages' colours, or their edges show the former colour. A
 * background would cover a material (shell/browser/api/electron_api_browser_window.cc).
 */
export function followTheme(windows: Pick<AppWindows, 'find'>, platform: Platform): void {
  if (hasMaterial(platform)) return
  nativeTheme.on('updated', () => {
    for (const name of ['popover', 'settings'] as const) windows.find(name)?.setBackgroundColor(pageGround())
  })
}

/** The pages' background colour, so that an opening window shows no flash of another colour. As in `ui/tokens.css`. */
export function pageGround(): string {
  return nativeTheme.shouldUseDarkColors ? '#1b1c1f' : '#f4f5f7'
}
