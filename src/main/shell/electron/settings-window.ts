import { app } from 'electron'
import { pageGround } from './page-ground.ts'
import { whenPresentable } from './when-presentable.ts'
import type { AppWindows } from './window-factory.ts'

/** Opens the settings window, or brings the one that is open to the front. */
export function showSettingsWindow(windows: AppWindows): void {
  const present = windows.find('settings')
  if (present !== undefined) {
    if (present.isMinimized()) present.restore()
    present.show()
    present.focus()
    return
  }

  const window = windows.open('settings', {
    width: 920,
    height: 680,
    minWidth: 640,
    minHeight: 480,
    title: 'Aliasmith',
    autoHideMenuBar: true,
    backgroundColor: pageGround(),
  })
  whenPresentable(window, () => {
    window.show()
    // An app without a dock icon is not brought to the front by its window alone.
    app.focus({ steal: true })
  })
  window.webContents.on('render-process-gone', () => window.destroy())
}
