import { nativeTheme } from 'electron'
import type { Theme } from '../../../../shared/views/preferences.ts'
import type { AppWindows } from './window-factory.ts'

/** Gives the app's windows and their pages a single colour scheme, or the system's. */
export function setTheme(theme: Theme): void {
  nativeTheme.themeSource = theme
}

/** Keeps the background of open windows in step with their pages' colours, or their edges show the former colour. */
export function followTheme(windows: Pick<AppWindows, 'find'>): void {
  nativeTheme.on('updated', () => {
    for (const name of ['popover', 'settings'] as const) windows.find(name)?.setBackgroundColor(pageGround())
  })
}

/** The pages' background colour, so that an opening window shows no flash of another colour. As in `ui/tokens.css`. */
export function pageGround(): string {
  return nativeTheme.shouldUseDarkColors ? '#1b1c1f' : '#f4f5f7'
}
