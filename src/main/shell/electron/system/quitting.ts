import type { App, Event } from 'electron'
import type { Power } from './power.ts'

/**
 * Quits the app when the system shuts down, so that running work is finished or journalled. Windows notifies only its
 * windows and sends no `before-quit` (electron#9613); macOS and Linux notify the power monitor and wait a few seconds.
 * The shutdown is delayed only for as long as quitting takes. SIGTERM, SIGINT and SIGHUP need no listener: Electron
 * turns the first one into a quit (shell/browser/electron_browser_main_parts_posix.cc).
 */
export function quitWithSystem(
  app: Pick<App, 'on' | 'quit'>,
  power: Pick<Power, 'onShutdown'>,
  options: { allowClosing(): void },
): void {
  const quit = () => {
    // The system would name a window that refuses to close as the obstacle to its shutdown.
    options.allowClosing()
    app.quit()
  }
  power.onShutdown(quit)
  app.on('browser-window-created', (_event, window) => {
    window.on('session-end', quit)
  })
}

/**
 * How long the app may take to finish its work, in milliseconds. A shutdown waits five seconds (`InhibitDelayMaxSec` of
 * logind.conf, `HungAppTimeout` of Windows), and Electron needs part of them to end.
 */
const deadlineMs = 4_000

/**
 * Lets the windows close and runs `close` once when the app is about to end. The app ends afterwards, or after four
 * seconds. The first `will-quit` is prevented in the meantime; the second one passes.
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
      // Unfinished work is no reason to stay.
      .catch(() => undefined)
      .finally(() => {
        clearTimeout(timer)
        state = 'finished'
        app.quit()
      })
  })
}
