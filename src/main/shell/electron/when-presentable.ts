import type { BrowserWindow } from 'electron'

/**
 * Calls back once, as soon as a window that begins hidden can be shown with its page in it: when it has been painted or,
 * where a hidden window never is, when its page has loaded. On Wayland nothing is painted before the first `show`, so
 * `ready-to-show` alone would leave the window hidden for ever (electron#48859); other systems had the same for a while
 * (electron#54025).
 */
export function whenPresentable(window: BrowserWindow, present: () => void): void {
  let done = false
  const once = () => {
    if (done || window.isDestroyed()) return
    done = true
    present()
  }
  window.once('ready-to-show', once)
  window.webContents.once('did-finish-load', once)
}
