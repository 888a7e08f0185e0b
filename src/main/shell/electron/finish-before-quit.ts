import type { App, Event } from 'electron'

/**
 * How long the app may take to finish its work. Systems that shut down wait five seconds (`InhibitDelayMaxSec` of
 * logind.conf, `HungAppTimeout` of Windows), and Electron needs some of them to end.
 */
const deadlineMs = 4_000

/**
 * Runs `finish` once when the app is about to end, and lets it end after that, or after four seconds. The first
 * `will-quit` is held back meanwhile; the second one passes.
 */
export function finishBeforeQuit(app: Pick<App, 'on' | 'quit'>, finish: () => Promise<void>): void {
  let state: 'running' | 'finishing' | 'finished' = 'running'

  app.on('will-quit', (event: Event) => {
    if (state === 'finished') return
    event.preventDefault()
    if (state === 'finishing') return
    state = 'finishing'
    const deadline = Promise.withResolvers<void>()
    const timer = setTimeout(deadline.resolve, deadlineMs)
    Promise.race([finish(), deadline.promise])
      // What could not be finished is no reason to stay.
      .catch(() => undefined)
      .finally(() => {
        clearTimeout(timer)
        state = 'finished'
        app.quit()
      })
  })
}
