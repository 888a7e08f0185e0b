import { nativeTheme } from 'electron'
import type { Theme } from '../../../shared/views/preferences.ts'
import { pageGround } from './page-ground.ts'
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
