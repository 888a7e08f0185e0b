/**
 * A substitute for Electron with the parts that the app uses: a small desktop with windows that gain and lose the
 * focus, hotkeys that can be taken, and a slow clipboard. Its signatures are checked against Electron’s own
 * declarations.
 */
import { app } from './fake-app.ts'
import { resetDesktop } from './fake-desktop.ts'
import { FakeNotification } from './fake-notification.ts'
import { resetServices } from './fake-services.ts'
import { FakeMenu, FakeTray } from './fake-tray.ts'
import { resetFocus } from './fake-window.ts'

export { app } from './fake-app.ts'
export { desktop } from './fake-desktop.ts'
export { FakeClientRequest, net } from './fake-net.ts'
export { FakeNotification, FakeNotification as Notification } from './fake-notification.ts'
export * from './fake-services.ts'
export { FakeMenu, FakeMenu as Menu, FakeTray, FakeTray as Tray } from './fake-tray.ts'
export type { FakeWebContents } from './fake-window.ts'
export { FakeBrowserWindow, FakeBrowserWindow as BrowserWindow, openWindows } from './fake-window.ts'

/** Starts a test on an empty desktop. */
export function resetElectron(): void {
  app.reset()
  resetDesktop()
  resetServices()
  resetFocus()
  FakeTray.present = undefined
  FakeMenu.applicationMenu = undefined
  FakeNotification.shown = []
}
