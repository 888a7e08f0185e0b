import type { App, Event } from 'electron'
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

/**
 * How long the app may take to finish its work. Systems that shut down wait five seconds (`InhibitDelayMaxSec` of
 * logind.conf, `HungAppTimeout` of Windows), and Electron needs some of them to end.
 */
const deadlineMs = 4_000

/**
 * Lets the windows close and runs `close` once when the app is about to end, and lets it end after that, or after four
 * seconds. The first `will-quit` is held back meanwhile; the second one passes.
 */
export function finishBeforeQuit(
  app: Pick<App, 'on' | 'quit'>,
  running: { allowClosing(): void; close(): Promise<void> },
): void {
  let state: 'running' | 'finishing' | 'finished' = 'running'

  app.on('before-quit', running.allowClosing)
  app.on('will-quit', (event: Event) => {
    if (state === 'finished') return
    event.preventDefault()
    if (state === 'finishing') return
    state = 'finishing'
    const deadline = Promise.withResolvers<void>()
    const timer = setTimeout(deadline.resolve, deadlineMs)
    Promise.race([running.close(), deadline.promise])
      // What could not be finished is no reason to stay.
      .catch(() => undefined)
      .finally(() => {
        clearTimeout(timer)
        state = 'finished'
        app.quit()
      })
  })
}
