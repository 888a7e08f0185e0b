import { nativeTheme } from 'electron'
import type { Theme } from '../../../../shared/views/preferences.ts'
import type { AppWindows } from './window-factory.ts'

/** Gives the app's windows, their pages included, one colour scheme, or that of the system. */
export function setTheme(theme: Theme): void {
  nativeTheme.themeSource = theme
}

/** Keeps the ground of open windows in step with the colours of their pages, or their edges show the former one. */
export function followTheme(windows: Pick<AppWindows, 'find'>): void {
  nativeTheme.on('updated', () => {
    for (const name of ['popover', 'settings'] as const) windows.find(name)?.setBackgroundColor(pageGround())
  })
}

/** The colour of the pages' ground, so that a window that opens shows no flash of another one. As in `ui/tokens.css`. */
export function pageGround(): string {
  return nativeTheme.shouldUseDarkColors ? '#1b1c1f' : '#f7f7f8'
}
