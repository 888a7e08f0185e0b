import type { App } from 'electron'
import type { Power } from './power.ts'

/**
 * Quits the app when the system ends, so that what is under way is finished or journalled. Windows tells its windows
 * alone and sends no `before-quit` (electron#9613); macOS and Linux tell the power monitor and wait a few seconds.
 * Nothing here holds a shutdown back for longer than quitting takes. SIGTERM, SIGINT and SIGHUP quit by themselves:
 * Electron turns the first one into a quit (shell/browser/electron_browser_main_parts_posix.cc).
 */
export function quitWithSystem(
  app: Pick<App, 'on' | 'quit'>,
  power: Pick<Power, 'onShutdown'>,
  options: { allowClosing(): void },
): void {
  const quit = () => {
    // A window that refuses to close would be named as the one that keeps the computer from shutting down.
    options.allowClosing()
    app.quit()
  }
  power.onShutdown(quit)
  app.on('browser-window-created', (_event, window) => {
    window.on('session-end', quit)
  })
}
